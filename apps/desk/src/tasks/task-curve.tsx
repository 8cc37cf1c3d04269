import { Table } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskStandingFieldsFragment } from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';
import { LazyLineChart } from '../parts/lazy-chart.js';
import type { Line } from '../parts/line-chart.js';
import { curveRows, forecastLine } from './curve.js';

/** 序时进度: the plan, what was achieved and where the present pace leads, as lines and, beside them, in numbers. */
export const TaskCurve = ({ standing }: { standing: TaskStandingFieldsFragment }) => {
  const { t } = useTranslation();
  const { progress, curve } = standing;
  const { title } = progress.task;
  const lines = useMemo((): Line[] => {
    const forecast = forecastLine(standing);
    return [
      { name: t('tasks.planLine'), look: 'plan', points: curve.map(({ day, planned }) => [day, planned]) },
      {
        name: t('tasks.deedLine'),
        look: 'deed',
        points: curve.flatMap(({ day, achieved }) => (achieved === null ? [] : [[day, achieved] as const])),
      },
      ...(forecast ? [{ name: t('tasks.forecastLine'), look: 'forecast' as const, points: forecast }] : []),
    ];
  }, [t, standing, curve]);
  return (
    <div className="task-curve">
      <LazyLineChart title={t('tasks.curveOf', { title })} lines={lines} />
      <Table
        size="small"
        rowKey="day"
        pagination={false}
        scroll={{ y: 220 }}
        dataSource={curveRows(standing)}
        columns={[
          { title: t('tasks.day'), dataIndex: 'day', width: 112, className: 'nowrap' },
          {
            title: t('tasks.planLine'),
            dataIndex: 'planned',
            align: 'right',
            render: (value) => formatCell(value),
          },
          {
            title: t('tasks.deedLine'),
            dataIndex: 'achieved',
            align: 'right',
            render: (value) => (value === null ? '' : formatCell(value)),
          },
          {
            title: t('tasks.gapColumn'),
            dataIndex: 'gap',
            align: 'right',
            render: (value) =>
              value === null ? (
                ''
              ) : (
                <span className={value > 0 ? 'bad' : undefined}>{formatCell(value)}</span>
              ),
          },
        ]}
      />
    </div>
  );
};
