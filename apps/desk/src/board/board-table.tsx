import { Card, Segmented, Select, Table, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatCell } from '../parts/format.js';
import { LazyChart } from '../parts/lazy-chart.js';
import { LightTag } from '../parts/light-tag.js';
import { Nothing } from '../parts/nothing.js';
import type { Board, OpenRows } from './board.js';

type Row = Board['rows'][number];

interface Props {
  board: Board;
  rows: Row[];
  onOpen: OpenRows;
  onGo: (unitId: string) => void;
}

const VIRTUAL_FROM = 200;
const CHART_ROWS = 30;

const useColumns = ({ board, onOpen, onGo }: Omit<Props, 'rows'>): TableColumnsType<Row> => {
  const { t } = useTranslation();
  return useMemo<TableColumnsType<Row>>(
    () => [
      {
        title: t('board.unit'),
        fixed: 'left',
        width: 196,
        render: (_value, { unit, childCount }) =>
          childCount > 0 ? (
            <button type="button" className="link" onClick={() => onGo(unit.id)}>
              {unit.name}
            </button>
          ) : (
            unit.name
          ),
      },
      {
        title: t('board.light'),
        width: 150,
        render: (_value, row) => (
          <LightTag light={row.light} dueOn={row.report === null ? row.reportDue : null} />
        ),
      },
      {
        title: t('board.signed'),
        width: 116,
        render: (_value, { signedOn, signedBy }) =>
          signedOn ? (
            <>
              <span className="nowrap">{signedOn}</span>
              <div className="muted">{signedBy}</div>
            </>
          ) : (
            t('directive.notSigned')
          ),
      },
      {
        title: t('board.signedBelow'),
        width: 88,
        align: 'right',
        render: (_value, { receipts }) =>
          t('directive.signedOf', { signed: formatCell(receipts.signed), total: formatCell(receipts.total) }),
      },
      ...board.tasks.map(({ task }, at) => ({
        title: task.title,
        key: task.id,
        width: 108,
        align: 'right' as const,
        render: (_value: unknown, { unit, achieved, shares, taskStates }: Row) => (
          <>
            <button
              type="button"
              className="link number"
              onClick={() => onOpen(unit, task.indicator, task.title)}
            >
              {formatCell(achieved[at])}
            </button>
            {shares[at] !== null && (
              <span className="muted"> {t('tasks.shareCell', { quantity: formatCell(shares[at]) })}</span>
            )}
            <div>
              <Link className="muted" to={`/directives/${board.directiveId}/tasks?unit=${unit.id}`}>
                {taskStates[at] ? t(`tasks.state.${taskStates[at]}`) : t('tasks.showCurve')}
              </Link>
            </div>
          </>
        ),
      })),
      {
        title: t('board.report'),
        width: 86,
        render: (_value, { report, redos }) => (
          <>
            {report ? t(`report.status.${report}`) : '--'}
            {redos > 0 && <div className="muted nowrap">{t('tasks.redos', { number: redos })}</div>}
          </>
        ),
      },
    ],
    [t, board.directiveId, board.tasks, onOpen, onGo],
  );
};

const BoardChart = ({ board, rows }: Pick<Props, 'board' | 'rows'>) => {
  const { t } = useTranslation();
  const [taskAt, setTaskAt] = useState(0);
  const chosen = board.tasks[taskAt];
  const data = useMemo(() => {
    const sorted = [...rows]
      .sort((a, b) => (b.achieved[taskAt] ?? 0) - (a.achieved[taskAt] ?? 0))
      .slice(0, CHART_ROWS);
    return {
      categories: sorted.map(({ unit }) => unit.name),
      series: [
        { name: chosen?.task.title ?? '', values: sorted.map(({ achieved }) => achieved[taskAt] ?? 0) },
      ],
    };
  }, [rows, taskAt, chosen]);
  if (!chosen) return <Nothing text={t('task.none')} />;
  return (
    <>
      <Select
        aria-label={t('task.title')}
        className="chart-choice"
        value={taskAt}
        onChange={setTaskAt}
        options={board.tasks.map(({ task }, at) => ({ value: at, label: task.title }))}
      />
      <LazyChart title={t('board.chartOf', { title: chosen.task.title })} {...data} />
    </>
  );
};

/** The lights of all units below as counts, worst first. */
const LightCounts = ({ lights }: { lights: Board['lights'] }) => {
  const { t } = useTranslation();
  return (
    <div className="light-counts">
      <span className="muted">{t('tasks.lights')}</span>
      {lights.map(({ light, count }) => (
        <span key={light}>
          <LightTag light={light} /> {t('tasks.lightCount', { count: formatCell(count) })}
        </span>
      ))}
    </div>
  );
};

/** The units directly below, worst light first, as table or chart; any number leads to its rows. */
export const BoardTable = ({ board, rows, onOpen, onGo }: Props) => {
  const { t } = useTranslation();
  const [view, setView] = useState<'table' | 'chart'>('table');
  const columns = useColumns({ board, onOpen, onGo });
  const virtual = rows.length > VIRTUAL_FROM;
  const width = 636 + board.tasks.length * 108;
  return (
    <Card
      size="small"
      title={t('board.below')}
      extra={
        <Segmented<'table' | 'chart'>
          aria-label={t('board.view')}
          value={view}
          onChange={setView}
          options={[
            { value: 'table', label: t('board.table') },
            { value: 'chart', label: t('board.chart') },
          ]}
        />
      }
    >
      {view === 'chart' && <BoardChart board={board} rows={rows} />}
      {view === 'table' && (
        <Table<Row>
          size="small"
          rowKey={(row) => row.unit.id}
          columns={columns}
          dataSource={rows}
          pagination={false}
          virtual={virtual}
          scroll={virtual ? { x: width, y: 560 } : { x: width }}
          locale={{ emptyText: <Nothing text={t('board.noneBelow')} /> }}
          title={() => <LightCounts lights={board.lights} />}
          footer={() => <span className="muted">{t('list.legend')}</span>}
        />
      )}
    </Card>
  );
};
