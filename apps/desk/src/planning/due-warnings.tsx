import { ExclamationCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Plan } from './plan.js';

/** `tasks.2.dueOn` is the third task. */
const taskNumber = (field: string): number | null => {
  const found = /^tasks\.(\d+)\./.exec(field);
  return found ? Number(found[1]) + 1 : null;
};

/** What is wrong with the due days as they stand; advice, nothing is blocked. */
export const DueWarnings = ({ warnings }: { warnings: Plan['warnings'] }) => {
  const { t } = useTranslation();
  if (warnings.length === 0) return null;
  return (
    <ul className="checks" aria-live="polite">
      {warnings.map(({ kind, field, day, workingDays, instead }) => {
        const number = taskNumber(field);
        const what = number === null ? t('planning.theReport') : t('planning.theTask', { number });
        const year = day.slice(0, 4);
        return (
          <li key={`${field} ${kind}`}>
            <ExclamationCircleFilled aria-hidden className="warn" />
            <span className="visually-hidden">{t('check.advice')}</span>
            {t(`planning.warning.${kind}`, { what, day, count: workingDays, instead, year })}
          </li>
        );
      })}
    </ul>
  );
};
