import type { FamilyReceipt } from '../covering.js';

export interface Uncovering {
  readonly receipt: FamilyReceipt;
  /** Null for the receipt that is reported on from now. */
  readonly coveredBy: string | null;
}

/**
 * When the directive that covered a unit's other receipts has ended, the nearest of those left is reported on, and
 * covers the rest. Receipts that stand rightly already are left out.
 * @param left what the unit still holds of the root, of one unit only
 */
export function uncoverings(left: readonly FamilyReceipt[]): Uncovering[] {
  const [first, ...others] = left;
  if (!first) return [];
  const nearest = others.reduce((best, each) => (each.depth > best.depth ? each : best), first);
  return left
    .map((receipt) => ({ receipt, coveredBy: receipt.id === nearest.id ? null : nearest.directiveId }))
    .filter(({ receipt, coveredBy }) => receipt.coveredById !== coveredBy);
}
