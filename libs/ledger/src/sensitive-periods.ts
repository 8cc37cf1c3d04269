import { type Day, type Level, parseDay } from '@fayuan/kernel';
import type { Span } from './period.js';
import { lastDayOf, ordinalOf } from './report-month.js';

/**
 * The shortest period, in months, for which sensitive figures of units of a level are given above them: the finer the place,
 * the coarser the time.
 */
const SHORTEST: Readonly<Record<Level, number>> = {
  ministry: 1,
  province: 1,
  city: 3,
  county: 6,
  township: 12,
};

export const shortestOf = (levels: readonly Level[]): number =>
  Math.max(...levels.map((level) => SHORTEST[level]));

const monthAt = (ordinal: number): Day =>
  parseDay(`${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}-01`);

const lengthOf = ({ from, to }: Span): number => ordinalOf(to) - ordinalOf(from) + 1;

/** A month, quarter, half-year or year of the calendar: of two of them, one holds the other or they share no day. */
export function isGridPeriod(span: Span): boolean {
  const months = lengthOf(span);
  const isWhole = span.from.endsWith('-01') && span.to === lastDayOf(monthAt(ordinalOf(span.to)));
  return isWhole && [1, 3, 6, 12].includes(months) && (ordinalOf(span.from) % 12) % months === 0;
}

/** The periods of so many months that a period consists of; none when it is shorter than they are. */
export function partsOfPeriod(period: Span, months: number): Span[] {
  const first = ordinalOf(period.from);
  return Array.from({ length: Math.floor(lengthOf(period) / months) }, (_, n) => ({
    from: monthAt(first + n * months),
    to: lastDayOf(monthAt(first + (n + 1) * months - 1)),
  }));
}

export const monthsOfPeriod = (period: Span): Day[] => partsOfPeriod(period, 1).map(({ from }) => from);
