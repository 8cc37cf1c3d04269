import { type Day, daysBetween } from '@fayuan/kernel';

/** Worst first. */
export const LIGHTS = ['overdue', 'behind', 'near', 'not_started', 'on_track', 'done'] as const;
export type Light = (typeof LIGHTS)[number];

/** How far something measured has come. */
export interface Pace {
  readonly startsOn: Day;
  readonly achieved: number;
  readonly expectedByNow: number;
}

export interface LightQuestion {
  /** The last day in time; null when nothing is due. */
  readonly due: Day | null;
  /** The day of the event that did it, never the day it was entered; null when it is not done. */
  readonly doneOn: Day | null;
  readonly today: Day;
  readonly pace?: Pace;
}

/** 临期: so many calendar days before the due day and fewer. */
export const NEAR_DAYS = 3;

/**
 * The light of an obligation. Done in time is done, whenever it was entered; done late stays overdue, so that a closed
 * period's rate cannot change afterwards.
 */
export function light({ due, doneOn, today, pace }: LightQuestion): Light {
  if (doneOn !== null) return due === null || doneOn <= due ? 'done' : 'overdue';
  if (due !== null && due < today) return 'overdue';
  if (due !== null && daysBetween(today, due) <= NEAR_DAYS) return 'near';
  if (!pace) return 'on_track';
  if (pace.achieved < pace.expectedByNow) return 'behind';
  return today < pace.startsOn && pace.achieved === 0 ? 'not_started' : 'on_track';
}

/** The worst of several lights; `not_started` of none. */
export const worstLight = (lights: readonly Light[]): Light =>
  LIGHTS.find((each) => lights.includes(each)) ?? 'not_started';

/** For sorting worst first. */
export const severity = (of: Light): number => LIGHTS.indexOf(of);

/** 序时进度: the share of the target that the elapsed share of the days asks for, both ends counted. */
export function expectedBy(
  today: Day,
  task: { readonly startsOn: Day; readonly dueOn: Day; readonly target: number },
): number {
  if (today >= task.dueOn) return task.target;
  if (today < task.startsOn) return 0;
  const all = daysBetween(task.startsOn, task.dueOn) + 1;
  const elapsed = daysBetween(task.startsOn, today) + 1;
  return Math.round(((task.target * elapsed) / all) * 100) / 100;
}
