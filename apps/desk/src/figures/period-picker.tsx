import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { PeriodKindsDocument, PeriodsDocument } from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { useNamed } from '../parts/use-named.js';
import { YearSelect } from '../parts/year-select.js';
import type { StatisticsChoice } from './statistics-choice.js';

const YEARS = 6;

interface Props {
  choice: StatisticsChoice;
  onChange: (change: Partial<StatisticsChoice>) => void;
}

/** Kind, year and period; whole reporting periods come from the catalogue, other days are typed beside it. */
export const PeriodPicker = ({ choice, onChange }: Props) => {
  const { t } = useTranslation();
  const named = useNamed();
  const { from, to, year } = choice;
  const kinds = useAsk(PeriodKindsDocument, {}).data?.periodKinds ?? [];
  const kind = kinds.some(({ code }) => code === choice.kind) ? choice.kind : (kinds[0]?.code ?? '');
  const periods = useAsk(PeriodsDocument, { kind, year }, { pause: kind === '' }).data?.periods ?? [];
  const chosen = periods.find((each) => each.from === from && each.to === to);
  const newest = Math.max(year, Number(todayHere().slice(0, 4)) + 1);
  return (
    <>
      <Select<string>
        aria-label={t('statistics.kind')}
        className="filter"
        value={kind}
        onChange={(code) => onChange({ kind: code, year })}
        options={kinds.map((each) => ({ value: each.code, label: named(each) }))}
      />
      <YearSelect
        value={year}
        onChange={(number) => onChange({ year: number })}
        newest={newest}
        count={YEARS}
      />
      <Select<string>
        aria-label={t('statistics.period')}
        className="period-choice"
        placeholder={t('statistics.choosePeriod')}
        value={chosen?.code ?? null}
        onChange={(code) => {
          const period = periods.find((each) => each.code === code);
          if (period) onChange({ from: period.from, to: period.to, year });
        }}
        options={periods.map((each) => ({ value: each.code, label: named(each) }))}
      />
    </>
  );
};
