/** Takes the lock that lets one folder work at a time; released with the transaction. */
export const ONE_FOLDER = 'select pg_try_advisory_xact_lock(826010) as mine';

/** Waits until no folder is at work and keeps the next one out; released with the transaction. */
export const THE_ONLY_FOLDER = 'select pg_advisory_xact_lock(826010)';

/**
 * Claims up to $1 tail rows by deleting them, and answers what they add to the cells of each unit and all its ancestors,
 * per campaign credited and once for whatever the campaign ($2). A row of an unknown unit comes out with nulls, so that
 * the cell's constraints stop the transaction instead of losing it.
 */
export const CLAIM = `
with claimed as (
  delete from fact_tail where (partition_id, fact_id) in
    (select partition_id, fact_id from fact_tail order by partition_id, fact_id limit $1)
  returning tenant_id, indicator, occurred_on, quantity, campaign_ids)
select a.partition_id, a.id as tenant_id, a.path as tenant_path, credited.campaign_id, c.indicator, c.occurred_on as day,
       sum(c.quantity) as quantity, coalesce(sum(c.quantity) filter (where a.id = c.tenant_id), 0) as own_quantity,
       count(*) filter (where credited.campaign_id = $2 and a.id = c.tenant_id)::int as facts
from claimed c
left join org_unit u on u.id = c.tenant_id
left join lateral unnest(u.ancestor_ids) as up (id) on true
left join org_unit a on a.id = up.id
cross join lateral unnest(array_prepend($2::uuid, c.campaign_ids)) as credited (campaign_id)
group by a.partition_id, a.id, a.path, credited.campaign_id, c.indicator, c.occurred_on
order by a.partition_id, a.id, credited.campaign_id, c.indicator, c.occurred_on`;

/** Adds to the cells of days or of months; the values part stands between. */
const addTo = (table: 'figure_cell' | 'figure_month', span: 'day' | 'month') => (values: string) => `
insert into ${table} (partition_id, tenant_id, tenant_path, campaign_id, indicator, ${span}, quantity, own_quantity)
${values}
on conflict (partition_id, tenant_id, campaign_id, indicator, ${span}) do update
set quantity = ${table}.quantity + excluded.quantity, own_quantity = ${table}.own_quantity + excluded.own_quantity`;

export const ADD_TO_DAYS = addTo('figure_cell', 'day');
export const ADD_TO_MONTHS = addTo('figure_month', 'month');
