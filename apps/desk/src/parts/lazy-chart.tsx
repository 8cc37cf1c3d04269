import { Skeleton } from 'antd';
import { type ComponentProps, lazy, Suspense } from 'react';
import type { Chart } from './chart.js';
import type { LineChart } from './line-chart.js';

const ChartOnDemand = lazy(async () => ({ default: (await import('./chart.js')).Chart }));

/** The chart, fetched when a screen first shows one. */
export const LazyChart = (props: ComponentProps<typeof Chart>) => (
  <Suspense fallback={<Skeleton active paragraph={{ rows: 4 }} />}>
    <ChartOnDemand {...props} />
  </Suspense>
);

const LinesOnDemand = lazy(async () => ({ default: (await import('./line-chart.js')).LineChart }));

/** Lines over days, likewise. */
export const LazyLineChart = (props: ComponentProps<typeof LineChart>) => (
  <Suspense fallback={<Skeleton active paragraph={{ rows: 4 }} />}>
    <LinesOnDemand {...props} />
  </Suspense>
);
