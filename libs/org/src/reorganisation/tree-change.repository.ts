import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { UnitKind, UnitName, UnitPlace } from '../unit.js';
import type { Hanging, NewUnit, Rehanging } from './reorganisation.js';

/** @returns false when another change of the tree is under way; released with the transaction */
export const oneAtATime = async (tx: Tx): Promise<boolean> =>
  (await tx.one<{ mine: boolean }>('select pg_try_advisory_xact_lock(826021) as mine')).mine;

/** How a unit stands in time. */
export interface UnitInTime {
  readonly kind: UnitKind;
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  /** The day it came under its present parent. */
  readonly since: Day;
  /** The last day on which something began or ended for it; a change takes effect after it. */
  readonly lastChange: Day;
}

/** Undefined for the root, which stands nowhere. */
export const unitInTime = (tx: Tx, unitId: string): Promise<UnitInTime | undefined> =>
  tx.maybe<UnitInTime>(
    `select u.kind, u.opened_on as "openedOn", u.closed_on as "closedOn", e.valid_from as since,
       greatest(u.opened_on, e.valid_from, u.closed_on, (select max(c.valid_to) from org_closure c where c.unit_id = u.id)) as "lastChange"
     from org_unit u join org_edge e on e.child_id = u.id and e.valid_to is null where u.id = $1`,
    [unitId],
  );

/** An open unit directly below another, and since when. */
export interface Child extends Pick<UnitName, 'id' | 'name'> {
  readonly since: Day;
}

export const openChildren = (tx: Tx, parentId: string): Promise<Child[]> =>
  tx.rows<Child>(
    `select u.id, u.name, e.valid_from as since from org_unit u join org_edge e on e.child_id = u.id and e.valid_to is null
     where u.parent_id = $1 and u.closed_on is null order by u.code`,
    [parentId],
  );

export const isCodeTaken = async (tx: Tx, code: string): Promise<boolean> =>
  (await tx.one<{ taken: boolean }>('select exists (select from org_unit where code = $1) as taken', [code]))
    .taken;

/** Hangs the unit under the parent and writes today's caches anew; see the migration. */
export async function rehang(
  tx: Tx,
  { unitId, toParentId }: Pick<Hanging, 'unitId' | 'toParentId'>,
  day: Day,
  undo = false,
): Promise<Rehanging> {
  const { done } = await tx.one<{ done: Rehanging }>('select unit_rehang($1, $2, $3::date, $4) as done', [
    unitId,
    toParentId,
    day,
    undo,
  ]);
  return done;
}

/**
 * @param undo takes a reopening of that day back
 * @returns how many active accounts can no longer sign in; null when nothing was done because of facts since
 */
export async function closeUnit(
  tx: Tx,
  unitId: string,
  day: Day,
  { successorId = null, undo = false }: { successorId?: string | null; undo?: boolean } = {},
): Promise<number | null> {
  const values = [unitId, day, successorId, undo];
  const row = await tx.one<{ accounts: number | null }>(
    'select unit_close($1, $2::date, $3, $4) as accounts',
    values,
  );
  return row.accounts;
}

/** @param undo takes the closing back, as if it had not been */
export const reopenUnit = (tx: Tx, unitId: string, day: Day, undo = false): Promise<number> =>
  tx.run('select unit_reopen($1, $2::date, $3)', [unitId, day, undo]);

export const foundUnit = (
  tx: Tx,
  beside: UnitPlace,
  unit: NewUnit & { id: string },
  day: Day,
): Promise<number> =>
  tx.run('select unit_found($1, $2, $3, $4, $5, $6::date)', [
    beside.id,
    unit.id,
    unit.code,
    unit.name,
    unit.placeName,
    day,
  ]);

/** @returns the table that has rows of the unit, in which case nothing was done; null when it was taken back */
export const unfoundUnit = async (tx: Tx, unitId: string): Promise<string | null> =>
  (await tx.one<{ used: string | null }>('select unit_unfound($1) as used', [unitId])).used;
