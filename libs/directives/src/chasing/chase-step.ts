import { addWorkingDays, isWorkingDay, type WorkingCalendar, workingDaysBetween } from '@fayuan/calendar';
import { type Day, dayIn } from '@fayuan/kernel';

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

/** Hours of the day in which units are told without anybody having asked for it. */
const FROM = '08:30';
const UNTIL = '18:00';

/** The moment of a wall clock time on a day in a zone. */
export function momentOf(day: Day, time: string, timeZone: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const offset = Date.parse(`${shown.format(asUtc).replace(' ', 'T')}Z`) - asUtc.getTime();
  return new Date(asUtc.getTime() - offset);
}

export interface RunWindow {
  /** Whether units may be told now. */
  readonly open: boolean;
  /** When to look again: the beginning of the next window. */
  readonly next: Date;
}

/** Whether this is a moment of a working day in which units are told, and when the next such window begins. */
export function runWindow(now: Date, timeZone: string, calendar: WorkingCalendar): RunWindow {
  const day = dayIn(now, timeZone);
  const tomorrow = momentOf(addWorkingDays(day, 1, calendar), FROM, timeZone);
  if (!isWorkingDay(day, calendar)) return { open: false, next: tomorrow };
  const begin = momentOf(day, FROM, timeZone);
  if (now < begin) return { open: false, next: begin };
  return { open: now < momentOf(day, UNTIL, timeZone), next: tomorrow };
}
