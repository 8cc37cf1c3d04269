/** The share of a unit: so many of so many. */
export interface Share {
  readonly unitId: string;
  readonly part: number;
  readonly whole: number;
}

export type Ranked<Of extends Share> = Of & { readonly rank: number | null };

/** A share of fewer than this says too little to be compared (小单位不排名). */
export const SMALL_UNIT = 5;

/**
 * Ranks by share, best first; equal shares have the same rank, and the next rank counts those before it (1, 1, 3). Units
 * with fewer than SMALL_UNIT in the whole come after all others, unranked; where no unit has as many, those with the
 * most are compared. A unit with nothing in its whole has no share and no rank.
 */
export function rankShares<Of extends Share>(units: readonly Of[]): Ranked<Of>[] {
  const largest = Math.max(0, ...units.map((unit) => unit.whole));
  const least = Math.max(1, Math.min(SMALL_UNIT, largest));
  const comparable = units.filter((unit) => unit.whole >= least).sort(byShare);
  const small = units.filter((unit) => unit.whole < least);
  let rank = 0;
  const ranked = comparable.map((unit, at) => {
    const before = comparable[at - 1];
    if (!before || byShare(before, unit) !== 0) rank = at + 1;
    return { ...unit, rank };
  });
  return [...ranked, ...small.map((unit) => ({ ...unit, rank: null }))];
}

/** Compares without dividing, so that 1 of 3 and 2 of 6 are equal. */
const byShare = (a: Share, b: Share): number => b.part * a.whole - a.part * b.whole;

/**
 * A share in percent with at most one decimal, half up. 100 only when nothing is missing and 0 only when nothing is
 * there, so that “100%” and “全部” mean the same. More than the whole (a target passed) is written as it is.
 */
export function percentText(part: number, whole: number): string {
  const rounded = Math.round((part / whole) * 1000) / 10;
  const honest = part < whole ? Math.min(99.9, part > 0 ? Math.max(0.1, rounded) : 0) : rounded;
  return `${honest}%`;
}
