import { unitNameJson } from '@fayuan/org';
import { DUTIES, openDuty } from '../duty.sql.js';

/**
 * Open duties below for a directive ($1, of root $2) or, where a unit holds a re-issue of it, for the re-issue nearest to
 * the unit: signing that one signs the upper ones. $3/$4 range of the units, $5 the units wanted, null for all in the range.
 */
const OPEN_DUTIES = `
open_duties as (
  select distinct on (d.tenant_id, d.kind) d.tenant_id, d.kind, d.due_on, r.directive_id, r.root_id, r.lineage, r.title
  from receipt r
  join ${DUTIES} d on d.partition_id = r.partition_id and d.tenant_id = r.tenant_id and d.directive_id = r.directive_id
    and ${openDuty('d')}
  where r.root_id = $2 and $1::uuid = any (r.lineage) and r.tenant_path >= $3 and r.tenant_path < $4
    and ($5::uuid[] is null or r.tenant_id = any ($5::uuid[]))
  order by d.tenant_id, d.kind, cardinality(r.lineage) desc)`;

const MATTERS = `jsonb_agg(jsonb_build_object('directiveId', o.directive_id, 'rootId', o.root_id, 'lineage', o.lineage,
  'title', o.title, 'kind', o.kind, 'dueOn', o.due_on) order by o.due_on, o.kind)`;

const TOLD_TODAY = (unit: string, day: string): string => `exists (
  select 1 from message m where m.partition_id = ${unit}.partition_id and m.tenant_id = ${unit}.id and m.day = ${day})`;

/**
 * Units with something still to be done, the longest due first: as OPEN_DUTIES, $6 today, $7 whether only what is overdue,
 * $8 rows. Every row carries the number of all.
 */
export const CANDIDATES = `
with ${OPEN_DUTIES}
select ${unitNameJson('u')} as unit, ${unitNameJson('p')} as superior, u.partition_id as "partitionId", u.path,
       p.partition_id as "superiorPartitionId", p.path as "superiorPath", ${MATTERS} as matters,
       ${TOLD_TODAY('u', '$6::date')} as "toldToday", count(*) over ()::int as total
from open_duties o
join org_unit u on u.id = o.tenant_id and u.closed_on is null
join org_unit p on p.id = u.parent_id
where not $7::bool or o.due_on < $6::date
group by u.id, p.id order by min(o.due_on), u.code limit $8`;

/** How each of the units named ($5) in the range stands, open duties or not; parameters as of CANDIDATES up to $6. */
export const SELECTED = `
with ${OPEN_DUTIES},
standing as (
  select r.tenant_id, bool_or(d.covered_by_id is not null) as covered, bool_or(s.status = 'submitted') as in_review
  from receipt r
  left join ${DUTIES} d on d.partition_id = r.partition_id and d.tenant_id = r.tenant_id and d.directive_id = r.directive_id
    and d.done_on is null
  left join completion_report s on s.partition_id = r.partition_id and s.tenant_id = r.tenant_id
    and s.directive_id = r.directive_id
  where r.root_id = $2 and $1::uuid = any (r.lineage) and r.tenant_path >= $3 and r.tenant_path < $4
    and r.tenant_id = any ($5::uuid[])
  group by r.tenant_id)
select ${unitNameJson('u')} as unit, ${unitNameJson('p')} as superior, u.partition_id as "partitionId", u.path,
       p.partition_id as "superiorPartitionId", p.path as "superiorPath",
       coalesce(${MATTERS} filter (where o.kind is not null), '[]') as matters,
       ${TOLD_TODAY('u', '$6::date')} as "toldToday",
       s.tenant_id is not null as addressed, coalesce(s.covered, false) as covered,
       coalesce(s.in_review, false) as "inReview"
from org_unit u
join org_unit p on p.id = u.parent_id
left join standing s on s.tenant_id = u.id
left join open_duties o on o.tenant_id = u.id
where u.id = any ($5::uuid[]) and u.path >= $3 and u.path < $4 and u.closed_on is null
group by u.id, p.id, s.tenant_id, s.covered, s.in_review order by u.code`;
