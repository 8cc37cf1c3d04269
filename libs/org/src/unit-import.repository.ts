import type { OwnerTx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import { ROOT_UNIT_ID } from './unit.js';
import { standsElsewhere, type UnitFault } from './unit-import.errors.js';
import type { Place, PlaceLevel } from './unit-import.js';

/** Rows in one statement when the file is handed over. */
const BATCH = 5_000;

/** Makes imports pass one after the other; readers go on. */
export const lockTree = (owner: OwnerTx): Promise<number> =>
  owner.run('lock table org_unit in share row exclusive mode');

/** Hands the places over into a table that ends with the transaction; each gets the id it has if it is new. */
export async function loadPlaces(owner: OwnerTx, places: readonly Place[]): Promise<void> {
  await owner.run(`create temporary table unit_import (
    line integer not null, id uuid not null, code text primary key, parent_code text, level text not null,
    place_name text not null, name text not null) on commit drop`);
  for (let from = 0; from < places.length; from += BATCH) {
    const batch = places.slice(from, from + BATCH);
    await owner.run(
      `insert into unit_import (line, id, code, parent_code, level, place_name, name)
       select * from unnest($1::int[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
      [
        batch.map((place) => place.line),
        batch.map(() => newId()),
        batch.map((place) => place.code),
        batch.map((place) => place.parentCode),
        batch.map((place) => place.level),
        batch.map((place) => place.placeName),
        batch.map((place) => place.name),
      ],
    );
  }
  await owner.run('analyze unit_import');
}

/** Places that the tree knows at another level or below another unit. */
export async function findConflicts(owner: OwnerTx): Promise<UnitFault[]> {
  const rows = await owner.rows<{ line: number; code: string; level: string; parent: string | null }>(
    `select i.line, i.code, u.level, p.code as parent
     from unit_import i join org_unit u on u.code = i.code left join org_unit p on p.id = u.parent_id
     where u.level <> i.level
        or p.code is distinct from coalesce(i.parent_code, (select code from org_unit where id = $1))
     order by i.line`,
    [ROOT_UNIT_ID],
  );
  return rows.map(({ line, parent, ...place }) => standsElsewhere(line, { ...place, parent: parent ?? '-' }));
}

/** Gives the units of known places the name that the file now has. @returns how many */
export const renameUnits = (owner: OwnerTx): Promise<number> =>
  owner.run(
    `update org_unit u set place_name = i.place_name, name = i.name
     from unit_import i where i.code = u.code and i.place_name <> u.place_name`,
  );

/**
 * Opens the units of one level that the tree does not know; those above must be there already. Rows of a county and of
 * all below it live together, so the partition is the county; above that each unit has its own.
 * @returns how many
 */
export const openUnits = (owner: OwnerTx, level: PlaceLevel, from: Day): Promise<number> =>
  owner.run(
    `insert into org_unit (id, no, code, name, place_name, level, kind, parent_id, path, ancestor_ids, partition_id,
       opened_on)
     select i.id, i.no, i.code, i.name, i.place_name, i.level,
       case i.level when 'township' then 'station' else 'center' end, p.id, p.path || '.' || i.no,
       p.ancestor_ids || i.id, case i.level when 'township' then p.partition_id else i.id end, $2
     from (select n.*, (select max(no) from org_unit) + row_number() over (order by n.code) as no from unit_import n
           where n.level = $1 and not exists (select from org_unit u where u.code = n.code)) as i
     join org_unit p on p.code = coalesce(i.parent_code, (select code from org_unit where id = $3))`,
    [level, from, ROOT_UNIT_ID],
  );

/** The dated rows of the new units: their edge, their code; and today's count of children of those above. */
export async function dateNewUnits(owner: OwnerTx): Promise<void> {
  const opened = 'org_unit u join unit_import i on i.id = u.id';
  await owner.run(
    `insert into org_edge (child_id, parent_id, valid_from) select u.id, u.parent_id, u.opened_on from ${opened}`,
  );
  await owner.run(
    `insert into org_unit_code (unit_id, code, valid_from) select u.id, u.code, u.opened_on from ${opened}`,
  );
  await owner.run(
    `update org_unit p set child_count = c.count
     from (select u.parent_id, count(*)::int as count from org_unit u
           where u.closed_on is null and u.parent_id in (select u.parent_id from ${opened}) group by u.parent_id) as c
     where p.id = c.parent_id`,
  );
  // The planner must know at once that the tree has grown.
  await owner.run('analyze org_unit, org_unit_code, org_edge');
}
