import { systemClock, worker } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import type { SealedRows } from './sealed-rows.js';

export interface ResealOptions {
  readonly database: Database;
  readonly tables: readonly SealedRows[];
  /** Rows of a table that one transaction writes at most. */
  readonly most: number;
  /** Told after each unit. */
  readonly progress: (step: ResealStep) => void;
}

export interface ResealStep {
  /** Units that are done, of how many. */
  readonly done: number;
  readonly of: number;
  /** Rows written so far. */
  readonly rows: number;
}

/**
 * Writes every row of every unit, closed ones as well, anew under the newest keys: unit by unit in small transactions, while work
 * goes on. Killed at any moment it is simply run again, and does what is left.
 * @returns rows written, by table
 */
export async function resealUnits(options: ResealOptions): Promise<Map<string, number>> {
  const { database, progress } = options;
  const units = await database.unscoped<{ id: string }>('select id from org_unit order by path');
  const written = new Map<string, number>(options.tables.map(({ name }) => [name, 0]));
  let rows = 0;
  for (const [at, { id }] of units.entries()) {
    rows += await resealUnit(options, id, written);
    progress({ done: at + 1, of: units.length, rows });
  }
  return written;
}

/** One transaction looks at all tables of the unit; those that have more rows go on in further ones. */
async function resealUnit(
  { database, tables, most }: ResealOptions,
  unitId: string,
  written: Map<string, number>,
): Promise<number> {
  const ctx = worker('reseal', unitId, { clock: systemClock, purpose: 'keys' });
  let open = tables.map((table) => ({ table, after: null as string | null }));
  let all = 0;
  while (open.length > 0) {
    const passes = await database.write(ctx, async (tx) => {
      const done: { table: SealedRows; rows: number; next: string | null }[] = [];
      for (const { table, after } of open) done.push({ table, ...(await table.reseal(tx, most, after)) });
      const detail = Object.fromEntries(
        done.flatMap(({ table, rows }) => (rows > 0 ? [[table.name, rows]] : [])),
      );
      if (Object.keys(detail).length > 0)
        await tx.audit({ action: 'keys.resealed', subjectKind: 'org_unit', subjectId: unitId, detail });
      return done;
    });
    for (const { table, rows } of passes) written.set(table.name, (written.get(table.name) ?? 0) + rows);
    all += passes.reduce((sum, { rows }) => sum + rows, 0);
    open = passes.flatMap(({ table, next }) => (next === null ? [] : [{ table, after: next }]));
  }
  return all;
}
