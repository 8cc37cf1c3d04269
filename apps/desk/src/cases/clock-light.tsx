import { useTranslation } from 'react-i18next';
import type { CaseClockFieldsFragment } from '../generated/graphql.js';
import { momentText } from '../parts/format.js';
import { StateTag } from '../parts/state-tag.js';

/** What is looked at of a clock, whatever it runs for. */
type Running = Pick<CaseClockFieldsFragment, 'state' | 'dueOn' | 'dueAt' | 'unit' | 'remaining'>;

const endOf = ({ dueOn, dueAt }: Running): string => dueOn ?? momentText(dueAt);

/** The clock that ends first among those still open. */
export const pressing = (clocks: readonly CaseClockFieldsFragment[]): CaseClockFieldsFragment | undefined =>
  clocks
    .filter(({ state }) => ['RUNNING', 'STOPPED', 'OVERDUE'].includes(state))
    .sort((a, b) => (endOf(a) || '9').localeCompare(endOf(b) || '9'))[0];

/** How a clock stands, in words. */
export const ClockLight = ({ clock }: { clock: Running }) => {
  const { t } = useTranslation();
  if (clock.state === 'STOPPED') return <StateTag tone="plain">{t('case.clockStopped')}</StateTag>;
  if (clock.state === 'MET') return <StateTag tone="good">{t('case.clockMet')}</StateTag>;
  if (clock.state === 'MET_LATE') return <StateTag tone="bad">{t('case.clockMetLate')}</StateTag>;
  if (clock.state === 'CANCELLED') return <StateTag tone="plain">{t('case.clockCancelled')}</StateTag>;
  if (clock.state === 'LAPSED')
    return <StateTag tone="plain">{t('case.clockLapsed', { day: endOf(clock) })}</StateTag>;
  if (clock.state === 'OVERDUE')
    return <StateTag tone="bad">{t('case.clockOverdue', { day: endOf(clock) })}</StateTag>;
  const inHours = clock.unit === 'HOUR';
  return (
    <StateTag tone={!inHours && clock.remaining <= 1 ? 'bad' : 'busy'}>
      {t(inHours ? 'case.clockHours' : 'case.clockRuns', { day: endOf(clock), left: clock.remaining })}
    </StateTag>
  );
};
