import { addDays, type Day, daysBetween } from '@fayuan/kernel';

/** The days on which work is expected; a plan rises, and a deadline comes nearer, on these days only. */
export interface CountedDays {
  /** True for a day that counts. */
  counts(day: Day): boolean;
}

/** Every day of the calendar counts. */
export const EVERY_DAY: CountedDays = { counts: () => true };

/** How many counted days there are from `from` to `to`, both included; 0 when `to` comes first. */
export function countedSpan(from: Day, to: Day, days: CountedDays): number {
  if (days === EVERY_DAY) return Math.max(0, daysBetween(from, to) + 1);
  let count = 0;
  for (let at = from; at <= to; at = addDays(at, 1)) if (days.counts(at)) count += 1;
  return count;
}

/** The day that is the n-th counted one from `from` on (n ≥ 1); undefined when it does not come within `most` days. */
export function countedDay(from: Day, n: number, days: CountedDays, most: number): Day | undefined {
  let left = n;
  for (let step = 0; step < most; step += 1) {
    const at = addDays(from, step);
    if (days.counts(at)) left -= 1;
    if (left <= 0) return at;
  }
  return undefined;
}
