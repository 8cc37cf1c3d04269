import type { Tx } from '@fayuan/database';

/** What one pass over rows of a unit did. */
export interface Resealed {
  /** How many rows were written. */
  readonly rows: number;
  /** The row to go on after; null when the unit has no more. */
  readonly next: string | null;
}

/** Rows of a domain that are sealed, or known by a keyed digest, and so must be written anew when keys change. */
export interface SealedRows {
  /** Of the table; stands in progress and audit trail. */
  readonly name: string;
  /**
   * Writes up to `most` rows of the own unit anew under the newest keys, in the caller's transaction. Safe twice, and by two at once.
   * @param after the row to go on after; null for the first
   */
  reseal(tx: Tx, most: number, after: string | null): Promise<Resealed>;
}

/** The answer of a pass that found rows in the order of their ids. */
export const passed = (ids: readonly string[], most: number, rows = ids.length): Resealed => ({
  rows,
  next: ids.length < most ? null : (ids.at(-1) ?? null),
});
