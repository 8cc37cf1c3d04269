import { Collapse, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatCell } from '../parts/format.js';
import type { Standing } from './task-facts.js';

interface Props {
  standing: Standing;
  onGo: (unitId: string) => void;
}

/** How the unit split the task on, and what came of each share; red where what was to be split is another amount now. */
export const SplitSummary = ({ standing, onGo }: Props) => {
  const { t } = useTranslation();
  const { split, progress, received } = standing;
  if (!split) return null;
  const asked = received ? progress.share : progress.task.target;
  const drifted = asked !== null && split.base !== asked;
  return (
    <div>
      {drifted && <div className="bad">{t('tasks.splitDrift', { quantity: formatCell(asked) })}</div>}
      {split.differenceReason && (
        <div className="warn">{t('tasks.declared', { reason: split.differenceReason })}</div>
      )}
      <Collapse
        size="small"
        items={[
          {
            key: 'shares',
            label: t('tasks.splitShares', { number: split.shares.length }),
            children: (
              <Table
                size="small"
                rowKey={({ unit }) => unit.id}
                pagination={split.shares.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
                dataSource={split.shares}
                columns={[
                  {
                    title: t('board.unit'),
                    render: (_value, { unit }) => (
                      <button type="button" className="link" onClick={() => onGo(unit.id)}>
                        {unit.name}
                      </button>
                    ),
                  },
                  {
                    title: t('tasks.quantity'),
                    align: 'right',
                    width: 140,
                    render: (_value, { quantity }) => formatCell(quantity),
                  },
                  {
                    title: t('tasks.achieved'),
                    align: 'right',
                    width: 140,
                    render: (_value, { achieved }) => formatCell(achieved),
                  },
                ]}
              />
            ),
          },
        ]}
      />
    </div>
  );
};
