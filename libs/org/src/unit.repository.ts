import type { Tx } from '@fayuan/database';
import { unitNotFound } from './unit.errors.js';
import { belowOf, subtreeOf, type Unit, type UnitName, type UnitPlace } from './unit.js';
import type { UnitSelection } from './unit-selection.js';
import { meansUnit, type SelectionScope, type SqlFragment } from './unit-selection.sql.js';

const NAME = `jsonb_build_object('id', a.id, 'code', a.code, 'name', a.name, 'placeName', a.place_name, 'level', a.level)`;
const UNIT = `u.id, u.code, u.name, u.place_name as "placeName", u.level, u.kind, u.host, u.child_count as "childCount",
  (select coalesce(jsonb_agg(${NAME} order by a.path), '[]') from org_unit a
   where a.id = any (u.ancestor_ids) and a.id <> u.id) as ancestors`;
const PLACE = `u.id, u.code, u.name, u.place_name as "placeName", u.level, u.parent_id as "parentId",
  u.partition_id as "partitionId", u.path`;

/** Own subtree ($1 to $2), or a unit whose subtree the own path ($1) lies in. */
const VISIBLE = `((u.path >= $1 and u.path < $2) or ($1 >= u.path and $1 < u.path || '/'))`;

const own = (tx: Tx): [lo: string, hi: string] => {
  const { lo, hi } = subtreeOf(tx.scope.tenantPath);
  return [lo, hi];
};

/** A unit of the own subtree or one above the own unit; undefined for every other. */
export const findVisibleUnit = (tx: Tx, id: string): Promise<Unit | undefined> =>
  tx.maybe<Unit>(`select ${UNIT} from org_unit u where u.id = $3 and ${VISIBLE}`, [...own(tx), id]);

/** As findVisibleUnit, by today's code. */
export const findVisibleUnitByCode = (tx: Tx, code: string): Promise<Unit | undefined> =>
  tx.maybe<Unit>(`select ${UNIT} from org_unit u where u.code = $3 and ${VISIBLE}`, [...own(tx), code]);

export interface PageWish {
  readonly limit: number;
  /** The code of the last unit already shown. */
  readonly after: string;
}

/**
 * The visible children of a unit in the order of their codes.
 * @returns undefined when the parent is not visible
 */
export async function visibleChildren(tx: Tx, parentId: string, page: PageWish): Promise<Unit[] | undefined> {
  const rows = await tx.rows<Unit | { id: null }>(
    `select p.* from (select u.id as parent from org_unit u where u.id = $3 and ${VISIBLE}) as t
     left join lateral (
       select ${UNIT} from org_unit u
       where u.parent_id = t.parent and u.code > $4 and u.closed_on is null and ${VISIBLE}
       order by u.code limit $5
     ) as p on true order by p.code`,
    [...own(tx), parentId, page.after, page.limit],
  );
  return rows.length === 0 ? undefined : rows.filter((row) => row.id !== null);
}

/** Units of the own subtree whose code begins with the words or whose name holds them, in the order of their codes. */
export const searchUnits = (tx: Tx, words: string, page: PageWish): Promise<Unit[]> =>
  tx.rows<Unit>(
    `select ${UNIT} from org_unit u
     where u.path >= $1 and u.path < $2 and u.closed_on is null and u.code > $4
       and (starts_with(u.code, $3) or position($3 in u.name) > 0 or position($3 in u.place_name) > 0)
     order by u.code limit $5`,
    [...own(tx), words, page.after, page.limit],
  );

/** Units of the ids that are visible, by name; the others are left out. */
export const visibleUnitsById = (tx: Tx, ids: readonly string[]): Promise<UnitName[]> =>
  tx.rows<UnitName>(
    `select u.id, u.code, u.name, u.place_name as "placeName", u.level from org_unit u
     where u.id = any ($3::uuid[]) and ${VISIBLE} order by u.code`,
    [...own(tx), ids],
  );

/** Hosts of the branches below the own unit. */
export async function branchHostsBelow(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ host: string }>(
    `select distinct u.host from org_unit u
     where u.path >= $1 and u.path < $2 and u.host is not null and u.closed_on is null order by u.host`,
    own(tx),
  );
  return rows.map((row) => row.host);
}

/**
 * The names of units by id, in one statement, for rows that other rooms hold by id. No wall: a name is no secret to
 * whoever was allowed to read the row.
 */
export async function unitNames(tx: Tx, ids: readonly string[]): Promise<Map<string, UnitName>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows<UnitName>(
    `select id, code, name, place_name as "placeName", level from org_unit where id = any ($1::uuid[])`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * A unit of the own subtree (itself included), with where its rows live.
 * @throws Refusal `unit.not_found` for every other unit
 */
export async function unitInOwnSubtree(tx: Tx, id: string, field = 'unitId'): Promise<UnitPlace> {
  const unit = await tx.maybe<UnitPlace>(
    `select ${PLACE} from org_unit u where u.id = $3 and u.path >= $1 and u.path < $2`,
    [...own(tx), id],
  );
  if (!unit) throw unitNotFound(field);
  return unit;
}

/**
 * The select that yields `id, no, partition_id, path, level, kind, parent_id, ancestor_ids, code, name` of every open unit
 * that the selection means below the unit of the scope; to be used as a source of set-based statements.
 */
export function selectUnitsBelow(
  scope: SelectionScope,
  selection: UnitSelection,
  firstParameter = 1,
): SqlFragment {
  const { lo, hi } = belowOf(scope.tenantPath);
  const meant = meansUnit(selection, scope, firstParameter + 2);
  return {
    sql: `select u.id, u.no, u.partition_id, u.path, u.level, u.kind, u.parent_id, u.ancestor_ids, u.code, u.name
      from org_unit u
      where u.path >= $${firstParameter} and u.path < $${firstParameter + 1} and u.closed_on is null and ${meant.sql}`,
    parameters: [lo, hi, ...meant.parameters],
  };
}

/** How many units the selection means below the own unit. */
export async function countUnitsBelow(tx: Tx, selection: UnitSelection): Promise<number> {
  const { sql, parameters } = selectUnitsBelow(tx.scope, selection);
  return (await tx.one<{ count: number }>(`select count(*)::int as count from (${sql}) as s`, parameters))
    .count;
}

/** The units that the selection means below the own unit, in the order of the tree. */
export async function unitsBelow(tx: Tx, selection: UnitSelection): Promise<UnitPlace[]> {
  const { sql, parameters } = selectUnitsBelow(tx.scope, selection);
  return tx.rows<UnitPlace>(
    `select ${PLACE} from org_unit u join (${sql}) as s on s.id = u.id order by u.path`,
    parameters,
  );
}
