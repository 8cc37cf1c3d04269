import { addDays, type Day, isDay } from '@fayuan/kernel';
import { type CountedDays, countedDay, countedSpan, EVERY_DAY } from './counted-days.js';
import { milestoneDayOutside, milestonesFalling, milestonesOverTarget } from './tasks.errors.js';

/** So much of a task is to be done by the end of the day, everything before included. */
export interface Milestone {
  readonly on: Day;
  readonly quantity: number;
}

/** 序时进度 of a task: even over the counted days of its time, or by the drafter's own milestones. */
export interface TaskPlan {
  readonly startsOn: Day;
  readonly dueOn: Day;
  readonly target: number;
  /** Rising days and quantities; empty for an even plan. Before the first and after the last the plan is even too. */
  readonly milestones: readonly Milestone[];
}

export const hundredths = (quantity: number): number => Math.round(quantity * 100) / 100;

/** The corners of the plan: nothing before the first day, the target on the due day. */
function corners(plan: TaskPlan): Milestone[] {
  const inner = plan.milestones.filter(({ on }) => on < plan.dueOn);
  return [...inner, { on: plan.dueOn, quantity: plan.target }];
}

/**
 * What the plan asks for by the end of `day`. Between two corners it rises evenly on counted days; a stretch without
 * any counts every day, so that a task over a holiday has a plan as well. Never falls, ends at the target.
 */
export function planTo(day: Day, plan: TaskPlan, days: CountedDays): number {
  if (day < plan.startsOn) return 0;
  if (day >= plan.dueOn) return plan.target;
  let from = plan.startsOn;
  let reached = 0;
  for (const corner of corners(plan)) {
    if (day <= corner.on)
      return hundredths(reached + share(day, { from, to: corner.on }, days) * (corner.quantity - reached));
    reached = corner.quantity;
    from = addDays(corner.on, 1);
  }
  return plan.target;
}

/** The share of the stretch's counted days that has passed by the end of `day`. */
function share(day: Day, stretch: { from: Day; to: Day }, days: CountedDays): number {
  const all = countedSpan(stretch.from, stretch.to, days);
  if (all === 0)
    return countedSpan(stretch.from, day, EVERY_DAY) / countedSpan(stretch.from, stretch.to, EVERY_DAY);
  return countedSpan(stretch.from, day, days) / all;
}

export interface Forecast {
  /** What will stand on the due day if work goes on as it has. */
  readonly byDue: number;
  /** The day the target will be reached at this pace; null when there is no pace, or it would take years. */
  readonly reachedOn: Day | null;
}

/** A day farther off than this is no forecast but a "never". */
const FARTHEST_DAYS = 1_100;

/**
 * Where the present pace leads: so much per counted day since the first. Nothing is foretold before the first day.
 * @param completedOn the day the target was reached, when it was
 */
export function forecast(
  plan: TaskPlan,
  now: { readonly today: Day; readonly achieved: number; readonly completedOn: Day | null },
  days: CountedDays,
): Forecast {
  const { today, achieved, completedOn } = now;
  const counted = countedSpan(plan.startsOn, today, days) > 0 ? days : EVERY_DAY;
  const elapsed = countedSpan(plan.startsOn, today, counted);
  const pace = elapsed > 0 ? achieved / elapsed : 0;
  const ahead = today < plan.dueOn ? countedSpan(addDays(today, 1), plan.dueOn, counted) : 0;
  const byDue = hundredths(achieved + pace * ahead);
  if (completedOn !== null) return { byDue, reachedOn: completedOn };
  if (pace <= 0) return { byDue, reachedOn: null };
  const needed = Math.max(1, Math.ceil((plan.target - achieved) / pace - 1e-9));
  if (needed > FARTHEST_DAYS) return { byDue, reachedOn: null };
  return { byDue, reachedOn: countedDay(addDays(today, 1), needed, counted, FARTHEST_DAYS) ?? null };
}

/** Refuses milestones that lie outside the task's days, do not rise, or exceed the target. Names field and way out. */
export function checkMilestones(field: string, plan: TaskPlan): void {
  let before: Milestone = { on: plan.startsOn, quantity: 0 };
  plan.milestones.forEach((each, index) => {
    const at = `${field}.${index}`;
    if (!isDay(each.on) || each.on < plan.startsOn || each.on >= plan.dueOn)
      throw milestoneDayOutside(`${at}.on`, plan.startsOn, plan.dueOn);
    if (index > 0 && each.on <= before.on) throw milestonesFalling(`${at}.on`);
    if (!(each.quantity >= before.quantity)) throw milestonesFalling(`${at}.quantity`);
    if (each.quantity > plan.target) throw milestonesOverTarget(`${at}.quantity`, plan.target);
    before = each;
  });
}
