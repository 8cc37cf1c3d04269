const WIDTH = 120;
const HEIGHT = 28;
const EDGE = 3;

/** A line over the months, from the lowest to the highest of them; drawn by hand, because a chart library is too heavy for it. */
export const Sparkline = ({ title, values }: { title: string; values: number[] }) => {
  if (values.length < 2) return null;
  const highest = Math.max(...values);
  const lowest = Math.min(0, ...values);
  const across = (at: number) => EDGE + (at * (WIDTH - 2 * EDGE)) / (values.length - 1);
  const up = (value: number) =>
    HEIGHT - EDGE - ((value - lowest) * (HEIGHT - 2 * EDGE)) / (highest - lowest || 1);
  const last = values.at(-1) ?? 0;
  return (
    <svg role="img" aria-label={title} width={WIDTH} height={HEIGHT}>
      <polyline
        points={values.map((value, at) => `${across(at)},${up(value)}`).join(' ')}
        fill="none"
        stroke="#0958d9"
        strokeWidth={2}
      />
      <circle cx={across(values.length - 1)} cy={up(last)} r={3} fill="#0958d9" />
    </svg>
  );
};
