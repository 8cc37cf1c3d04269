import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { selectUnitsBelow, type UnitSelection } from '@fayuan/org';
import type { LevelCount } from './hours.js';

/** How many units of each level the selection means below the own unit, highest level first. */
export function recipientsByLevel(tx: Tx, recipients: UnitSelection): Promise<LevelCount[]> {
  const { sql, parameters } = selectUnitsBelow(tx.scope, recipients);
  return tx.rows<LevelCount>(
    `select s.level, count(*)::int as units from (${sql}) as s group by s.level
     order by array_position(array['ministry', 'province', 'city', 'county', 'township'], s.level)`,
    parameters,
  );
}

/** More documents than a unit issues and receives in a year. */
const MOST = 500;

/**
 * Directives of a year, own and received, whose period meets the days: $1 partition, $2 unit, $3/$4 first and last day
 * of the year, $5/$6 days, $7 the draft itself, $8 the root of its lineage: what it hands on is no second asking.
 */
const OF_THE_YEAR = `
select distinct c.id from (
  select d.id, d.issued_on from directive d
  where d.partition_id = $1 and d.tenant_id = $2 and d.status in ('issuing', 'issued', 'closed')
    and d.issued_on between $3 and $4 and d.starts_on <= $6 and d.ends_on >= $5
    and d.id is distinct from $7::uuid and d.root_id is distinct from $8::uuid
  union all
  select r.directive_id, r.issued_on from receipt r
  where r.partition_id = $1 and r.tenant_id = $2
    and r.issued_on between $3 and $4 and r.starts_on <= $6 and r.ends_on >= $5
    and r.root_id is distinct from $8::uuid
  order by issued_on desc limit ${MOST}) as c`;

export interface AskedSpan {
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
  readonly draftId: string | null;
  readonly rootId: string | null;
}

/** Ids of the own and received directives of the year whose period meets the span. */
export async function directivesOfTheYear(tx: Tx, span: AskedSpan): Promise<string[]> {
  const year = [`${span.year}-01-01`, `${span.year}-12-31`];
  const rows = await tx.rows<{ id: string }>(OF_THE_YEAR, [
    tx.scope.partitionId,
    tx.scope.tenantId,
    ...year,
    span.from,
    span.to,
    span.draftId,
    span.rootId,
  ]);
  return rows.map((row) => row.id);
}

/**
 * How many of the selected units received each directive or a re-issue of it, by receipts below the own unit; those of
 * units elsewhere are none of the caller's business.
 */
export async function sharedRecipients(
  tx: Tx,
  recipients: UnitSelection,
  directives: readonly { readonly id: string; readonly rootId: string }[],
): Promise<ReadonlyMap<string, number>> {
  if (directives.length === 0) return new Map();
  const { sql, parameters } = selectUnitsBelow(tx.scope, recipients, 3);
  const rows = await tx.rows<{ id: string; units: number }>(
    `select wanted.id, count(distinct r.tenant_id)::int as units
     from unnest($1::uuid[], $2::uuid[]) as wanted (id, root_id)
     join receipt r on r.root_id = wanted.root_id and wanted.id = any (r.lineage)
     join (${sql}) as s on s.id = r.tenant_id
     group by wanted.id`,
    [directives.map((each) => each.id), directives.map((each) => each.rootId), ...parameters],
  );
  return new Map(rows.map((row) => [row.id, row.units]));
}
