import { useTranslation } from 'react-i18next';
import { type NamedDay, weeksOf } from './year-grid.js';

interface Props {
  year: number;
  month: number;
  days: readonly NamedDay[];
  /** Not given: the month is only read. */
  onTurn: ((day: string) => void) | undefined;
}

const WEEK = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'] as const;

/** A month as a table from Monday; 休 and 班 stand as words beside the number, not as colour alone. */
export const MonthGrid = ({ year, month, days, onTurn }: Props) => {
  const { t } = useTranslation();
  return (
    <table className="month">
      <caption>{t('calendar.month', { month: String(month) })}</caption>
      <thead>
        <tr>
          {WEEK.map((day) => (
            <th key={day} scope="col">
              {t(`calendar.week.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, at) => (
          <tr key={at}>
            {week.map((day, weekday) => (
              <td key={weekday}>
                {day && (
                  <DayCell
                    day={day}
                    weekend={weekday >= 5}
                    named={days.find((each) => each.day === day)}
                    onTurn={onTurn}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface CellProps {
  day: string;
  weekend: boolean;
  named: NamedDay | undefined;
  onTurn: ((day: string) => void) | undefined;
}

const DayCell = ({ day, weekend, named, onTurn }: CellProps) => {
  const { t } = useTranslation();
  const number = Number(day.slice(8));
  const word = named && t(`calendar.kind.${named.kind}`);
  const look = ['day', named?.kind.toLowerCase() ?? (weekend ? 'weekend' : '')].join(' ');
  const inside = (
    <>
      {number}
      {word && <sup>{word}</sup>}
    </>
  );
  const label = named ? t('calendar.dayNamed', { day, kind: word ?? '', name: named.name }) : day;
  if (!onTurn)
    return (
      <span className={look} title={named?.name} aria-label={label}>
        {inside}
      </span>
    );
  return (
    <button type="button" className={look} title={named?.name} aria-label={label} onClick={() => onTurn(day)}>
      {inside}
    </button>
  );
};
