import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, SVGRenderer]);

export interface BarSeries {
  name: string;
  /** Null: no bar, because there is no number. */
  values: (number | null)[];
}

interface Props {
  title: string;
  categories: string[];
  series: BarSeries[];
}

const ROW_HEIGHT = 34;
const LABEL_WIDTH = 190;

/** Lying bars, one line per category, read from the top; the table beside it holds the same numbers. */
export const Chart = ({ title, categories, series }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const height = Math.max(160, categories.length * ROW_HEIGHT * Math.max(1, series.length * 0.7) + 70);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const chart = init(element, undefined, { renderer: 'svg' });
    chart.setOption({
      aria: { enabled: true, label: { description: title }, decal: { show: series.length > 1 } },
      color: ['#0958d9', '#d46b08', '#389e0d', '#531dab', '#08979c', '#cf1322'],
      // Named in full, because widths of labels are measured outside of the page.
      textStyle: { fontSize: 14, fontFamily: getComputedStyle(element).fontFamily },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      legend: { show: series.length > 1, top: 0, textStyle: { fontSize: 14 } },
      grid: { left: LABEL_WIDTH + 12, right: 72, top: series.length > 1 ? 36 : 12, bottom: 32 },
      xAxis: { type: 'value', axisLabel: { fontSize: 14, hideOverlap: true } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: categories,
        axisLabel: { fontSize: 14, width: LABEL_WIDTH, overflow: 'truncate' },
      },
      series: series.map(({ name, values }) => ({
        type: 'bar',
        name,
        data: values,
        barMaxWidth: 22,
        label: { show: true, position: 'right', fontSize: 14 },
      })),
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [title, categories, series]);
  return <div ref={box} role="img" aria-label={title} style={{ height }} />;
};
