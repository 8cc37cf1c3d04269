import { Drawer, Flex, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActivityDrawer } from '../activities/activity-drawer.js';
import { usePages } from '../api/use-pages.js';
import { type FigureQuery, FigureRowsDocument, type FigureRowsQuery } from '../generated/graphql.js';
import { formatCell, momentText } from '../parts/format.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { useIndicators } from './use-indicators.js';

type Row = FigureRowsQuery['figureRows']['items'][number];

interface Props {
  /** The figure whose rows are shown; null keeps the drawer closed. */
  query: FigureQuery | null;
  title: string;
  onClose: () => void;
}

/** The rows a figure is made of, corrections included, each leading to the record it came from. */
export const RowsDrawer = ({ query, title, onClose }: Props) => (
  <Drawer open={query !== null} title={title} onClose={onClose} size="min(920px, 100vw)" destroyOnHidden>
    {query && <Rows query={query} />}
  </Drawer>
);

const Rows = ({ query }: { query: FigureQuery }) => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  const [activityId, setActivityId] = useState<string | null>(null);
  const pages = usePages(FigureRowsDocument, { query }, (data) => data.figureRows);
  const answer = pages.last?.figureRows;
  const [first] = query.indicators;
  return (
    <Flex vertical gap={12}>
      <ProblemList problems={pages.problems} again={pages.again} />
      {answer && (
        <p className="rows-sum" role="status">
          {t('rows.sum', {
            sum: formatCell(answer.sum),
            unit: first ? unitOf(first) : '',
            total: formatCell(answer.total),
          })}
        </p>
      )}
      <Table<Row>
        size="small"
        rowKey="id"
        loading={pages.waiting}
        dataSource={pages.items}
        pagination={false}
        scroll={{ x: 760 }}
        locale={emptyText(pages, <Nothing text={t('rows.none')} />)}
        columns={[
          { title: t('rows.day'), dataIndex: 'occurredOn', width: 110, className: 'nowrap' },
          { title: t('rows.unit'), dataIndex: ['unit', 'name'], width: 160 },
          {
            title: t('rows.source'),
            render: (_value, row) => (
              <>
                <button type="button" className="link" onClick={() => setActivityId(row.sourceId)}>
                  {row.sourceTitle}
                </button>
                {row.reversesId && <StateTag tone="bad">{t('rows.reversal')}</StateTag>}
                {row.reason && <div className="muted">{row.reason}</div>}
              </>
            ),
          },
          {
            title: t('rows.quantity'),
            width: 120,
            align: 'right',
            render: (_value, row) =>
              t('task.quantity', { quantity: formatCell(row.quantity), unit: unitOf(row.indicator) }),
          },
          ...(query.indicators.length > 1
            ? [
                {
                  title: t('task.indicator'),
                  width: 130,
                  render: (_value: unknown, row: Row) => nameOf(row.indicator),
                },
              ]
            : []),
          {
            title: t('rows.entered'),
            width: 160,
            render: (_value, row) => (
              <>
                {row.recordedBy}
                <div className="muted nowrap">{momentText(row.recordedAt)}</div>
              </>
            ),
          },
        ]}
      />
      <MoreButton pages={pages} {...(answer ? { total: answer.total } : {})} />
      <ActivityDrawer id={activityId} onClose={() => setActivityId(null)} />
    </Flex>
  );
};
