/** A receipt of the same root directive at a unit that is being served now. */
export interface FamilyReceipt {
  readonly id: string;
  readonly partitionId: string;
  readonly unitId: string;
  readonly path: string;
  readonly directiveId: string;
  /** How deep in the tree its issuer stands. */
  readonly depth: number;
  readonly coveredById: string | null;
}

export interface Covering {
  readonly receipt: FamilyReceipt;
  readonly coveredBy: string;
}

/**
 * A unit that holds several receipts of one root directive reports once, to the nearest issuer: that receipt covers
 * the others. Of two equally near the newer covers. Safe to ask again: what is covered rightly is left out.
 * @param fresh the receipt delivered now
 * @param others the unit's other receipts of the root
 */
export function coverings(fresh: FamilyReceipt, others: readonly FamilyReceipt[]): Covering[] {
  const open = others.filter((each) => each.coveredById === null);
  const nearest = open.reduce((best, each) => (each.depth > best.depth ? each : best), fresh);
  return [fresh, ...others]
    .filter((each) => each.id !== nearest.id && each.coveredById !== nearest.directiveId)
    .map((receipt) => ({ receipt, coveredBy: nearest.directiveId }));
}
