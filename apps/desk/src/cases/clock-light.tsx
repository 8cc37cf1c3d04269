import { useTranslation } from 'react-i18next';
import type { CaseClockFieldsFragment } from '../generated/graphql.js';
import { StateTag } from '../parts/state-tag.js';

/** The clock that ends first among those still open. */
export const pressing = (clocks: readonly CaseClockFieldsFragment[]): CaseClockFieldsFragment | undefined =>
  clocks
    .filter(({ state }) => ['RUNNING', 'STOPPED', 'OVERDUE'].includes(state))
    .sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'))[0];

/** How a clock stands, in words. */
export const ClockLight = ({ clock }: { clock: CaseClockFieldsFragment }) => {
  const { t } = useTranslation();
  if (clock.state === 'STOPPED') return <StateTag tone="plain">{t('case.clockStopped')}</StateTag>;
  if (clock.state === 'MET') return <StateTag tone="good">{t('case.clockMet')}</StateTag>;
  if (clock.state === 'MET_LATE') return <StateTag tone="bad">{t('case.clockMetLate')}</StateTag>;
  if (clock.state === 'CANCELLED') return <StateTag tone="plain">{t('case.clockCancelled')}</StateTag>;
  if (clock.state === 'OVERDUE')
    return <StateTag tone="bad">{t('case.clockOverdue', { day: clock.dueOn })}</StateTag>;
  return (
    <StateTag tone={clock.remaining <= 1 ? 'bad' : 'busy'}>
      {t('case.clockRuns', { day: clock.dueOn, left: clock.remaining })}
    </StateTag>
  );
};
