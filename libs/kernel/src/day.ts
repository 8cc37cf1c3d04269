/** A calendar day as `YYYY-MM-DD`. Legal terms and figures count days of the place, never moments in UTC. */
export type Day = string & { readonly __brand: 'Day' };

const DAY_MS = 86_400_000;
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

const toUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const fromUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;

/** True for a day that exists: `2026-02-30` is false. */
export function isDay(value: string): value is Day {
  if (!PATTERN.test(value)) return false;
  const ms = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(ms) && fromUtc(ms) === value;
}

/** @throws RangeError when the text is no calendar day. */
export function parseDay(value: string): Day {
  if (!isDay(value)) throw new RangeError(`not a calendar day: ${value}`);
  return value;
}

/** The day `days` later (or earlier, when negative). */
export const addDays = (day: Day, days: number): Day => fromUtc(toUtc(day) + days * DAY_MS);

/** Whole days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((toUtc(to) - toUtc(from)) / DAY_MS);

/** The calendar day of a moment in a time zone (IANA name, e.g. `Asia/Shanghai`). */
export function dayIn(moment: Date, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parseDay(parts.format(moment));
}
