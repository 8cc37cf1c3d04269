import { worker } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import { ROOT_UNIT_ID } from '@fayuan/org';
import { ANY_CAMPAIGN } from './figure.js';
import { foldStanding } from './fold-standing.js';
import { ADD_TO_DAYS, ADD_TO_MONTHS, CLAIM, ONE_FOLDER } from './fold.sql.js';
import { valuesOf } from './values.sql.js';

const CELLS_PER_STATEMENT = 500;

/** What a cell gets. */
export interface Addition {
  readonly partition_id: string;
  readonly tenant_id: string;
  readonly tenant_path: string;
  readonly campaign_id: string;
  readonly indicator: string;
  readonly day: string;
  readonly quantity: number;
  readonly own_quantity: number;
  readonly facts: number;
}

async function addToCells(
  tx: Tx,
  statement: (values: string) => string,
  additions: readonly Addition[],
): Promise<void> {
  for (let start = 0; start < additions.length; start += CELLS_PER_STATEMENT) {
    const values = valuesOf(
      additions
        .slice(start, start + CELLS_PER_STATEMENT)
        .map((add) => [
          add.partition_id,
          add.tenant_id,
          add.tenant_path,
          add.campaign_id,
          add.indicator,
          add.day,
          add.quantity,
          add.own_quantity,
        ]),
    );
    await tx.run(statement(values.sql), values.parameters);
  }
}

/** The same additions month by month; the day is then the first of the month. */
export function byMonth<T extends Addition>(additions: readonly T[]): T[] {
  const months = new Map<string, T>();
  for (const add of additions) {
    const day = `${add.day.slice(0, 7)}-01`;
    const key = `${add.tenant_id} ${add.campaign_id} ${add.indicator} ${day}`;
    const sum = months.get(key);
    const quantity = add.quantity + (sum?.quantity ?? 0);
    months.set(key, { ...add, day, quantity, own_quantity: add.own_quantity + (sum?.own_quantity ?? 0) });
  }
  return [...months.values()];
}

/**
 * Folds up to `limit` facts of the tail into the cells, in the transaction given: both happen or neither, so a folder that
 * dies anywhere loses and doubles nothing.
 * @returns how many facts were folded; 0 when the tail is empty or another folder is at work
 */
export async function foldBatch(tx: Tx, limit: number): Promise<number> {
  const { mine } = await tx.one<{ mine: boolean }>(ONE_FOLDER);
  if (!mine) return 0;
  const additions = await tx.rows<Addition>(CLAIM, [limit, ANY_CAMPAIGN]);
  await addToCells(tx, ADD_TO_DAYS, additions);
  await addToCells(tx, ADD_TO_MONTHS, byMonth(additions));
  return additions.reduce((sum, add) => sum + add.facts, 0);
}

async function untilNone(database: Database, fold: (tx: Tx) => Promise<number>): Promise<number> {
  // In the scope of the root the folder reaches every unit.
  const ctx = worker('rollup-worker', ROOT_UNIT_ID);
  let folded = 0;
  for (;;) {
    const rows = await database.write(ctx, fold);
    if (rows === 0) return folded;
    folded += rows;
  }
}

/**
 * Folds until the tails of facts and of declared months are empty, one transaction per batch. Safe to run twice, late, and
 * beside another.
 * @returns how many facts were folded
 */
export async function foldTail(database: Database, batch = 1000): Promise<number> {
  const facts = await untilNone(database, (tx) => foldBatch(tx, batch));
  await untilNone(database, (tx) => foldStanding(tx, batch));
  return facts;
}
