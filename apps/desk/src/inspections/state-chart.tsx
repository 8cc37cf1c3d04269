import { useTranslation } from 'react-i18next';
import type { FindingsQuery, FindingStatus } from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';
import { FINDING_STATES } from './finding-states.js';
import './inspections.css';

type Counts = FindingsQuery['findings']['counts'];

const countOf = (counts: Counts, status: FindingStatus): number =>
  counts[status.toLowerCase() as Lowercase<FindingStatus>];

interface Props {
  counts: Counts;
  chosen: FindingStatus | 'OVERDUE' | null;
  onChoose: (chosen: FindingStatus | 'OVERDUE' | null) => void;
}

/** How many findings stand where, as one bar and as numbers; pressing a number shows only those. */
export const StateChart = ({ counts, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const all = FINDING_STATES.reduce((sum, status) => sum + countOf(counts, status), 0);
  const entries = [
    ...FINDING_STATES.map((status) => ({ key: status, count: countOf(counts, status) })),
    { key: 'OVERDUE' as const, count: counts.overdue },
  ];
  const wordOf = (key: FindingStatus | 'OVERDUE') =>
    key === 'OVERDUE' ? t('light.OVERDUE') : t(`finding.status.${key}`);
  return (
    <div role="group" aria-label={t('finding.byState')} className="state-chart">
      {all > 0 && (
        <div className="state-bar" aria-hidden="true">
          {FINDING_STATES.filter((status) => countOf(counts, status) > 0).map((status) => (
            <span
              key={status}
              className={`state-part state-part-${status.toLowerCase()}`}
              style={{ flexGrow: countOf(counts, status) }}
            />
          ))}
        </div>
      )}
      <div className="state-legend">
        {entries.map(({ key, count }) => (
          <button
            key={key}
            type="button"
            className="state-count"
            aria-pressed={chosen === key}
            onClick={() => onChoose(chosen === key ? null : key)}
          >
            <span className={`state-mark state-part-${key.toLowerCase()}`} aria-hidden="true" />
            {wordOf(key)}{' '}
            <strong className={key === 'OVERDUE' && count > 0 ? 'bad' : ''}>{formatCell(count)}</strong>
          </button>
        ))}
      </div>
    </div>
  );
};
