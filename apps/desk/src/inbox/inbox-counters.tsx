import { useTranslation } from 'react-i18next';
import type { InboxKind } from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';
import { countLight, type InboxItem, kindsInOrder } from './grouping.js';

type Filter = InboxKind | 'OVERDUE' | null;

interface Props {
  items: InboxItem[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** How much waits, by kind; pressing a counter shows only that. */
export const InboxCounters = ({ items, filter, onFilter }: Props) => {
  const { t } = useTranslation();
  const counters: { key: InboxKind | 'OVERDUE'; label: string; count: number }[] = [
    { key: 'OVERDUE', label: t('light.OVERDUE'), count: countLight(items, 'OVERDUE') },
    ...kindsInOrder.map((kind) => ({
      key: kind,
      label: t(`inbox.kind.${kind}`),
      count: items.filter((item) => item.kind === kind).length,
    })),
  ];
  // What is late is said even when nothing is; of the many kinds only those that wait.
  const shown = counters.filter(({ key, count }) => count > 0 || key === 'OVERDUE' || key === filter);
  return (
    <div className="counters" role="group" aria-label={t('inbox.counters')}>
      {shown.map(({ key, label, count }) => (
        <button
          key={key}
          type="button"
          className={key === 'OVERDUE' && count > 0 ? 'counter late' : 'counter'}
          aria-pressed={filter === key}
          onClick={() => onFilter(filter === key ? null : key)}
        >
          <span className="counter-number">{formatCell(count)}</span>
          <span>{label}</span>
        </button>
      ))}
    </div>
  );
};
