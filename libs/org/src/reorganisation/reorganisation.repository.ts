import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import { belowOf, subtreeOf } from '../unit.js';
import { unitNameJson } from '../unit-name.sql.js';
import type { Rehanging, Reorganisation, UnitMove } from './reorganisation.js';

/** @returns false when another change of the tree is under way; released with the transaction */
export const oneAtATime = async (tx: Tx): Promise<boolean> =>
  (await tx.one<{ mine: boolean }>('select pg_try_advisory_xact_lock(826021) as mine')).mine;

/** The day on which the unit came under its present parent; undefined for a unit that is closed or has none. */
export const presentEdge = (tx: Tx, unitId: string): Promise<{ from: Day } | undefined> =>
  tx.maybe<{ from: Day }>(
    `select e.valid_from as "from" from org_edge e join org_unit u on u.id = e.child_id and u.closed_on is null
     where e.child_id = $1 and e.valid_to is null`,
    [unitId],
  );

/** Hangs the unit under the parent and writes today's caches anew; see the migration. */
export async function rehang(tx: Tx, at: Omit<UnitMove, 'reason'>, undo = false): Promise<Rehanging> {
  const { done } = await tx.one<{ done: Rehanging }>('select unit_rehang($1, $2, $3::date, $4) as done', [
    at.unitId,
    at.parentId,
    at.effectiveOn,
    undo,
  ]);
  return done;
}

/** Keeps what was decided. @returns its id */
export async function recordMove(tx: Tx, move: UnitMove, fromParentId: string): Promise<string> {
  const id = newId();
  await tx.run(
    `insert into reorganisation (id, kind, unit_id, from_parent_id, to_parent_id, effective_on, reason, decided_at,
       decided_by, decided_by_name)
     values ($1, 'move', $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      move.unitId,
      fromParentId,
      move.parentId,
      move.effectiveOn,
      move.reason,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
  return id;
}

/** What a change did, and whether it is the last one of its unit that holds. */
export interface MoveMade {
  readonly unitId: string;
  readonly fromParentId: string;
  readonly effectiveOn: Day;
  readonly isLast: boolean;
}

const IS_LAST = `(r.undone_at is null and not exists
  (select 1 from reorganisation l where l.unit_id = r.unit_id and l.undone_at is null and l.id > r.id))`;

/** A change within the own branch: the unit and both parents lie in it; undefined for every other. */
export function findMove(tx: Tx, id: string): Promise<MoveMade | undefined> {
  const below = belowOf(tx.scope.tenantPath);
  return tx.maybe<MoveMade>(
    `select r.unit_id as "unitId", r.from_parent_id as "fromParentId", r.effective_on as "effectiveOn", ${IS_LAST} as "isLast"
     from reorganisation r join org_unit u on u.id = r.unit_id join org_unit f on f.id = r.from_parent_id
     where r.id = $1 and u.path >= $2 and u.path < $3 and f.path >= $4 and f.path < $3
       and f.closed_on is null`,
    [id, below.lo, below.hi, tx.scope.tenantPath],
  );
}

/** Keeps who took a change back. */
export const markUndone = (tx: Tx, id: string): Promise<number> =>
  tx.run('update reorganisation set undone_at = $2, undone_by = $3, undone_by_name = $4 where id = $1', [
    id,
    tx.now,
    tx.ctx.accountId,
    tx.ctx.accountName,
  ]);

/** Changes within the own branch, the last first. */
export function changesBelow(tx: Tx, limit: number): Promise<Reorganisation[]> {
  const { lo, hi } = subtreeOf(tx.scope.tenantPath);
  return tx.rows<Reorganisation>(
    `select r.id, ${unitNameJson('u')} as unit, ${unitNameJson('f')} as "fromParent", ${unitNameJson('t')} as "toParent",
       r.effective_on as "effectiveOn", r.reason, r.decided_at as "decidedAt", r.decided_by_name as "decidedByName",
       r.undone_at as "undoneAt", r.undone_by_name as "undoneByName", ${IS_LAST} as "mayUndo"
     from reorganisation r join org_unit u on u.id = r.unit_id
     join org_unit f on f.id = r.from_parent_id join org_unit t on t.id = r.to_parent_id
     where u.path >= $1 || '.' and u.path < $2 and f.path >= $1 and f.path < $2 and t.path >= $1 and t.path < $2
     order by r.id desc limit $3`,
    [lo, hi, limit],
  );
}
