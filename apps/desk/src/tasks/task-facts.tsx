import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { useIndicators } from '../figures/use-indicators.js';
import type { TaskStandingFieldsFragment } from '../generated/graphql.js';
import { formatCell, momentText } from '../parts/format.js';
import { StateTag, type Tone } from '../parts/state-tag.js';
import { ReasonLine } from './reason-line.js';

export type Standing = TaskStandingFieldsFragment;

const tones: Record<NonNullable<Standing['act']>['status'], Tone> = {
  REPORTED: 'busy',
  RETURNED: 'bad',
  ACCEPTED: 'good',
};

/** Where the present pace leads, in words. */
const useForecast = ({ achieved, target, forecast, completedOn }: Standing['progress']): string => {
  const { t } = useTranslation();
  if (completedOn !== null) return t('tasks.reachedOn', { day: completedOn });
  if (achieved <= 0) return t('tasks.noForecast');
  const short = forecast.reachedOn === null || forecast.byDue < target;
  return short
    ? t('tasks.forecastShort', { quantity: formatCell(forecast.byDue) })
    : t('tasks.forecastReached', { day: forecast.reachedOn });
};

/** Target, plan to date, what was achieved, the gap, the forecast and the day that counts, with the original beside it. */
export const TaskFacts = ({ standing }: { standing: Standing }) => {
  const { t } = useTranslation();
  const { unitOf } = useIndicators();
  const { progress, sharer } = standing;
  const { task, target, share, dueOn, achieved, expectedByNow, gap } = progress;
  const amount = (quantity: number) =>
    t('task.quantity', { quantity: formatCell(quantity), unit: unitOf(task.indicator) });
  const forecast = useForecast(progress);
  const items = [
    {
      key: 'target',
      label: t(share === null ? 'task.target' : 'tasks.ownShare'),
      children: (
        <span>
          {amount(target)}
          {sharer && <span className="muted"> {t('tasks.sharer', { unit: sharer.name })}</span>}
        </span>
      ),
    },
    { key: 'plan', label: t('tasks.planToDate'), children: amount(expectedByNow) },
    { key: 'achieved', label: t('tasks.achieved'), children: <strong>{amount(achieved)}</strong> },
    {
      key: 'gap',
      label: t('tasks.gapColumn'),
      children: (
        <span className={gap > 0 && progress.light !== 'DONE' ? 'bad' : undefined}>
          {gap > 0 ? amount(gap) : t('tasks.ahead')}
        </span>
      ),
    },
    { key: 'forecast', label: t('tasks.forecastLine'), children: forecast },
    {
      key: 'due',
      label: t('task.dueOn'),
      children: dueOn === task.dueOn ? dueOn : t('tasks.extendedDay', { day: dueOn, original: task.dueOn }),
    },
  ];
  return <Descriptions size="small" column={{ xs: 1, sm: 2, lg: 3 }} items={items} />;
};

/** What the unit said it has done, and what it was answered. */
export const TaskActLine = ({ act }: { act: Standing['act'] }) => {
  const { t } = useTranslation();
  if (!act) return null;
  return (
    <div>
      <StateTag tone={tones[act.status]}>{t(`tasks.state.${act.status}`)}</StateTag>{' '}
      {t('tasks.byWhom', { day: act.doneOn, name: act.reportedBy })}
      {act.decidedBy && act.decidedAt && (
        <span className="muted">
          {' · '}
          {t('tasks.decided', { time: momentText(act.decidedAt), name: act.decidedBy })}
        </span>
      )}
      {act.redoCount > 0 && <span className="muted"> · {t('tasks.redos', { number: act.redoCount })}</span>}
      {act.status === 'RETURNED' && <ReasonLine code={act.reasonCode} text={act.reason} />}
    </div>
  );
};

/** The units named together for the task and whether they have reported; the lead waits for the others. */
export const TaskPartners = ({ standing }: { standing: Standing }) => {
  const { t } = useTranslation();
  const { partners } = standing;
  if (partners.length === 0) return null;
  const waiting = partners.some(({ lead, status }) => !lead && (status === null || status === 'RETURNED'));
  return (
    <div>
      <strong>{t('tasks.partners')}</strong>
      <ul className="plain-list">
        {partners.map(({ unit, lead, status }) => (
          <li key={unit.id}>
            {t(lead ? 'tasks.lead' : 'tasks.co')} {unit.name}{' '}
            <StateTag tone={status === null ? 'plain' : tones[status]}>
              {status === null ? t('tasks.partnerSilent') : t(`tasks.state.${status}`)}
            </StateTag>
          </li>
        ))}
      </ul>
      {waiting && <span className="muted">{t('tasks.outstanding')}</span>}
    </div>
  );
};

/** What was last asked and answered about more time. */
export const ExtensionLine = ({ extension }: Pick<Standing, 'extension'>) => {
  const { t } = useTranslation();
  if (!extension) return null;
  const { status, wantedUntil, grantedUntil, answer } = extension;
  const day = status === 'GRANTED' ? (grantedUntil ?? wantedUntil) : wantedUntil;
  return (
    <div className={status === 'REFUSED' ? 'warn' : undefined}>
      {t(`tasks.extension.${status}`, { day, answer: answer ?? '' })}
      {status === 'GRANTED' && answer && <span className="muted"> {answer}</span>}
    </div>
  );
};
