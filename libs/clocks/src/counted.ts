import type { WorkingCalendar } from '@fayuan/calendar';
import { type Day, dayIn, daysBetween } from '@fayuan/kernel';
import { daysRun, dueDay, dueMoment, horizon } from './due.js';
import { earliest } from './stricter.js';
import { daysOfTerm, type StoppedDays, type Term, type TermUnit } from './term.js';

const HOUR_MS = 3_600_000;

/** A stop as it is kept; the moments are there for terms in hours. */
export interface KeptStop {
  readonly from: Day;
  readonly to: Day | null;
  readonly fromAt: Date | null;
  readonly toAt: Date | null;
}

/** A clock's own term and what bounds it, with its start and stops: all that its end depends on. */
export interface Running extends Term {
  /** Length of the national rule where a local one runs. */
  readonly floorUnit: TermUnit | null;
  readonly floorValue: number | null;
  readonly startedOn: Day;
  readonly startedAt: Date | null;
  readonly stops: readonly KeptStop[];
}

/** The end of a clock as far as it can be known. */
export interface End {
  readonly dueOn: Day | null;
  readonly dueAt: Date | null;
  readonly isStopped: boolean;
  /** Days (hours) of the term still to run while it stands still. */
  readonly leftWhenStopped: number | null;
}

const floorOf = (clock: Running): Term | null =>
  clock.floorUnit === null || clock.floorValue === null
    ? null
    : { ...clock, unit: clock.floorUnit, value: clock.floorValue };

/** When a clock ends: the earlier of its own term and the national one. @throws RangeError beyond the calendar */
export function endOf(clock: Running, calendar: WorkingCalendar, timeZone: string): End {
  return clock.unit === 'hour' ? endInHours(clock, timeZone) : endInDays(clock, calendar);
}

function endInDays(clock: Running, calendar: WorkingCalendar): End {
  const terms = [clock, floorOf(clock)].flatMap((term) => term ?? []);
  const dueOn = terms
    .map((term) => dueDay(term, clock.startedOn, clock.stops, calendar))
    .reduce(earliest, null);
  if (dueOn !== null) return { dueOn, dueAt: null, isStopped: false, leftWhenStopped: null };
  const since = firstOpen(clock.stops);
  const left = terms.map(
    (term) =>
      daysOfTerm(term, clock.startedOn) -
      daysRun(term, { start: clock.startedOn, until: since }, clock.stops, calendar),
  );
  return { dueOn, dueAt: null, isStopped: true, leftWhenStopped: Math.max(1, Math.min(...left)) };
}

const firstOpen = (stops: readonly StoppedDays[]): Day =>
  stops
    .filter((stop) => stop.to === null)
    .reduce((day, { from }) => (from < day ? from : day), '9999-12-31' as Day);

function endInHours(clock: Running, timeZone: string): End {
  const start = clock.startedAt ?? new Date(`${clock.startedOn}T00:00:00Z`);
  const stops = clock.stops.flatMap(({ fromAt, toAt }) => (fromAt ? [{ from: fromAt, to: toAt }] : []));
  const value = Math.min(clock.value, clock.floorUnit === 'hour' ? (clock.floorValue ?? Infinity) : Infinity);
  const dueAt = dueMoment({ value, direction: clock.direction }, start, stops);
  if (dueAt) return { dueOn: dayIn(dueAt, timeZone), dueAt, isStopped: false, leftWhenStopped: null };
  const open = stops.filter((stop) => stop.to === null).map((stop) => stop.from.getTime());
  const before = dueMoment(
    { value, direction: clock.direction },
    start,
    stops.filter((stop) => stop.to),
  );
  const left = ((before ?? start).getTime() - Math.min(...open)) / HOUR_MS;
  return { dueOn: null, dueAt: null, isStopped: true, leftWhenStopped: Math.max(0, Math.floor(left)) };
}

/** Calendar days left on a day until the last one, negative when late; for terms in hours whole hours. */
export function timeLeft(
  { dueOn, dueAt, leftWhenStopped }: Pick<End, 'dueOn' | 'dueAt' | 'leftWhenStopped'>,
  { now, today }: { readonly now: Date; readonly today: Day },
): number {
  if (dueAt) return Math.floor((dueAt.getTime() - now.getTime()) / HOUR_MS);
  return dueOn === null ? (leftWhenStopped ?? 0) : daysBetween(today, dueOn);
}

/** The days between which the calendar must be known to count all of these. */
export function spanOf(clocks: readonly Running[]): { readonly from: Day; readonly to: Day } | undefined {
  const days = clocks
    .flatMap((clock) => [
      clock.startedOn,
      horizon(clock, clock.startedOn, clock.stops),
      ...[floorOf(clock)].flatMap((term) => (term ? [horizon(term, clock.startedOn, clock.stops)] : [])),
      ...clock.stops.map(({ from }) => from),
    ])
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}
