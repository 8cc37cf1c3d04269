import { useTranslation } from 'react-i18next';
import { formatCell } from '../parts/format.js';

interface Props {
  achieved: number;
  target: number;
  gap: number;
  forecast: { byDue: number; reachedOn: string | null };
  completedOn: string | null;
}

/** How far a task lags behind its plan, and where the present pace leads. Nothing to say once it is complete. */
export const TaskOutlook = ({ achieved, target, gap, forecast, completedOn }: Props) => {
  const { t } = useTranslation();
  if (completedOn !== null) return null;
  const short = forecast.reachedOn === null || forecast.byDue < target;
  return (
    <span className="task-outlook">
      {gap > 0 ? t('tasks.gap', { quantity: formatCell(Math.ceil(gap)) }) : t('tasks.ahead')}
      {achieved > 0 && ' · '}
      {achieved > 0 &&
        (short
          ? t('tasks.forecastShort', { quantity: formatCell(Math.floor(forecast.byDue)) })
          : t('tasks.forecastReached', { day: forecast.reachedOn }))}
    </span>
  );
};
