import { addDays, type Day, daysBetween } from '@fayuan/kernel';

/** What a term counts: calendar days (日), working days (工作日), months by the corresponding day, running hours (小时). */
export const TERM_UNITS = ['calendar_day', 'working_day', 'month', 'hour'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** `after`: so much after its start at the latest; `before`: so much before a day to come (a hearing) at the latest. */
export type TermDirection = 'after' | 'before';

/** How long somebody has, without saying from when. */
export interface Term {
  readonly unit: TermUnit;
  /** Whole units, at least 1. */
  readonly value: number;
  readonly direction: TermDirection;
  /** Terms of custody (羁押期间) do not move off a rest day: Criminal Procedure Law, article 105. */
  readonly isCustody: boolean;
}

/** Days that do not count: those after `from` up to and with `to`; `to` is null while it lasts. */
export interface StoppedDays {
  readonly from: Day;
  readonly to: Day | null;
}

/** Time that does not count, from one moment to another; `to` is null while it lasts. */
export interface StoppedTime {
  readonly from: Date;
  readonly to: Date | null;
}

/** The corresponding day so many months later, or the last day of that month when it has none: Civil Code, article 202. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10) as Day, Math.min(date, last) - 1);
}

/** Days that the term takes when nothing stops it: calendar days, or working days for a term in these. */
export const daysOfTerm = ({ unit, value }: Pick<Term, 'unit' | 'value'>, start: Day): number =>
  unit === 'month' ? daysBetween(start, addMonths(start, value)) : value;
