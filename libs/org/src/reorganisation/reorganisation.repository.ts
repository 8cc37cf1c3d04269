import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import { belowOf, subtreeOf } from '../unit.js';
import { unitNameJson } from '../unit-name.sql.js';
import type { Hanging, Reorganisation, ReorganisationKind, TreeChange } from './reorganisation.js';

/** What was carried out, to be kept. */
export interface ChangeMade {
  readonly otherUnitId: string | null;
  readonly hangings: readonly Hanging[];
}

/** Keeps what was decided. @returns its id */
export async function recordChange(tx: Tx, change: TreeChange, made: ChangeMade): Promise<string> {
  const id = newId();
  await tx.run(
    `insert into reorganisation (id, kind, unit_id, other_unit_id, effective_on, reason, decided_at, decided_by, decided_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      change.kind,
      change.unitId,
      made.otherUnitId,
      change.effectiveOn,
      change.reason.trim(),
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
  await tx.run(
    `insert into reorganisation_hanging (reorganisation_id, position, unit_id, from_parent_id, to_parent_id)
     select $1, h.position, h.unit_id, h.from_parent_id, h.to_parent_id
     from unnest($2::uuid[], $3::uuid[], $4::uuid[]) with ordinality as h (unit_id, from_parent_id, to_parent_id, position)`,
    [
      id,
      made.hangings.map((hanging) => hanging.unitId),
      made.hangings.map((hanging) => hanging.fromParentId),
      made.hangings.map((hanging) => hanging.toParentId),
    ],
  );
  return id;
}

/** A change that is to be taken back. */
export interface ChangeFound extends ChangeMade {
  readonly kind: ReorganisationKind;
  readonly unitId: string;
  readonly effectiveOn: Day;
  readonly isLast: boolean;
  /** A unit that it would hang an open unit under again has been closed since. */
  readonly isParentClosed: boolean;
}

const concerned = (r: string) =>
  `(select ${r}.unit_id union all select ${r}.other_unit_id
    union all select h.unit_id from reorganisation_hanging h where h.reorganisation_id = ${r}.id)`;

/** No later change that stands concerns any unit that this one does. */
const IS_LAST = `(r.undone_at is null and not exists (
  select from reorganisation l where l.undone_at is null and l.id > r.id
    and exists (select from ${concerned('l')} as late (id) join ${concerned('r')} as mine (id) on late.id = mine.id)))`;

/** Whether the change lies within $1 to $2 as a whole: its unit, and every unit that it took from or hung under. */
const WITHIN = `exists (select from org_unit u where u.id = r.unit_id and u.path >= $1 || '.' and u.path < $2)
  and not exists (
    select from reorganisation_hanging h join org_unit p on p.id in (h.from_parent_id, h.to_parent_id)
    where h.reorganisation_id = r.id and (p.path < $1 or p.path >= $2))
  and not exists (select from org_unit o where o.id = r.other_unit_id and (o.path < $1 or o.path >= $2))`;

/** A change within the own branch; undefined for every other. */
export function findChange(tx: Tx, id: string): Promise<ChangeFound | undefined> {
  const { hi } = belowOf(tx.scope.tenantPath);
  return tx.maybe<ChangeFound>(
    `select r.kind, r.unit_id as "unitId", r.other_unit_id as "otherUnitId", r.effective_on as "effectiveOn", ${IS_LAST} as "isLast",
       exists (
         select from org_unit p where p.closed_on is not null and p.id <> r.unit_id and p.id in (
           select h.from_parent_id from reorganisation_hanging h where h.reorganisation_id = r.id and r.kind <> 'reopen'
           union all select u.parent_id from org_unit u where u.id = r.unit_id and r.kind = 'close')) as "isParentClosed",
       (select coalesce(jsonb_agg(jsonb_build_object('unitId', h.unit_id, 'fromParentId', h.from_parent_id,
                                                     'toParentId', h.to_parent_id) order by h.position), '[]')
        from reorganisation_hanging h where h.reorganisation_id = r.id) as hangings
     from reorganisation r where r.id = $3 and ${WITHIN}`,
    [tx.scope.tenantPath, hi, id],
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
    `select r.id, r.kind, ${unitNameJson('u')} as unit, case when o.id is not null then ${unitNameJson('o')} end as "otherUnit",
       (select coalesce(jsonb_agg(jsonb_build_object('unit', ${unitNameJson('c')}, 'fromParent', ${unitNameJson('f')},
                                                     'toParent', ${unitNameJson('t')}) order by h.position), '[]')
        from reorganisation_hanging h join org_unit c on c.id = h.unit_id join org_unit f on f.id = h.from_parent_id
        join org_unit t on t.id = h.to_parent_id where h.reorganisation_id = r.id) as hangings,
       r.effective_on as "effectiveOn", r.reason, r.decided_at as "decidedAt", r.decided_by_name as "decidedByName",
       r.undone_at as "undoneAt", r.undone_by_name as "undoneByName", ${IS_LAST} as "mayUndo",
       u.closed_on is not null as "isUnitClosed"
     from reorganisation r join org_unit u on u.id = r.unit_id left join org_unit o on o.id = r.other_unit_id
     where ${WITHIN}
     order by r.id desc limit $3`,
    [lo, hi, limit],
  );
}
