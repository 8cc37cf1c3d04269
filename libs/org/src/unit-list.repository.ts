import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { belowOf } from './unit.js';
import type { UnitList, UnitListDetail, UnitListInput } from './unit-list.js';

/** A list with how many of its units are meant today: $1 partition, $2 unit, $3/$4 range below it. */
const LIST = `l.id, l.name, l.version, l.changed_at as "changedAt", l.changed_by_name as "changedBy",
  m.count, cardinality(l.unit_ids) - m.count as gone`;
const MEANT = `cross join lateral (
  select count(*)::int as count, jsonb_agg(jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name,
    'placeName', u.place_name, 'level', u.level) order by u.code) as units
  from org_unit u where u.id = any (l.unit_ids) and u.path >= $3 and u.path < $4 and u.closed_on is null) m`;
const OWN = 'l.partition_id = $1 and l.tenant_id = $2';

const place = (tx: Tx): unknown[] => {
  const { lo, hi } = belowOf(tx.scope.tenantPath);
  return [tx.scope.partitionId, tx.scope.tenantId, lo, hi];
};

/** The own lists by name. */
export const ownUnitLists = (tx: Tx): Promise<UnitList[]> =>
  tx.rows<UnitList>(`select ${LIST} from unit_list l ${MEANT} where ${OWN} order by l.name`, place(tx));

/** An own list with the units it means today; undefined when there is none. */
export const findUnitList = (tx: Tx, id: string): Promise<UnitListDetail | undefined> =>
  tx.maybe<UnitListDetail>(
    `select ${LIST}, coalesce(m.units, '[]') as units from unit_list l ${MEANT} where ${OWN} and l.id = $5`,
    [...place(tx), id],
  );

/** The version of an own list, held until the transaction ends; undefined when there is none. */
export const holdUnitList = (tx: Tx, id: string): Promise<{ version: number } | undefined> =>
  tx.maybe<{ version: number }>(
    'select version from unit_list where partition_id = $1 and tenant_id = $2 and id = $3 for update',
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

/** Ids among these that are no open unit below the own one. */
export async function unitsNotBelow(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const { lo, hi } = belowOf(tx.scope.tenantPath);
  const rows = await tx.rows<{ id: string }>(
    `select wanted.id from unnest($1::uuid[]) as wanted (id)
     where not exists (select 1 from org_unit u where u.id = wanted.id and u.path >= $2 and u.path < $3 and u.closed_on is null)`,
    [ids, lo, hi],
  );
  return rows.map((row) => row.id);
}

/** @returns the id of the new list; undefined when the name is taken */
export async function insertUnitList(tx: Tx, input: UnitListInput): Promise<string | undefined> {
  const own = tx.own();
  const row = await tx.maybe<{ id: string }>(
    `insert into unit_list (partition_id, id, tenant_id, tenant_path, name, unit_ids, changed_at, changed_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (partition_id, tenant_id, name) do nothing returning id`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      input.name,
      input.unitIds,
      tx.now,
      tx.ctx.accountName,
    ],
  );
  return row?.id;
}

/** @returns false when another own list has the name */
export async function updateUnitList(tx: Tx, id: string, input: UnitListInput): Promise<boolean> {
  const changed = await tx.run(
    `update unit_list l set name = $4, unit_ids = $5, version = version + 1, changed_at = $6, changed_by_name = $7
     where ${OWN} and l.id = $3 and not exists (
       select 1 from unit_list o where o.partition_id = $1 and o.tenant_id = $2 and o.name = $4 and o.id <> $3)`,
    [tx.scope.partitionId, tx.scope.tenantId, id, input.name, input.unitIds, tx.now, tx.ctx.accountName],
  );
  return changed > 0;
}

/** @returns how many were deleted */
export const deleteUnitListRow = (tx: Tx, id: string): Promise<number> =>
  tx.run(`delete from unit_list l where ${OWN} and l.id = $3`, [tx.scope.partitionId, tx.scope.tenantId, id]);
