import { Drawer, Flex, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Pages, usePages } from '../api/use-pages.js';
import { FigureChangesDocument, type FigureChangesQuery, type FigureQuery } from '../generated/graphql.js';
import { formatCell, momentText } from '../parts/format.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { useIndicators } from './use-indicators.js';

type Changes = FigureChangesQuery['figureChanges'];
type Row = Changes['items'][number];

interface Props {
  query: FigureQuery;
  /** A moment, as the gateway writes it. */
  since: string;
}

/** What was recorded since a moment: figures then and now, where they moved, and by which rows. */
export const ChangesSince = ({ query, since }: Props) => {
  const pages = usePages(FigureChangesDocument, { query, since }, (data) => data.figureChanges);
  const answer = pages.last?.figureChanges;
  return (
    <Flex vertical gap={12}>
      <ProblemList problems={pages.problems} again={pages.again} />
      {answer && <ThenAndNow figures={answer.figures} />}
      {answer && answer.byUnit.length > 0 && <Where byUnit={answer.byUnit} />}
      <ChangedRows pages={pages} />
      <MoreButton pages={pages} {...(answer ? { total: answer.total } : {})} />
    </Flex>
  );
};

interface DrawerProps {
  /** The figure that is asked about; null keeps the drawer closed. */
  query: FigureQuery | null;
  since: string;
  onClose: () => void;
}

/** The same for a figure that was frozen at a known moment. */
export const ChangesDrawer = ({ query, since, onClose }: DrawerProps) => {
  const { t } = useTranslation();
  const { nameOf } = useIndicators();
  const title = t('changes.sinceMoment', {
    name: nameOf(query?.indicators[0] ?? ''),
    moment: momentText(since),
  });
  return (
    <Drawer open={query !== null} title={title} onClose={onClose} size="min(980px, 100vw)" destroyOnHidden>
      <p className="muted">{t('changes.explain')}</p>
      {query && <ChangesSince query={query} since={since} />}
    </Drawer>
  );
};

const signed = (quantity: number): string =>
  quantity > 0 ? `+${formatCell(quantity)}` : formatCell(quantity);

const ThenAndNow = ({ figures }: { figures: Changes['figures'] }) => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  return (
    <Table<Changes['figures'][number]>
      size="small"
      rowKey="indicator"
      pagination={false}
      dataSource={figures}
      columns={[
        {
          title: t('task.indicator'),
          render: (_value, { indicator }) =>
            t('task.indicatorWithUnit', { name: nameOf(indicator), unit: unitOf(indicator) }),
        },
        { title: t('changes.then'), align: 'right', render: (_value, { then }) => formatCell(then) },
        { title: t('changes.now'), align: 'right', render: (_value, { now }) => formatCell(now) },
        {
          title: t('changes.difference'),
          align: 'right',
          render: (_value, { difference }) => signed(difference),
        },
        { title: t('changes.rows'), align: 'right', render: (_value, { rows }) => formatCell(rows) },
      ]}
    />
  );
};

const Where = ({ byUnit }: { byUnit: Changes['byUnit'] }) => {
  const { t } = useTranslation();
  const { nameOf } = useIndicators();
  return (
    <Table<Changes['byUnit'][number]>
      size="small"
      rowKey={({ unit, indicator }) => `${unit.id}.${indicator}`}
      pagination={byUnit.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
      dataSource={byUnit}
      columns={[
        { title: t('changes.where'), dataIndex: ['unit', 'name'] },
        { title: t('task.indicator'), render: (_value, { indicator }) => nameOf(indicator) },
        {
          title: t('changes.difference'),
          align: 'right',
          render: (_value, { difference }) => signed(difference),
        },
        { title: t('changes.rows'), align: 'right', render: (_value, { rows }) => formatCell(rows) },
      ]}
    />
  );
};

const ChangedRows = ({ pages }: { pages: Pages<FigureChangesQuery, Row> }) => {
  const { t } = useTranslation();
  const { nameOf } = useIndicators();
  return (
    <Table<Row>
      size="small"
      rowKey="id"
      loading={pages.waiting}
      dataSource={pages.items}
      pagination={false}
      scroll={{ x: 820 }}
      locale={emptyText(pages, <Nothing text={t('changes.none')} />)}
      columns={[
        {
          title: t('changes.recordedAt'),
          width: 150,
          render: (_value, row) => (
            <>
              {momentText(row.recordedAt)}
              <div className="muted">{row.recordedBy}</div>
            </>
          ),
        },
        { title: t('rows.unit'), width: 160, dataIndex: ['unit', 'name'] },
        {
          title: t('changes.what'),
          render: (_value, row) => (
            <>
              {row.sourceTitle}{' '}
              <StateTag tone={row.reversesId ? 'bad' : 'plain'}>
                {t(row.reversesId ? 'changes.reversal' : 'changes.added')}
              </StateTag>
              {row.reason && <div className="muted">{row.reason}</div>}
            </>
          ),
        },
        { title: t('rows.day'), width: 110, dataIndex: 'occurredOn', className: 'nowrap' },
        { title: t('task.indicator'), width: 140, render: (_value, row) => nameOf(row.indicator) },
        {
          title: t('rows.quantity'),
          width: 100,
          align: 'right',
          render: (_value, row) => signed(row.quantity),
        },
      ]}
    />
  );
};
