import { addDays, type Day, daysBetween } from '@fayuan/kernel';

/** `rest` 休: a day off on what may be a weekday; `workday` 班: a make-up workday (调休) on what may be a weekend. */
export type DayKind = 'rest' | 'workday';

/** The days on which the notice differs from the week, for whole years. */
export interface WorkingCalendar {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Days named by a published year; every other day follows the week. */
  readonly named: ReadonlyMap<Day, DayKind>;
  /** Years whose notice is entered and published; the others are provisional (暂定). */
  readonly published: ReadonlySet<number>;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** What the week alone says: Monday to Friday are worked (国务院关于职工工作时间的规定, article 7). */
export function followsWeek(day: Day): DayKind {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? 'rest' : 'workday';
}

/** @throws RangeError when the calendar does not hold the day's year. */
export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  const year = yearOf(day);
  if (year < calendar.firstYear || year > calendar.lastYear)
    throw new RangeError(`the calendar holds ${calendar.firstYear} to ${calendar.lastYear}, not ${day}`);
  return (calendar.named.get(day) ?? followsWeek(day)) === 'workday';
}

/** The day itself when it is worked, else the first working day after it. */
export function nextWorkingDay(day: Day, calendar: WorkingCalendar): Day {
  let at = day;
  while (!isWorkingDay(at, calendar)) at = addDays(at, 1);
  return at;
}

/** The day itself when it is worked, else the last working day before it. */
export function previousWorkingDay(day: Day, calendar: WorkingCalendar): Day {
  let at = day;
  while (!isWorkingDay(at, calendar)) at = addDays(at, -1);
  return at;
}

/**
 * The n-th working day after the day or, when n is negative, before it; the day itself is not counted, and for 0 it is
 * given back as it is. @throws RangeError when that leads out of the calendar's years.
 */
export function addWorkingDays(day: Day, n: number, calendar: WorkingCalendar): Day {
  const step = Math.sign(n);
  let at = day;
  for (let left = Math.abs(n); left > 0; left -= 1) {
    at = addDays(at, step);
    at = step > 0 ? nextWorkingDay(at, calendar) : previousWorkingDay(at, calendar);
  }
  return at;
}

/**
 * How many working days one must go from `from` to be at `to` or past the last one before it: counts those after `from`
 * up to and with `to`; backwards, negative, those from `to` on before `from`. So `workingDaysBetween(due, today)` is the
 * number of working days late.
 */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  const sign = daysBetween(from, to) < 0 ? -1 : 1;
  const [first, last] = sign > 0 ? [addDays(from, 1), to] : [to, addDays(from, -1)];
  let count = 0;
  for (let at = first; at <= last; at = addDays(at, 1)) if (isWorkingDay(at, calendar)) count += 1;
  return count === 0 ? 0 : sign * count;
}
