/** The facts of the branch that are folded: those without a row in the tail. */
const FOLDED_FACTS = `
select f.tenant_id, f.indicator, f.occurred_on as day, f.campaign_ids, sum(f.quantity) as quantity
from fact f
where f.tenant_path >= $1 and f.tenant_path < $2
  and not exists (select 1 from fact_tail t where t.partition_id = f.partition_id and t.fact_id = f.id)
group by f.tenant_id, f.indicator, f.occurred_on, f.campaign_ids`;

/** Makes the cells of the branch those of `rebuilt`, and says how many were not. */
const replace = (table: 'figure_cell' | 'figure_month', span: 'day' | 'month', rebuilt: string) => `
with rebuilt as materialized (${rebuilt}),
removed as (
  delete from ${table} c
  where c.tenant_id in (select id from org_unit where path >= $1 and path < $2)
    and not exists (select 1 from rebuilt r where r.partition_id = c.partition_id and r.tenant_id = c.tenant_id
                      and r.campaign_id = c.campaign_id and r.indicator = c.indicator and r.${span} = c.${span})
  returning c.quantity),
written as (
  insert into ${table} as c (partition_id, tenant_id, tenant_path, campaign_id, indicator, ${span}, quantity, own_quantity)
  select partition_id, tenant_id, tenant_path, campaign_id, indicator, ${span}, quantity, own_quantity from rebuilt
  on conflict (partition_id, tenant_id, campaign_id, indicator, ${span}) do update
  set quantity = excluded.quantity, own_quantity = excluded.own_quantity, tenant_path = excluded.tenant_path
  where (c.quantity, c.own_quantity, c.tenant_path) is distinct from (excluded.quantity, excluded.own_quantity, excluded.tenant_path)
  returning c.quantity)
select (select count(*) from written)::int as written, (select count(*) from removed where quantity <> 0)::int as removed`;

/** $1 path of the branch, $2 where it ends, $3 nil uuid. */
export const CELLS_OF_BRANCH = replace(
  'figure_cell',
  'day',
  `
select a.partition_id, a.id as tenant_id, a.path as tenant_path, credited.campaign_id, f.indicator, f.day,
       sum(f.quantity) as quantity, coalesce(sum(f.quantity) filter (where a.id = f.tenant_id), 0) as own_quantity
from (${FOLDED_FACTS}) f
join org_unit u on u.id = f.tenant_id
cross join lateral unnest(u.ancestor_ids) as up (id)
join org_unit a on a.id = up.id and a.path >= $1 and a.path < $2
cross join lateral unnest(array_prepend($3::uuid, f.campaign_ids)) as credited (campaign_id)
group by a.partition_id, a.id, a.path, credited.campaign_id, f.indicator, f.day`,
);

/** The root from the units directly below, which are right by now, and from what it counted itself; parameters as above. */
export const CELLS_OF_ROOT = replace(
  'figure_cell',
  'day',
  `
select root.partition_id, root.id as tenant_id, root.path as tenant_path, p.campaign_id, p.indicator, p.day,
       sum(p.quantity) as quantity, sum(p.own) as own_quantity
from org_unit root
join lateral (
  select c.campaign_id, c.indicator, c.day, c.quantity, 0 as own
  from org_unit below join figure_cell c on c.partition_id = below.partition_id and c.tenant_id = below.id
  where below.parent_id = root.id
  union all
  select credited.campaign_id, f.indicator, f.day, f.quantity, f.quantity
  from (${FOLDED_FACTS}) f cross join lateral unnest(array_prepend($3::uuid, f.campaign_ids)) as credited (campaign_id)) p on true
where root.path = $1
group by root.partition_id, root.id, root.path, p.campaign_id, p.indicator, p.day`,
);

/** $1 path of the branch, $2 where it ends. */
export const MONTHS_OF_CELLS = replace(
  'figure_month',
  'month',
  `
select partition_id, tenant_id, tenant_path, campaign_id, indicator, date_trunc('month', day)::date as month,
       sum(quantity) as quantity, sum(own_quantity) as own_quantity
from figure_cell where tenant_path >= $1 and tenant_path < $2
group by partition_id, tenant_id, tenant_path, campaign_id, indicator, date_trunc('month', day)`,
);
