import { isWorkingDay, type WorkingCalendar } from '@fayuan/calendar';
import { addDays, type Day } from '@fayuan/kernel';
import { daysOfTerm, type StoppedDays, type StoppedTime, type Term } from './term.js';

const HOUR_MS = 3_600_000;

/** Rest days in a row beyond which no calendar goes, so that a horizon surely holds the day a term moves to. */
const LONGEST_REST = 20;

const lastsOn = (day: Day, { from, to }: StoppedDays): boolean => day > from && (to === null || day <= to);

/** A stop that begins on the last day gives that day back: it had not run out when it was stopped. */
const holdsLastDay = (day: Day, { from, to }: StoppedDays): boolean =>
  from !== to && day >= from && (to === null || day <= to);

/**
 * The last day of a term in days or months; null while a stop keeps it from running out.
 *
 * The day of the start is not counted (Civil Code 201). Stopped days are those after a stop's first day up to and with
 * its last. A last day that is a rest day (a day off of the notice, or a weekend day that is not worked instead) moves to
 * the next working day (Civil Code 203), terms of custody excepted (Criminal Procedure Law 105). The last day is never
 * within a stop, nor the day on which one begins. A term before a day ends so many days before it and does not move:
 * moving it on would leave less time than the rule grants, and no article moves it back.
 * @throws RangeError for hours, or when the calendar does not reach up to `horizon`
 */
export function dueDay(
  term: Term,
  start: Day,
  stops: readonly StoppedDays[],
  calendar: WorkingCalendar,
): Day | null {
  if (term.unit === 'hour') throw new RangeError('a term in hours ends at a moment, not on a day');
  if (term.direction === 'before') return addDays(start, -daysOfTerm(term, start));
  let at = start;
  for (let left = daysOfTerm(term, start); left > 0;) {
    at = addDays(at, 1);
    const stop = stops.find((each) => lastsOn(at, each));
    if (stop?.to === null) return null;
    if (!stop && counts(term, at, calendar)) left -= 1;
  }
  return movedOn(term, at, stops, calendar);
}

const counts = (term: Term, day: Day, calendar: WorkingCalendar): boolean =>
  term.unit !== 'working_day' || isWorkingDay(day, calendar);

function movedOn(
  term: Term,
  last: Day,
  stops: readonly StoppedDays[],
  calendar: WorkingCalendar,
): Day | null {
  for (let at = last; ; at = addDays(at, 1)) {
    const held = stops.filter((each) => holdsLastDay(at, each));
    if (held.some((each) => each.to === null)) return null;
    if (held.length === 0 && (term.isCustody || isWorkingDay(at, calendar))) return at;
  }
}

/**
 * The moment at which a term in hours ends; null while a stop keeps it from running out. Hours run through nights and
 * holidays; stopped time is added, overlapping stops once.
 */
export function dueMoment(
  { value, direction }: Pick<Term, 'value' | 'direction'>,
  start: Date,
  stops: readonly StoppedTime[],
): Date | null {
  if (direction === 'before') return new Date(start.getTime() - value * HOUR_MS);
  let due = start.getTime() + value * HOUR_MS;
  let counted = start.getTime();
  for (const { from, to } of [...stops].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    const begins = Math.max(from.getTime(), counted);
    if (begins >= due) break;
    if (to === null) return null;
    due += Math.max(0, to.getTime() - begins);
    counted = Math.max(counted, to.getTime());
  }
  return new Date(due);
}

/** Days of the term that have run by the end of `until`; never more than the term has. */
export function daysRun(
  term: Term,
  { start, until }: { readonly start: Day; readonly until: Day },
  stops: readonly StoppedDays[],
  calendar: WorkingCalendar,
): number {
  const whole = daysOfTerm(term, start);
  let run = 0;
  for (let at = addDays(start, 1); at <= until && run < whole; at = addDays(at, 1))
    if (!stops.some((stop) => lastsOn(at, stop)) && counts(term, at, calendar)) run += 1;
  return run;
}

/** A day that the end of the term cannot pass: up to it the calendar must reach. */
export function horizon(term: Term, start: Day, stops: readonly StoppedDays[]): Day {
  if (term.direction === 'before') return start;
  const latest = stops.reduce<Day>((day, { to }) => (to !== null && to > day ? to : day), start);
  // At least two days of any week are worked, also beside the longest holidays.
  return addDays(latest, daysOfTerm(term, start) * 4 + LONGEST_REST);
}

/** Days left before aid may be given first and papers handed in later (先行提供): Legal Aid Law, article 44 (1). */
const AID_FIRST_DAYS = 7;

/** True when a limitation period ends in less than 7 days, so that aid comes first (Legal Aid Law 44). */
export const isAidFirst = (today: Day, limitationEnds: Day): boolean =>
  limitationEnds < addDays(today, AID_FIRST_DAYS);
