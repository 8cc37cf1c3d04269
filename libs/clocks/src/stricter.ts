import type { WorkingCalendar } from '@fayuan/calendar';
import { addDays, type Day, parseDay } from '@fayuan/kernel';
import { dueDay } from './due.js';
import type { Term } from './term.js';

/** Weeks without any holiday, long enough for every term of the Act. */
const ORDINARY_WEEKS: WorkingCalendar = {
  firstYear: 2024,
  lastYear: 2032,
  named: new Map(),
  published: new Set(),
};
const MONDAY = parseDay('2026-01-05');
const SHORTEST_MONTH = 28;
const HOURS_OF_DAY = 24;

/**
 * True when a local term could give somebody longer than the Act does: in ordinary weeks, from some day of the week, it
 * ends later. 5 working days are no looser than 7 days; 6 are. Around holidays a term in working days may still end
 * later; there the earlier of the two days holds (`earliest`), so that the Act is never exceeded.
 * A term before a day is looser when it leaves less time, and one in days can never stand in for one in hours.
 */
export function isLooser(local: Term, act: Term): boolean {
  if (local.direction !== act.direction) return true;
  if (local.direction === 'before') return local.unit !== act.unit || local.value < act.value;
  if (local.unit === act.unit) return local.value > act.value;
  if (act.unit === 'hour' || local.unit === 'month') return true;
  if (local.unit === 'hour') return isLooser(asDays(Math.ceil(local.value / HOURS_OF_DAY), act), act);
  const floor = act.unit === 'month' ? asDays(act.value * SHORTEST_MONTH, act) : act;
  return weekdays().some((day) => endOf(local, day) > endOf(floor, day));
}

const asDays = (value: number, like: Term): Term => ({ ...like, unit: 'calendar_day', value });

const weekdays = (): Day[] => Array.from({ length: 7 }, (_, at) => addDays(MONDAY, at));

const endOf = (term: Term, start: Day): Day => dueDay(term, start, [], ORDINARY_WEEKS) ?? start;

/** The earlier of two ends; one that a stop holds back (null) has not come yet, so the other holds. */
export const earliest = <T extends Day | Date>(first: T | null, second: T | null): T | null => {
  if (first === null || second === null) return first ?? second;
  return second < first ? second : first;
};
