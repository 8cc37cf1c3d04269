import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { ADD_TO_STANDING, CLAIM_STANDING } from './fold-standing.sql.js';
import { ONE_FOLDER } from './fold.sql.js';
import { valuesOf } from './values.sql.js';

const CELLS_PER_STATEMENT = 500;

/** What a month of a unit gets: units at and below it that declared it, late, revised, nil. */
interface StandingAddition {
  readonly partition_id: string;
  readonly tenant_id: string;
  readonly tenant_path: string;
  readonly month: Day;
  readonly declared: number;
  readonly late: number;
  readonly revised: number;
  readonly nil: number;
  readonly changes: number;
}

/**
 * Folds up to `limit` changes of how months stand into the counts of the units above, as `foldBatch` does with facts.
 * @returns how many were folded; 0 when there is none or another folder is at work
 */
export async function foldStanding(tx: Tx, limit: number): Promise<number> {
  const { mine } = await tx.one<{ mine: boolean }>(ONE_FOLDER);
  if (!mine) return 0;
  const additions = await tx.rows<StandingAddition>(CLAIM_STANDING, [limit]);
  for (let start = 0; start < additions.length; start += CELLS_PER_STATEMENT) {
    const rows = additions
      .slice(start, start + CELLS_PER_STATEMENT)
      .map(({ changes: _changes, ...row }) => [
        ...[row.partition_id, row.tenant_id, row.tenant_path, row.month],
        ...[row.declared, row.late, row.revised, row.nil],
      ]);
    const values = valuesOf(rows);
    await tx.run(ADD_TO_STANDING(values.sql), values.parameters);
  }
  return additions.reduce((sum, { changes }) => sum + changes, 0);
}
