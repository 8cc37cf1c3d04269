import type { TestDatabase } from '@fayuan/testing';

/** Units, paths, counts and sums that contradict the edges, the facts or each other; none in a whole database. */
export const tornRows = (db: TestDatabase) =>
  db.sql(
    `select u.code from org_unit u join org_unit p on p.id = u.parent_id
     where u.path <> p.path || '.' || u.no or u.ancestor_ids <> p.ancestor_ids || u.id
        or not exists (select from org_edge e where e.child_id = u.id and e.parent_id = p.id and e.valid_to is null)
        or (select count(*) from org_edge e where e.child_id = u.id and e.valid_to is null) <> 1
        or (u.closed_on is not null) <> exists (select from org_closure c where c.unit_id = u.id and c.valid_to is null)
     union all
     select 'count ' || u.code from org_unit u
     where u.level <> 'ministry'
       and u.child_count <> (select count(*) from org_unit c where c.parent_id = u.id and c.closed_on is null)
     union all select 'fact ' || f.id from fact f join org_unit u on u.id = f.tenant_id where f.tenant_path <> u.path
     union all select 'tail ' || f.fact_id from fact_tail f join org_unit u on u.id = f.tenant_id where f.tenant_path <> u.path
     union all select 'cell ' || f.indicator from figure_cell f join org_unit u on u.id = f.tenant_id where f.tenant_path <> u.path
     union all select 'month ' || f.indicator from figure_month f join org_unit u on u.id = f.tenant_id where f.tenant_path <> u.path
     union all select 'sum ' || f.indicator from (
       select tenant_id, campaign_id, indicator, month, quantity from figure_month
       union all select tenant_id, campaign_id, indicator, date_trunc('month', day)::date, -quantity from figure_cell) f
     group by f.tenant_id, f.campaign_id, f.indicator, f.month having sum(f.quantity) <> 0`,
  );
