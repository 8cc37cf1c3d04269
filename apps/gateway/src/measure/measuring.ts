import type { RequestContext } from '@fayuan/context';
import { worker } from '@fayuan/context';
import { newId, quantile, rounded } from '@fayuan/kernel';

/** A unit that is looked at, by its level. */
export interface MeasuredUnits {
  readonly ministry: string;
  readonly province: string;
  readonly county: string;
  readonly station: string;
}

/** What is measured: on which units, of which year, and how often. */
export interface Measuring {
  readonly units: MeasuredUnits;
  readonly year: number;
  /** The lines of the dashboard. */
  readonly indicators: readonly string[];
  /** Each result is the median of so many rounds. */
  readonly rounds: number;
  /** How often something is done in a round, and so many times ten where a p95 is stated. */
  readonly times: number;
}

/** What a measurement says: times in milliseconds unless a name says otherwise. */
export type Measured = Readonly<Record<string, string | number>>;

/** Somebody of the unit who may do everything that is measured. */
export const somebodyOf = (unitId: string): RequestContext =>
  worker('bench', unitId, {
    accountId: newId(),
    accountName: '测量',
    permissions: new Set(['figure.read', 'activity.record', 'activity.read']),
  });

export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const from = performance.now();
  const result = await work();
  return { ms: performance.now() - from, result };
}

/** The times of doing something again and again. */
export async function timesOf(count: number, work: (no: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let no = 0; no < count; no += 1) times.push((await timed(() => work(no))).ms);
  return times;
}

/** The p95 of looks, after a few that only warm connections, plans and pages. */
export async function p95Of(times: number, look: () => Promise<unknown>): Promise<number> {
  await timesOf(Math.min(5, times), look);
  return rounded(quantile(await timesOf(times * 10, look), 0.95));
}
