import { unitNameJson } from '@fayuan/org';

/** What was withdrawn is void from the start: its receipts count nowhere. */
const VALID = "ended_as is distinct from 'withdrawn'";

/** At and below the unit whose path is $4. */
const range = (alias: string): string => `${alias}.tenant_path >= $4 and ${alias}.tenant_path < $4 || '/'`;

/** Below which child of the unit a row stands: the next number of its path; empty for the unit itself. */
const branch = (path: string): string => `split_part(substr(${path}, length($4) + 2), '.', 1)`;

/**
 * Where the directive ($2) did not address a unit, the receipt of a re-issue of it stands in, the nearest to the directive.
 * $1 root directive.
 */
export const STAND_INS = `
stand_in as materialized (
  select distinct on (r.tenant_id) r.partition_id, r.tenant_id, r.tenant_path, r.directive_id, r.opened_at, r.sign_due,
         r.signed_on, r.signed_by_name, r.covered_by_id, r.ended_as
  from receipt r
  where r.root_id = $1 and r.directive_id <> r.root_id and r.directive_id <> $2::uuid and $2::uuid = any (r.lineage) and r.role = 'primary' and r.${VALID} and ${range('r')}
    and not exists (select from receipt d where d.partition_id = r.partition_id and d.tenant_id = r.tenant_id
      and d.directive_id = $2::uuid and d.role = 'primary' and d.${VALID})
  order by r.tenant_id, cardinality(r.lineage))`;

/** Receipts of the directive itself at and below the unit. */
export const ADDRESSED = `from receipt r where r.directive_id = $2::uuid and r.role = 'primary' and r.${VALID} and ${range('r')}`;

/** A receipt that should have been signed; what has ended need not be any more. $5 today. */
const LATE_TO_SIGN = (alias: string): string =>
  `${alias}.signed_on is null and ${alias}.ended_as is null and ${alias}.sign_due < $5::date`;

/**
 * The figures of a board: receipts by branch, each row read once and in the order of an index. $5 today.
 */
export const BOARD_COUNTS = `
part as (
  select ${branch('r.tenant_path')} as branch, count(*) as total, count(r.opened_at) as opened, count(r.signed_on) as signed,
         count(*) filter (where ${LATE_TO_SIGN('r')}) as overdue
  ${ADDRESSED} group by 1
  union all
  select ${branch('s.tenant_path')}, count(*), count(s.opened_at), count(s.signed_on), count(*) filter (where ${LATE_TO_SIGN('s')})
  from stand_in s group by 1),
counted as (
  select branch, sum(total)::int as total, sum(opened)::int as opened, sum(signed)::int as signed, sum(overdue)::int as overdue
  from part group by branch)`;

/**
 * The unit ($3) and its children with what is at and below each, and with their own receipt. While a directive is being
 * delivered the issuer's total is the number of recipients. $1 root directive, $4 path of the unit, $5 today.
 */
export const STANDINGS = `
with ${STAND_INS}, ${BOARD_COUNTS},
shown as (select u.*, ${branch('u.path')} as branch from org_unit u where u.parent_id = $3 or u.id = $3),
held as (
  select distinct on (u.id) u.id as unit_id, r.partition_id, r.directive_id, r.sign_due, r.signed_on, r.signed_by_name,
         coalesce(r.covered_by_id, r.directive_id) as answers_id
  from shown u join receipt r on r.partition_id = u.partition_id and r.tenant_id = u.id and r.root_id = $1 and $2::uuid = any (r.lineage)
    and r.role = 'primary' and r.${VALID}
  order by u.id, (r.directive_id = $2::uuid) desc, cardinality(r.lineage)),
whole as (
  select sum(total)::int as total, sum(opened)::int as opened, sum(signed)::int as signed, sum(overdue)::int as overdue from counted)
select u.id = $3 as self, ${unitNameJson('u')} as unit, u.child_count as "childCount",
       jsonb_build_object('total', greatest(coalesce(n.total, 0), i.recipient_count - i.copy_count), 'delivered', coalesce(n.total, 0),
         'opened', coalesce(n.opened, 0), 'signed', coalesce(n.signed, 0), 'overdue', coalesce(n.overdue, 0)) as receipts,
       case when o.unit_id is not null then jsonb_build_object('signedOn', o.signed_on, 'signedBy', o.signed_by_name,
         'signDue', o.sign_due, 'report', p.status, 'reportId', p.id, 'reportDue', d.due_on, 'reportDone', d.done_on) end as own
from shown u
left join lateral (select * from whole where u.id = $3
                   union all select c.total, c.opened, c.signed, c.overdue from counted c where c.branch = u.branch and u.id <> $3) n on true
left join directive i on i.tenant_id = u.id and i.id = $2::uuid
left join held o on o.unit_id = u.id
left join duty d on d.partition_id = o.partition_id and d.tenant_id = o.unit_id and d.directive_id = o.answers_id and d.kind = 'report'
  and d.cancelled_on is null
left join completion_report p on p.partition_id = o.partition_id and p.tenant_id = o.unit_id and p.directive_id = o.answers_id
where n.total > 0 or u.id = $3
order by u.code`;
