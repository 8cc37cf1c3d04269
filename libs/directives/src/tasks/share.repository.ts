import type { Tx } from '@fayuan/database';

/** A directive and a unit of the own subtree that received it. */
export interface Received {
  readonly directiveId: string;
  readonly unitId: string;
}

/** Shares of units in tasks: unit, task, quantity. */
export type SharesByUnit = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The shares of units of the own subtree in the tasks of directives they received, by unit and task: one statement, none
 * for no pair. A unit that nobody gave a share has none.
 */
export async function sharesOf(tx: Tx, pairs: readonly Received[]): Promise<SharesByUnit> {
  if (pairs.length === 0) return new Map();
  const rows = await tx.rows<{ unitId: string; shares: Readonly<Record<string, number>> }>(
    `select p.unit_id as "unitId", jsonb_object_agg(m.task_id, m.share) as shares
     from (select distinct * from unnest($1::uuid[], $2::uuid[]) as p (directive_id, unit_id)) p
     cross join lateral task_terms(p.directive_id, p.unit_id) as m where m.share is not null group by p.unit_id`,
    [pairs.map((pair) => pair.directiveId), pairs.map((pair) => pair.unitId)],
  );
  return new Map(rows.map(({ unitId, shares }) => [unitId, new Map(Object.entries(shares))]));
}
