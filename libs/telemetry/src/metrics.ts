import { collectDefaultMetrics, Counter, Histogram, register } from 'prom-client';

let collecting = false;

/** Counts events; labels are few and fixed (never ids). */
export const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> =>
  (register.getSingleMetric(name) as Counter<L> | undefined) ?? new Counter<L>({ name, help, labelNames });

/** Measures durations in seconds. */
export const histogram = <L extends string>(
  name: string,
  help: string,
  labelNames: readonly L[],
): Histogram<L> =>
  (register.getSingleMetric(name) as Histogram<L> | undefined) ??
  new Histogram<L>({ name, help, labelNames, buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 30] });

/** Everything measured so far in Prometheus' text format, with its content type. */
export async function metricsText(): Promise<{ contentType: string; body: string }> {
  if (!collecting) {
    collecting = true;
    collectDefaultMetrics();
  }
  return { contentType: register.contentType, body: await register.metrics() };
}
