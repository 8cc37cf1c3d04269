/**
 * The documents of a unit in one year (发文). 《若干规定》一、1：年度实际发文数量一般只减不增，超过上年度的应当书面说明；so the
 * year before is the limit where the unit has set none.
 */
export interface DocumentYear {
  readonly year: number;
  /** As set by the unit; null when it has set none. */
  readonly quota: number | null;
  /** Issued so far in each month, January first. */
  readonly byMonth: readonly number[];
  readonly issued: number;
  readonly issuedYearBefore: number;
  /** The quota, or what was issued the year before; null when neither says anything. */
  readonly limit: number | null;
}

/** Issued documents counted by their month, of two years. */
export interface MonthCount {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly issued: number;
}

/** Puts the counts of a year and the one before together. */
export function documentYear(
  year: number,
  quota: number | null,
  counts: readonly MonthCount[],
): DocumentYear {
  const byMonth = Array.from(
    { length: 12 },
    (_, at) => counts.find((each) => each.year === year && each.month === at + 1)?.issued ?? 0,
  );
  const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
  const before = sum(counts.filter((each) => each.year === year - 1).map((each) => each.issued));
  const limit = quota ?? (before > 0 ? before : null);
  return { year, quota, byMonth, issued: sum(byMonth), issuedYearBefore: before, limit };
}
