import { DUTIES, openDuty } from '../duty.sql.js';

/** Whether what a nudge of the alias is about is still to be done. */
export const STILL_OPEN = `
(c.role = 'own' and exists (
   select 1 from ${DUTIES} d where d.partition_id = c.partition_id and d.tenant_id = c.tenant_id
     and d.directive_id = c.directive_id and d.kind = c.duty_kind and ${openDuty('d')})
 or c.role = 'below' and exists (
   select 1 from ${DUTIES} d where d.directive_id = c.directive_id and d.kind = c.duty_kind and d.due_on = c.due_on
     and d.tenant_path >= c.tenant_path || '.' and d.tenant_path < c.tenant_path || '/' and ${openDuty('d')}))`;

/**
 * Units below the issuer whose open duty has reached a rung and that were not told of it, with what to tell them: $1 directive,
 * $2 due days, $3 rungs, $4 distances, $5/$6 range below the issuer, $7 rows. A unit that holds an unsigned re-issue signs
 * that one, which signs this one too, so it is told once.
 */
export const UNITS_TO_TELL = `
select d.tenant_id as "unitId", d.partition_id as "partitionId", u.path, d.kind as "dutyKind", d.due_on as "dueOn",
       k.step, k.distance as "workingDays", 1 as "unitCount"
from unnest($2::date[], $3::int[], $4::int[]) as k (due_on, step, distance)
join ${DUTIES} d on d.directive_id = $1 and d.due_on = k.due_on and d.tenant_path >= $5 and d.tenant_path < $6 and ${openDuty('d')}
join org_unit u on u.id = d.tenant_id and u.closed_on is null
join receipt r on r.partition_id = d.partition_id and r.tenant_id = d.tenant_id and r.directive_id = $1
where not exists (
  select 1 from chase c where c.partition_id = d.partition_id and c.tenant_id = d.tenant_id and c.directive_id = $1
    and c.duty_kind = d.kind and c.role = 'own' and c.due_on = d.due_on and c.step = k.step)
  and not (d.kind = 'sign' and exists (
    select 1 from receipt n where n.partition_id = d.partition_id and n.tenant_id = d.tenant_id and n.root_id = r.root_id
      and n.signed_on is null and n.directive_id <> r.directive_id and r.directive_id = any (n.lineage)))
order by d.tenant_id, d.kind limit $7`;

/**
 * Superiors that are told of late units below them, one row for each with the number: parameters as of UNITS_TO_TELL, then
 * $7 whether each rung goes to the issuer instead of the unit above the late one, $8 the issuer.
 */
export const SUPERIORS_TO_TELL = `
with late as (
  select p.id, p.partition_id, p.path, d.kind, d.due_on, k.step, k.distance, count(*)::int as unit_count
  from unnest($2::date[], $3::int[], $4::int[], $7::bool[]) as k (due_on, step, distance, to_issuer)
  join ${DUTIES} d on d.directive_id = $1 and d.due_on = k.due_on and d.tenant_path >= $5 and d.tenant_path < $6 and ${openDuty('d')}
  join org_unit u on u.id = d.tenant_id and u.closed_on is null
  join org_unit p on p.id = case when k.to_issuer then $8::uuid else u.parent_id end and p.closed_on is null
  group by p.id, p.partition_id, p.path, d.kind, d.due_on, k.step, k.distance)
select l.id as "unitId", l.partition_id as "partitionId", l.path, l.kind as "dutyKind", l.due_on as "dueOn", l.step,
       l.distance as "workingDays", l.unit_count as "unitCount"
from late l
where not exists (
  select 1 from chase c where c.partition_id = l.partition_id and c.tenant_id = l.id and c.directive_id = $1
    and c.duty_kind = l.kind and c.role = 'below' and c.due_on = l.due_on and c.step = l.step)
order by l.path`;

/**
 * $1–$4 ids, units, partitions, paths; $5 messages; $6 directives; $7 roots; $8 lineages as text; $9 titles; $10 duty
 * kinds; $11 due days; $12 roles; $13 rungs; $14 working days; $15 numbers of units; $16 day; $17 from unit; $18 by;
 * $19 note; $20 now. Told before at the same rung, or by hand on the same day, it is not told again.
 */
export const INSERT_CHASES = `
insert into chase (partition_id, id, tenant_id, tenant_path, message_id, directive_id, root_id, lineage, title, duty_kind,
  due_on, role, step, working_days, unit_count, day, from_unit_id, by_name, note, created_at)
select b.partition_id, b.id, b.unit_id, b.path, b.message_id, b.directive_id, b.root_id, b.lineage::uuid[], b.title,
       b.duty_kind, b.due_on, b.role, b.step, b.working_days, b.unit_count, $16, $17, $18, $19, $20
from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::uuid[], $8::text[], $9::text[],
  $10::text[], $11::date[], $12::text[], $13::int[], $14::int[], $15::int[])
  as b (id, unit_id, partition_id, path, message_id, directive_id, root_id, lineage, title, duty_kind, due_on, role, step,
        working_days, unit_count)
on conflict do nothing`;
