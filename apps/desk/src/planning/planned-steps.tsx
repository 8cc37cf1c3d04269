import { useTranslation } from 'react-i18next';
import type { Plan } from './plan.js';

/** The steps in the order of the work; a tight one is marked by shape and word. */
export const PlannedSteps = ({ steps }: { steps: Plan['steps'] }) => {
  const { t } = useTranslation();
  return (
    <ol className="plan-steps">
      {steps.map(({ level, step, due, workingDays, tight }) => (
        <li key={`${level} ${step}`} className={tight ? 'tight' : undefined}>
          <span className="plan-day">{due}</span>
          <span>
            {t('planning.stepOf', { level: t(`level.${level}`), step: t(`planning.step.${step}`) })}
            <span className="muted plan-span">{t('planning.workingDays', { count: workingDays })}</span>
            {tight && <span className="warn plan-span">{t('planning.tight')}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
};
