import { addDays, type Day, daysBetween } from '@fayuan/kernel';
import type { DayFigure } from '@fayuan/ledger';
import type { CountedDays } from './counted-days.js';
import { hundredths, planTo, type TaskPlan } from './task-plan.js';

/** Plan and deed by the end of a day. */
export interface CurvePoint {
  readonly day: Day;
  readonly planned: number;
  /** Null after today: it has not happened yet. */
  readonly achieved: number | null;
}

/** A longer task is drawn by every second day, every third and so on. */
const MOST_POINTS = 100;

/**
 * The plan and what has come of it, from the first day to the due day, and on to the last event where that came later. The
 * days that matter are always among the points: milestones, due day and, within the curve, today. Pure.
 * @param figures of the task's indicator from its first day on, in order of days
 */
export function taskCurve(
  plan: TaskPlan,
  figures: readonly DayFigure[],
  { today, days }: { readonly today: Day; readonly days: CountedDays },
): CurvePoint[] {
  const lastEvent = figures.at(-1)?.day ?? plan.dueOn;
  const last = lastEvent > plan.dueOn ? lastEvent : plan.dueOn;
  const length = Math.max(0, daysBetween(plan.startsOn, last));
  const step = Math.max(1, Math.ceil(length / MOST_POINTS));
  const named = [...plan.milestones.map(({ on }) => on), plan.dueOn, today, last];
  const drawn = new Set(named.filter((day) => day >= plan.startsOn && day <= last));
  for (let at = 0; at <= length; at += step) drawn.add(addDays(plan.startsOn, at));
  let achieved = 0;
  let next = 0;
  return [...drawn].sort().map((day) => {
    for (let figure = figures[next]; figure !== undefined && figure.day <= day; figure = figures[next]) {
      achieved = hundredths(achieved + figure.quantity);
      next += 1;
    }
    return { day, planned: planTo(day, plan, days), achieved: day <= today ? achieved : null };
  });
}
