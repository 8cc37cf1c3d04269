import { workingCalendar, type WorkingCalendar } from '@fayuan/calendar';
import type { Tx } from '@fayuan/database';
import { type Day, dayIn } from '@fayuan/kernel';
import type { KeptClock } from './clock.repository.js';
import { endOf, type Running, spanOf } from './counted.js';

/** A day, and its moment where one was given. */
export interface Point {
  readonly day: Day;
  readonly moment: Date | null;
}

/** What a caller means by a day or a moment, in the zone of the unit. A day alone stands for no moment. */
export const pointIn = (tx: Tx, at: Day | Date): Point =>
  at instanceof Date ? { day: dayIn(at, tx.ctx.timeZone), moment: at } : { day: at, moment: null };

/** The calendar of all the days that these clocks may need; undefined when there are none. One statement. */
export async function calendarOf(tx: Tx, clocks: readonly Running[]): Promise<WorkingCalendar | undefined> {
  const span = spanOf(clocks);
  return span && workingCalendar(tx, span.from, span.to);
}

/** Open clocks with their ends counted anew: after a stop, or when the calendar was published. */
export async function countAnew(tx: Tx, clocks: readonly KeptClock[]): Promise<KeptClock[]> {
  const calendar = await calendarOf(tx, clocks);
  if (!calendar) return [];
  return clocks.map((clock) => {
    const { isStopped, ...end } = endOf(clock, calendar, tx.ctx.timeZone);
    return { ...clock, ...end, state: isStopped ? 'stopped' : 'running' };
  });
}

/**
 * A clock that was met at a point: late when its end had passed. One that stands still is met in time.
 * @throws TypeError when a clock in hours is met by a day alone
 */
export function metAt(clock: KeptClock, { day, moment }: Point): KeptClock & { readonly metOn: Day } {
  if (clock.unit === 'hour' && moment === null)
    throw new TypeError(`rule ${clock.code} counts hours: give the moment at which it was met`);
  const isLate = clock.dueAt && moment ? moment > clock.dueAt : clock.dueOn !== null && day > clock.dueOn;
  return { ...clock, state: isLate ? 'met_late' : 'met', metOn: day, metAt: moment };
}
