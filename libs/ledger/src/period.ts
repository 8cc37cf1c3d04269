import { addDays, type Day, parseDay } from '@fayuan/kernel';

/** How a year is cut into periods, e.g. into months, or from December to November in quarters. */
export interface PeriodKind {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Length of a period; divides 12. */
  readonly months: number;
  /** Where the first period of a year begins; after June it is a month of the year before. */
  readonly firstMonth: number;
  readonly firstDay: number;
  /** `{year}`, `{n}` and `{half}` (上, 下) stand for what they say. */
  readonly periodName: string;
  readonly periodNameEn: string;
}

/** First and last day, both counted. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** A dated range with a code, and what it is compared with: the same of the year before (同比), the one before it (环比). */
export interface Period extends Span {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly yearBefore: Span;
  readonly previous: Span;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Where the n-th period (0 for the first) of a year begins; n may be below 0 or past the last. */
function beginOf(kind: PeriodKind, year: number, n: number): Day {
  const months = (kind.firstMonth > 6 ? year - 1 : year) * 12 + kind.firstMonth - 1 + n * kind.months;
  return parseDay(`${Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(kind.firstDay)}`);
}

const spanOf = (kind: PeriodKind, year: number, n: number): Span => ({
  from: beginOf(kind, year, n),
  to: addDays(beginOf(kind, year, n + 1), -1),
});

/** All periods of a year in their order; together they cover it without gap or overlap. */
export function periodsOf(kind: PeriodKind, year: number): Period[] {
  return Array.from({ length: 12 / kind.months }, (_, n) => {
    const named = (template: string): string =>
      template
        .replace('{year}', String(year))
        .replace('{n}', String(n + 1))
        .replace('{half}', n === 0 ? '上' : '下');
    return {
      code: `${kind.code}-${year}-${two(n + 1)}`,
      name: named(kind.periodName),
      nameEn: named(kind.periodNameEn),
      ...spanOf(kind, year, n),
      yearBefore: spanOf(kind, year - 1, n),
      previous: spanOf(kind, year, n - 1),
    };
  });
}
