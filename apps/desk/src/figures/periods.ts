import type { TreeReading } from '../generated/graphql.js';
import { addDays, daysBetween } from '../parts/format.js';

export interface Period {
  from: string;
  to: string;
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const monthOf = (year: number, month: number): Period => {
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  return { from: `${prefix}-01`, to: `${prefix}-${lastDay(year, month)}` };
};

/** The periods offered first, seen from `today`. */
export const usualPeriods = (today: string): Record<'thisYear' | 'thisMonth' | 'lastMonth', Period> => {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return {
    thisYear: { from: `${year}-01-01`, to: `${year}-12-31` },
    thisMonth: monthOf(year, month),
    lastMonth: month === 1 ? monthOf(year - 1, 12) : monthOf(year, month - 1),
  };
};

/** The same day of the year before; the last of February for a day that year does not have. */
export const dayYearBefore = (day: string): string => {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return day.endsWith('-02-29') ? before.replace('-29', '-28') : before;
};

/** The same days of the year before (同比); the last of a month stays the last of a month. */
export const yearBefore = ({ from, to }: Period): Period => {
  const back = (day: string): string => {
    const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
    const isLast = Number(day.slice(8)) === lastDay(year, month);
    return isLast ? monthOf(year - 1, month).to : dayYearBefore(day);
  };
  return { from: dayYearBefore(from), to: back(to) };
};

/** So many months on from a day that every month has, or back. */
const monthsOn = (day: string, months: number): string => {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = String((at % 12) + 1).padStart(2, '0');
  return `${Math.floor(at / 12)}-${month}${day.slice(7)}`;
};

/** The span right before (环比): as many months where it lasts whole months, from whatever day of the month; or as many days. */
export const spanBefore = ({ from, to }: Period): Period => {
  const next = addDays(to, 1);
  const last = addDays(from, -1);
  const months = [1, 3, 6, 12].find((count) => monthsOn(from, count) === next);
  if (months !== undefined && Number(from.slice(8)) <= 28) return { from: monthsOn(from, -months), to: last };
  return { from: addDays(from, -1 - daysBetween(from, to)), to: last };
};

export interface Bases {
  yearBefore: Period;
  previous: Period;
  /** The span still runs: compared are its days until today. */
  isRunning: boolean;
}

/** What a span is compared with, day for day; null for one that has not begun. */
export const basesOf = (span: Period, today: string): Bases | null => {
  if (span.from > today) return null;
  const before = spanBefore(span);
  if (span.to <= today) return { yearBefore: yearBefore(span), previous: before, isRunning: false };
  const reached = addDays(before.from, daysBetween(span.from, today));
  return {
    yearBefore: yearBefore({ from: span.from, to: today }),
    previous: { from: before.from, to: reached < before.to ? reached : before.to },
    isRunning: true,
  };
};

/** The same for figures: growth is told by the tree of today only. */
export const basesFor = (query: Period & { tree?: TreeReading | null }, today: string): Bases | null =>
  query.tree && query.tree !== 'TODAY' ? null : basesOf(query, today);

/** The first days of the months that the span touches; at most three years of them. */
export const monthsOf = ({ from, to }: Period): string[] => {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  while (monthOf(year, month).from <= to && months.length < 36) {
    months.push(monthOf(year, month).from);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
};
