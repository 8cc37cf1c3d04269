import { Skeleton } from 'antd';
import { type ComponentProps, lazy, Suspense } from 'react';
import type { Chart } from './chart.js';

const ChartOnDemand = lazy(async () => ({ default: (await import('./chart.js')).Chart }));

/** The chart, fetched when a screen first shows one. */
export const LazyChart = (props: ComponentProps<typeof Chart>) => (
  <Suspense fallback={<Skeleton active paragraph={{ rows: 4 }} />}>
    <ChartOnDemand {...props} />
  </Suspense>
);
