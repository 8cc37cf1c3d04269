/**
 * Claims up to $1 changes of how months stand by deleting them, and answers what they add to the counts of each unit and all
 * its ancestors. As of facts, a row of an unknown unit comes out with nulls and stops the transaction.
 */
export const CLAIM_STANDING = `
with claimed as (
  delete from standing_tail where (partition_id, id) in
    (select partition_id, id from standing_tail order by partition_id, id limit $1)
  returning tenant_id, month, declared, late, revised, nil)
select a.partition_id, a.id as tenant_id, a.path as tenant_path, c.month, sum(c.declared)::int as declared, sum(c.late)::int as late,
       sum(c.revised)::int as revised, sum(c.nil)::int as nil, (count(*) filter (where a.id = c.tenant_id))::int as changes
from claimed c
left join org_unit u on u.id = c.tenant_id
left join lateral unnest(u.ancestor_ids) as up (id) on true
left join org_unit a on a.id = up.id
group by a.partition_id, a.id, a.path, c.month order by a.partition_id, a.id, c.month`;

/** Adds to the counts; the values part stands between. */
export const ADD_TO_STANDING = (values: string): string => `
insert into standing_cell as c (partition_id, tenant_id, tenant_path, month, declared, late, revised, nil)
${values}
on conflict (partition_id, tenant_id, month) do update
set declared = c.declared + excluded.declared, late = c.late + excluded.late, revised = c.revised + excluded.revised,
    nil = c.nil + excluded.nil`;
