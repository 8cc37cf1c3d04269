import { Card, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { type FigureQuery, FiguresByMonthDocument } from '../generated/graphql.js';
import { LazyLineChart } from '../parts/lazy-chart.js';
import type { Line, Point } from '../parts/line-chart.js';
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
  const asked = useMemo(() => ({ ...query, indicators: [shown] }), [query, shown]);
  const before = useMemo(() => ({ ...asked, ...yearBefore(asked) }), [asked]);
  const now = useAsk(FiguresByMonthDocument, { query: asked }).data?.figuresByMonth;
  const then = useAsk(FiguresByMonthDocument, { query: before }).data?.figuresByMonth;
  const lines = useMemo((): Line[] => {
    const pointsOf = (figures: typeof now, back: number): Point[] =>
      monthsOf(asked).map((month) => {
        const year = String(Number(month.slice(0, 4)) - back);
        const found = figures?.find((each) => each.month === `${year}${month.slice(4)}`);
        return [month, found?.quantity ?? 0];
      });
    return [
      { name: t('statistics.yearBefore'), look: 'plan', points: pointsOf(then, 1) },
      { name: t('statistics.thisSpan'), look: 'deed', points: pointsOf(now, 0) },
    ];
  }, [asked, now, then, t]);
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
      <LazyLineChart title={t('statistics.monthsOf', { name: nameOf(shown) })} lines={lines} />
    </Card>
  );
};
