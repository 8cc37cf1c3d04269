import { LineChart as Lines } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([Lines, GridComponent, TooltipComponent, LegendComponent, AriaComponent, SVGRenderer]);

/** A value by the end of a day, or of a month under its first; null parts the line, because there is no number. */
export type Point = readonly [day: string, quantity: number | null];

export interface Line {
  name: string;
  /** `plan` is thin, `deed` is what counts, `forecast` has not happened. */
  look: 'plan' | 'deed' | 'forecast';
  points: Point[];
}

interface Props {
  title: string;
  lines: Line[];
  /** The points are months. */
  monthly?: boolean;
}

const MONTH_MS = 28 * 86_400_000;

const looks = {
  plan: { color: '#595959', width: 2, type: 'dashed', symbol: 'none' },
  deed: { color: '#0958d9', width: 3, type: 'solid', symbol: 'circle' },
  forecast: { color: '#ad6800', width: 2, type: 'dotted', symbol: 'diamond' },
} as const;

/** Lines over days, told apart by colour, stroke and mark; the table beside it holds the same numbers. */
export const LineChart = ({ title, lines, monthly = false }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const chart = init(element, undefined, { renderer: 'svg' });
    chart.setOption({
      aria: { enabled: true, label: { description: title } },
      // Named in full, because widths of labels are measured outside of the page.
      textStyle: { fontSize: 14, fontFamily: getComputedStyle(element).fontFamily },
      tooltip: { trigger: 'axis' },
      legend: { top: 0, textStyle: { fontSize: 14 } },
      grid: { left: 64, right: 32, top: 40, bottom: 32 },
      xAxis: {
        type: 'time',
        ...(monthly && { minInterval: MONTH_MS }),
        axisLabel: { fontSize: 14, hideOverlap: true, formatter: monthly ? '{yyyy}-{MM}' : '{MM}-{dd}' },
      },
      yAxis: { type: 'value', minInterval: 1, axisLabel: { fontSize: 14 } },
      series: lines.map(({ name, look, points }) => {
        const { color, width, type, symbol } = looks[look];
        return {
          type: 'line',
          name,
          data: points,
          symbol: monthly && symbol === 'none' ? 'emptyCircle' : symbol,
          symbolSize: look === 'forecast' ? 9 : monthly ? 7 : 4,
          // A month between two gaps would not be seen without.
          showSymbol: look === 'forecast' || monthly,
          showAllSymbol: monthly || 'auto',
          lineStyle: { width, type, color },
          itemStyle: { color },
        };
      }),
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [title, lines, monthly]);
  return <div ref={box} role="img" aria-label={title} className="line-chart" />;
};
