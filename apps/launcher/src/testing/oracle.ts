import { setTimeout as after } from 'node:timers/promises';
import type { SystemUnderTest } from './system-under-test.js';

const SETTLED_WITHIN_MS = 30_000;

/** Resolves when nothing is left to be delivered or folded. @throws Error naming what is left when that takes too long */
export async function settled(system: SystemUnderTest): Promise<void> {
  const limit = performance.now() + SETTLED_WITHIN_MS;
  for (;;) {
    const left = await system.sql(
      `select 'due_work' as what, kind, attempts, failure, failed_at from due_work where due_at <= now()
       union all select 'fact_tail', count(*)::text, null, null, null from fact_tail having count(*) > 0`,
    );
    if (!left.length) return;
    if (performance.now() > limit) throw new Error(`still to be done: ${JSON.stringify(left)}`);
    await after(50);
  }
}

/** Every directive, and whatever about its delivery is not exactly once per recipient; all but the counts must be 0. */
export interface Delivery {
  readonly status: string;
  readonly recipients: number;
  readonly receipts: number;
  readonly missing: number;
  readonly doubled: number;
  readonly duties: number;
  readonly duties_doubled: number;
  readonly duty_units: number;
}

/** What has come of every directive, read from the rows themselves. */
export function deliveries(system: SystemUnderTest): Promise<Delivery[]> {
  return system.sql<Delivery>(`
    select d.status,
      (select count(*)::int from directive_recipient p where p.directive_id = d.id) as recipients,
      (select count(*)::int from receipt r where r.directive_id = d.id) as receipts,
      (select count(*)::int from directive_recipient p where p.directive_id = d.id
         and not exists (select from receipt r where r.directive_id = d.id and r.tenant_id = p.unit_id)) as missing,
      (select count(*)::int from (select from receipt r where r.directive_id = d.id
         group by r.tenant_id having count(*) > 1) twice) as doubled,
      (select count(*)::int from duty where directive_id = d.id) as duties,
      (select count(*)::int from (select from duty t where t.directive_id = d.id
         group by t.tenant_id, t.kind having count(*) > 1) twice) as duties_doubled,
      (select count(distinct t.tenant_id)::int from duty t where t.directive_id = d.id) as duty_units
    from directive d order by d.recorded_at, d.id`);
}

/** A directive that reached `recipients` units, each exactly once. */
export const exactlyOnce = (recipients: number): Delivery => ({
  status: 'issued',
  recipients,
  receipts: recipients,
  missing: 0,
  doubled: 0,
  duties: recipients,
  duties_doubled: 0,
  duty_units: recipients,
});
