import { unitNameJson } from './directive-text.repository.js';

/**
 * The unit ($3) and its children with what is at and below each: one receipt per unit, that of the directive ($2) or,
 * where it did not address the unit, of a re-issue of it. While a directive is being delivered
 * the issuer's total is the number of recipients. $1 root directive, $4 path of the unit, $5 today.
 */
export const STANDINGS = `
with chain as (
  select distinct on (r.tenant_id) r.partition_id, r.tenant_id, r.tenant_path, r.directive_id, r.opened_at, r.signed_on,
         r.signed_by_name, coalesce(r.covered_by_id, r.directive_id) as answers_id
  from receipt r
  where r.root_id = $1 and $2::uuid = any (r.lineage) and r.ended_as is distinct from 'withdrawn' and r.tenant_path >= $4 and r.tenant_path < $4 || '/'
  order by r.tenant_id, (r.directive_id = $2::uuid) desc, cardinality(r.lineage)),
signs as (
  select c.*, s.due_on as sign_due, c.signed_on is null and s.cancelled_on is null and s.due_on < $5::date as overdue
  from chain c join duty s on s.partition_id = c.partition_id and s.tenant_id = c.tenant_id
    and s.directive_id = c.directive_id and s.kind = 'sign'),
shown as (select u.* from org_unit u where u.parent_id = $3 or u.id = $3)
select u.id = $3 as self, ${unitNameJson('u')} as unit, u.child_count as "childCount",
       jsonb_build_object('total', greatest(n.total, i.recipient_count), 'delivered', n.total, 'opened', n.opened, 'signed', n.signed, 'overdue', n.overdue) as receipts,
       case when o.tenant_id is not null then jsonb_build_object('signedOn', o.signed_on, 'signedBy', o.signed_by_name,
         'signDue', o.sign_due, 'report', p.status, 'reportId', p.id, 'reportDue', d.due_on, 'reportDone', d.done_on) end as own
from shown u
cross join lateral (
  select count(*)::int as total, count(s.opened_at)::int as opened, count(s.signed_on)::int as signed,
         count(*) filter (where s.overdue)::int as overdue
  from signs s where s.tenant_path >= u.path and s.tenant_path < u.path || '/') n
left join directive i on i.tenant_id = u.id and i.id = $2::uuid
left join signs o on o.tenant_id = u.id
left join duty d on d.partition_id = o.partition_id and d.tenant_id = o.tenant_id and d.directive_id = o.answers_id and d.kind = 'report'
  and d.cancelled_on is null
left join completion_report p on p.partition_id = o.partition_id and p.tenant_id = o.tenant_id and p.directive_id = o.answers_id
where n.total > 0 or u.id = $3
order by u.code`;
