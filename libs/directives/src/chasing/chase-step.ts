import { type WorkingCalendar, workingDaysBetween } from '@fayuan/calendar';
import type { Day } from '@fayuan/kernel';

/** A rung of the ladder: so many working days after the due day (before it, when negative) who is told. */
export interface ChaseStep {
  readonly workingDays: number;
  readonly toward: 'unit' | 'superior' | 'issuer';
}

/** A rung that holds today for everything due on one day. */
export interface DueStep extends ChaseStep {
  readonly dueOn: Day;
  /** Working days late today; negative when so many are left. */
  readonly distance: number;
}

/**
 * The rungs that hold today for what is due on a day. Those before and on the due day hold on their very day: one that was
 * missed is overtaken by the next. Those after it hold from their day on, so that a worker that was away tells late rather
 * than never; each is told once, which the rows see to.
 */
export function stepsOn(
  { today, dueOn }: { readonly today: Day; readonly dueOn: Day },
  ladder: readonly ChaseStep[],
  calendar: WorkingCalendar,
): DueStep[] {
  const distance = workingDaysBetween(dueOn, today, calendar);
  return ladder
    .filter(({ workingDays }) =>
      workingDays > 0 ? workingDays <= distance : workingDays === distance && today <= dueOn,
    )
    .map((step) => ({ ...step, dueOn, distance }));
}

/** True when no rung can hold any more for what is due on the day. */
export const isPastLadder = (
  { today, dueOn }: { readonly today: Day; readonly dueOn: Day },
  ladder: readonly ChaseStep[],
  calendar: WorkingCalendar,
): boolean =>
  today > dueOn &&
  workingDaysBetween(dueOn, today, calendar) > Math.max(...ladder.map((step) => step.workingDays));
