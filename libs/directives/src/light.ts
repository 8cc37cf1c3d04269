import { addDays, type Day, daysBetween } from '@fayuan/kernel';
import { type CountedDays, countedSpan } from './tasks/counted-days.js';

/** Worst first. */
export const LIGHTS = ['overdue', 'returned', 'behind', 'near', 'not_started', 'on_track', 'done'] as const;
export type Light = (typeof LIGHTS)[number];

/** How far something measured has come. */
export interface Pace {
  readonly startsOn: Day;
  readonly achieved: number;
  readonly expectedByNow: number;
}

/** When a light is asked for, and which days bring a deadline nearer. */
export interface LightFrame {
  readonly today: Day;
  readonly days: CountedDays;
}

export interface LightQuestion extends LightFrame {
  /** The last day in time, extended or not; null when nothing is due. */
  readonly due: Day | null;
  /** The day of the event that did it, never the day it was entered; null when it is not done. */
  readonly doneOn: Day | null;
  readonly pace?: Pace;
  /** It was sent back and has not come again. */
  readonly returned?: boolean;
}

/** 临期: so many working days left and fewer (ux 3.4). */
export const NEAR_DAYS = 2;
/** No holiday is so long that fewer working days than NEAR_DAYS lie within so many days. */
const SURELY_FAR = 31;

/** The last day that is near today: what is due by then, and not yet late, is near. */
export function nearUntil({ today, days }: LightFrame): Day {
  let last = today;
  for (let step = 1; step <= SURELY_FAR; step += 1) {
    const at = addDays(today, step);
    if (countedSpan(addDays(today, 1), at, days) > NEAR_DAYS) break;
    last = at;
  }
  return last;
}

const isNear = (today: Day, due: Day, days: CountedDays): boolean =>
  daysBetween(today, due) <= SURELY_FAR && countedSpan(addDays(today, 1), due, days) <= NEAR_DAYS;

/**
 * The light of an obligation. Done in time is done, whenever it was entered; done late stays overdue, so that a closed
 * period's rate cannot change afterwards.
 */
export function light({ due, doneOn, today, days, pace, returned }: LightQuestion): Light {
  if (doneOn !== null) return due === null || doneOn <= due ? 'done' : 'overdue';
  if (due !== null && due < today) return 'overdue';
  if (returned) return 'returned';
  if (due !== null && isNear(today, due, days)) return 'near';
  if (!pace) return 'on_track';
  if (pace.achieved < pace.expectedByNow) return 'behind';
  return today < pace.startsOn && pace.achieved === 0 ? 'not_started' : 'on_track';
}

/** The worst of several lights; `not_started` of none. */
export const worstLight = (lights: readonly Light[]): Light =>
  LIGHTS.find((each) => lights.includes(each)) ?? 'not_started';

/** For sorting worst first. */
export const severity = (of: Light): number => LIGHTS.indexOf(of);

export interface LightCount {
  readonly light: Light;
  readonly count: number;
}

/** How many of each light, worst first; lights nobody has are left out. Counts add up over units, shares would not. */
export const countLights = (lights: readonly Light[]): LightCount[] =>
  LIGHTS.map((each) => ({ light: each, count: lights.filter((one) => one === each).length })).filter(
    ({ count }) => count > 0,
  );
