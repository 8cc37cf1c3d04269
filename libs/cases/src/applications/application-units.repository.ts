import type { Tx } from '@fayuan/database';
import { unitNameJson, type UnitKind, type UnitName } from '@fayuan/org';
import { regionsOf } from './competence.js';

/** The own unit as applications see it. */
export interface OwnUnit {
  readonly kind: UnitKind;
  readonly code: string;
  /** The open centre that its papers go to; null for a centre, and where there is none above. */
  readonly center: UnitName | null;
}

export const ownUnit = (tx: Tx): Promise<OwnUnit> =>
  tx.one<OwnUnit>(
    `select u.kind, u.code, case when u.kind <> 'center' then (
       select ${unitNameJson('a')} from org_unit a where a.id = any (u.ancestor_ids) and a.id <> u.id and a.kind = 'center'
         and a.closed_on is null order by length(a.path) desc limit 1) end as center
     from org_unit u where u.id = $1`,
    [tx.scope.tenantId],
  );

/** Codes of the own unit and of those above it, the smallest region first. */
export async function ownRegions(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ code: string }>(
    `select a.code from org_unit u join org_unit a on a.id = any (u.ancestor_ids) or a.id = u.id
     where u.id = $1 order by length(a.path) desc`,
    [tx.scope.tenantId],
  );
  return rows.map((row) => row.code);
}

/** The open centre of the smallest region around a place; a name is no secret. */
export const centerOfPlace = (tx: Tx, place: string): Promise<UnitName | undefined> =>
  tx.maybe<UnitName>(
    `select a.id, a.code, a.name, a.place_name as "placeName", a.level from org_unit a
     where a.code = any ($1) and a.kind = 'center' and a.closed_on is null order by array_position($1::text[], a.code) limit 1`,
    [regionsOf(place)],
  );

/** Open centres whose name or code holds the words, those of the own province first; for choosing where a case is passed on to. */
export const findCenters = (tx: Tx, text: string): Promise<UnitName[]> =>
  tx.rows<UnitName>(
    `select a.id, a.code, a.name, a.place_name as "placeName", a.level from org_unit a
     where a.kind = 'center' and a.closed_on is null and a.id <> $1 and (strpos(a.name, $2) > 0 or starts_with(a.code, $2))
     order by left(a.code, 2) <> (select left(o.code, 2) from org_unit o where o.id = $1), a.code limit 20`,
    [tx.scope.tenantId, text],
  );
