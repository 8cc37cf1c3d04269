import { Card, Select, Table } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { type FigureQuery, FiguresByMonthDocument } from '../generated/graphql.js';
import { formatCell, todayHere } from '../parts/format.js';
import { LazyLineChart } from '../parts/lazy-chart.js';
import type { Line } from '../parts/line-chart.js';
import { figureText } from './figure-text.js';
import { useGrowthWords } from './growth-words.js';
import { type MonthFigure, type MonthLine, monthLines } from './month-series.js';
import { monthsOf, yearBefore } from './periods.js';
import { useIndicators } from './use-indicators.js';

/** Month by month beside the year before; nothing where less than two months are looked at. */
export const MonthCard = ({ query }: { query: FigureQuery }) => {
  const { comparable } = useIndicators();
  const indicators = useMemo(() => comparable(query.indicators), [comparable, query.indicators]);
  if (indicators.length === 0 || monthsOf(query).length < 2) return null;
  return <Months query={query} indicators={indicators} />;
};

const Months = ({ query, indicators }: { query: FigureQuery; indicators: readonly string[] }) => {
  const { t } = useTranslation();
  const { nameOf } = useIndicators();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = chosen && indicators.includes(chosen) ? chosen : (indicators[0] ?? '');
  const months = useMonths(query, shown);
  const missing = months.filter(({ now }) => now.state === 'NOT_REPORTED');
  const lines = useMemo((): Line[] => {
    const pointsOf = (of: 'now' | 'before') => months.map((line) => [line.month, line[of].quantity] as const);
    return [
      { name: t('statistics.yearBefore'), look: 'plan', points: pointsOf('before') },
      { name: t('statistics.thisSpan'), look: 'deed', points: pointsOf('now') },
    ];
  }, [months, t]);
  return (
    <Card
      size="small"
      title={t('statistics.byMonth')}
      extra={
        <Select<string>
          aria-label={t('statistics.charted')}
          className="chart-choice"
          value={shown}
          onChange={setChosen}
          options={indicators.map((code) => ({ value: code, label: nameOf(code) }))}
        />
      }
    >
      <div className="month-curve">
        <div>
          <LazyLineChart title={t('statistics.monthsOf', { name: nameOf(shown) })} lines={lines} monthly />
          {missing.length > 0 && (
            <p className="muted">
              {t('statistics.unreportedMonths', {
                months: missing.map(({ month }) => month.slice(0, 7)).join(t('statistics.separator')),
              })}
            </p>
          )}
        </div>
        <MonthTable months={months} />
      </div>
    </Card>
  );
};

const nothing: never[] = [];

const useMonths = (query: FigureQuery, indicator: string): MonthLine[] => {
  const asked = useMemo(() => ({ ...query, indicators: [indicator] }), [query, indicator]);
  const base = useMemo(() => ({ ...asked, ...yearBefore(asked) }), [asked]);
  const now = useAsk(FiguresByMonthDocument, { query: asked }).data?.figuresByMonth ?? nothing;
  const before = useAsk(FiguresByMonthDocument, { query: base }).data?.figuresByMonth ?? nothing;
  return useMemo(() => monthLines(monthsOf(asked), now, before, todayHere()), [asked, now, before]);
};

const monthText = ({ state, quantity }: MonthFigure): string =>
  state === 'NOT_YET' ? '' : figureText({ state, quantity });

/** The same in numbers. */
const MonthTable = ({ months }: { months: MonthLine[] }) => {
  const { t } = useTranslation();
  const growth = useGrowthWords();
  return (
    <Table<MonthLine>
      size="small"
      rowKey="month"
      pagination={false}
      scroll={{ y: 280 }}
      dataSource={months}
      columns={[
        { title: t('statistics.month'), width: 84, render: (_value, { month }) => month.slice(0, 7) },
        {
          title: t('statistics.thisSpan'),
          align: 'right',
          render: (_value, { now }) => monthText(now),
        },
        {
          title: t('statistics.yearBefore'),
          align: 'right',
          render: (_value, { before }) => monthText(before),
        },
        {
          title: t('statistics.bases.yearBefore'),
          width: 132,
          align: 'right',
          className: 'growth-cell',
          render: (_value, { now, before }) =>
            now.quantity !== null && before.quantity !== null
              ? growth.cell({ sameNow: now.quantity, sameBase: before.quantity })
              : '',
        },
        {
          title: t('statistics.monthCoverage'),
          align: 'right',
          render: (_value, { coverage }) =>
            coverage && `${formatCell(coverage.reported)} / ${formatCell(coverage.expected)}`,
        },
      ]}
    />
  );
};
