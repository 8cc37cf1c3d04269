import { useTranslation } from 'react-i18next';
import type { BurdenFieldsFragment } from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';

/** How the hours come about, level by level: units × (times × minutes + …) ÷ 60. */
export const HoursFormula = ({ hours }: { hours: BurdenFieldsFragment['hours'] }) => {
  const { t } = useTranslation();
  if (hours.levels.length === 0) return <p className="muted">{t('burden.nobody')}</p>;
  return (
    <details>
      <summary>{t('burden.formula')}</summary>
      <p className="muted">{t('burden.formulaNote')}</p>
      <ul className="plain-list">
        {hours.levels.map(({ level, units, terms, minutesPerUnit, hours: of }) => (
          <li key={level}>
            <strong>
              {t('burden.levelHours', {
                level: t(`level.${level}`),
                units: formatCell(units),
                minutes: formatCell(minutesPerUnit),
                hours: formatCell(of),
              })}
            </strong>
            <ul className="terms">
              {terms.map(({ effort, times, minutes }) => (
                <li key={effort}>
                  {t(times === 1 ? 'burden.term' : 'burden.terms', {
                    effort: t(`burden.effort.${effort}`),
                    times,
                    minutes,
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
};
