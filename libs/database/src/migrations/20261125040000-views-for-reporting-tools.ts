import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a reporting tool may ask, and the unit each of its logins was made for. */
export class ViewsForReportingTools20261125040000 implements MigrationInterface {
  name = 'ViewsForReportingTools20261125040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A login sees its unit and all below it. Written by the operator only.
create table bi_login (
  login text primary key,
  unit_id uuid not null references org_unit (id),
  created_at timestamptz not null
);
select app_replicate('bi_login');

-- session_user: a session can set parameters and roles, but not who logged in. Without a row, or for a closed unit, null:
-- then no row is visible.
create function bi_lo() returns text language sql stable security definer set search_path = pg_catalog, public as $$
  select u.path from bi_login l join org_unit u on u.id = l.unit_id where l.login = session_user and u.closed_on is null
$$;
create function bi_hi() returns text language sql stable security definer set search_path = pg_catalog, public as $$
  select u.path || '/' from bi_login l join org_unit u on u.id = l.unit_id where l.login = session_user and u.closed_on is null
$$;

create view bi_unit with (security_invoker = true) as
select u.id as unit_id, u.code as unit_code, u.name as unit_name, u.place_name, u.level, u.kind, u.host, u.parent_id,
       p.code as parent_code, u.opened_on, u.closed_on
from org_unit u left join org_unit p on p.id = u.parent_id and p.path >= bi_lo()
where u.path >= bi_lo() and u.path < bi_hi();

create view bi_indicator with (security_invoker = true) as
select i.code as indicator, i.name as indicator_name, i.name_en as indicator_name_en, i.unit as measure, i.kind, i.area, i.part_of,
       i.breakdown, b.overlapping, i.sensitive
from indicator i left join breakdown b on b.code = i.breakdown;

-- One row per unit, campaign, indicator and day: folded cells and unfolded facts together, as the screens show them.
-- quantity is of the unit and all below it, own_quantity of the unit alone: sum quantity over days, own_quantity over units.
-- campaign_id is null for everything, whatever the campaign. Sensitive indicators, whose small counts may not be seen above their
-- unit, are left out, here and among the rows.
create view bi_figure with (security_invoker = true) as
select u.unit_id, u.unit_code, u.unit_name, u.level, nullif(c.campaign_id, '00000000-0000-0000-0000-000000000000') as campaign_id,
       c.indicator, c.day, sum(c.quantity) as quantity, sum(c.own_quantity) as own_quantity
from bi_unit u join (
  select tenant_id, campaign_id, indicator, day, quantity, own_quantity from figure_cell
  union all
  select a.id, credited.id, t.indicator, t.occurred_on, t.quantity, case when a.id = t.tenant_id then t.quantity else 0 end
  from fact_tail t join org_unit o on o.id = t.tenant_id cross join lateral unnest(o.ancestor_ids) as a (id)
  cross join lateral unnest(array_prepend('00000000-0000-0000-0000-000000000000'::uuid, t.campaign_ids)) as credited (id)
) c on c.tenant_id = u.unit_id
join indicator i on i.code = c.indicator and not i.sensitive
group by u.unit_id, u.unit_code, u.unit_name, u.level, c.campaign_id, c.indicator, c.day;

-- The rows figures are made of; a correction is a row that takes another back.
create view bi_fact with (security_invoker = true) as
select f.id as fact_id, u.unit_id, u.unit_code, u.unit_name, f.indicator, f.occurred_on, f.quantity, f.source_kind, f.source_id,
       f.source_title, f.recorded_at, f.reverses_id, f.reason
from fact f join bi_unit u on u.unit_id = f.tenant_id join indicator i on i.code = f.indicator and not i.sensitive;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
