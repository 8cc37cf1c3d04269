import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many units at and below each unit have declared a month: kept like figures, so that no total visits its units. */
export class DeclaredMonthsCounted20261128130000 implements MigrationInterface {
  name = 'DeclaredMonthsCounted20261128130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(DEEDS);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const TABLES = `
alter table month_standing no force row level security;

-- Of how many units, the one named with all below, a month stands declared; of these late, recorded to since, nil. Named by its
-- first day. Whether a unit owes the month at all is not asked here.
create table standing_cell (
  partition_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  month date not null,
  declared integer not null,
  late integer not null,
  revised integer not null,
  nil integer not null,
  primary key (partition_id, tenant_id, month)
);
select app_distribute('standing_cell');
create index standing_cell_tenant_path on standing_cell (tenant_path, month);

-- What acts changed since (1, 0 or -1 of each), written in the transaction of the act and not yet added to the cells.
create table standing_tail (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  month date not null,
  declared smallint not null,
  late smallint not null,
  revised smallint not null,
  nil smallint not null,
  primary key (partition_id, id)
);
select app_distribute('standing_tail');
create index standing_tail_tenant_path on standing_tail (tenant_path, month);

insert into standing_cell
select a.partition_id, a.id, a.path, make_date(s.year, m.no + 1, 1), count(*), count(*) filter (where s.late & 1 << m.no <> 0),
       count(*) filter (where s.revised & 1 << m.no <> 0), count(*) filter (where s.nil & 1 << m.no <> 0)
from month_standing s cross join generate_series(0, 11) as m (no)
join org_unit u on u.id = s.tenant_id cross join lateral unnest(u.ancestor_ids) as up (id) join org_unit a on a.id = up.id
where s.declared & 1 << m.no <> 0
group by a.partition_id, a.id, a.path, s.year, m.no;

-- How many units there are below one is counted from the index alone.
create index org_unit_spells on org_unit (path) include (id, partition_id, level, opened_on, closed_on);

alter table month_standing force row level security;
`;

const DEEDS = `
-- As before; the counts of declared months go along with the figures.
create or replace function unit_rehang(p_unit uuid, p_parent uuid, p_day date, p_undo boolean)
returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
declare
  lo text := current_setting('app.lo', true);
  hi text := current_setting('app.hi', true);
  u org_unit%rowtype;
  o org_unit%rowtype;
  n org_unit%rowtype;
  t record;
  leaving uuid[];
  joining uuid[];
  touched bigint;
  figures bigint := 0;
  units bigint;
  counts jsonb := '{}';
begin
  perform pg_advisory_xact_lock(826020);
  select * into u from org_unit x where x.id = p_unit and x.closed_on is null and x.path >= lo || '.' and x.path < hi;
  select * into o from org_unit x where x.id = u.parent_id and x.path >= lo and x.path < hi;
  select * into n from org_unit x where x.id = p_parent and (x.closed_on is null or p_undo) and x.path >= lo and x.path < hi;
  if u.id is null or o.id is null or n.id is null or o.id = n.id or (n.path >= u.path and n.path < u.path || '/') then
    raise exception 'no such unit' using errcode = '42501';
  end if;

  if p_undo then
    delete from org_edge e where e.child_id = u.id and e.valid_to is null and e.valid_from = p_day;
    update org_edge e set valid_to = null where e.child_id = u.id and e.valid_to = p_day and e.parent_id = n.id;
  else
    update org_edge e set valid_to = p_day where e.child_id = u.id and e.valid_to is null and e.valid_from < p_day;
    insert into org_edge (child_id, parent_id, valid_from) values (u.id, n.id, p_day);
  end if;

  leaving := array(select unnest(o.ancestor_ids) except select unnest(n.ancestor_ids));
  joining := array(select unnest(n.ancestor_ids) except select unnest(o.ancestor_ids));
  for t in
    select c.relname as name, a.attname as span from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and (c.relname, a.attname) in (('figure_cell', 'day'), ('figure_month', 'month'))
    order by c.relname
  loop
    execute format('update %1$I c set quantity = c.quantity - m.quantity from %1$I m
      where m.partition_id = $1 and m.tenant_id = $2 and c.tenant_id = any ($3) and c.campaign_id = m.campaign_id
        and c.indicator = m.indicator and c.%2$I = m.%2$I', t.name, t.span) using u.partition_id, u.id, leaving;
    get diagnostics touched = row_count;
    figures := figures + touched;
    execute format('insert into %1$I as c (partition_id, tenant_id, tenant_path, campaign_id, indicator, %2$I, quantity, own_quantity)
      select a.partition_id, a.id, a.path, m.campaign_id, m.indicator, m.%2$I, m.quantity, 0
      from %1$I m join org_unit a on a.id = any ($3) where m.partition_id = $1 and m.tenant_id = $2
      on conflict (partition_id, tenant_id, campaign_id, indicator, %2$I) do update set quantity = c.quantity + excluded.quantity',
      t.name, t.span) using u.partition_id, u.id, joining;
    get diagnostics touched = row_count;
    figures := figures + touched;
  end loop;

  update standing_cell c set declared = c.declared - m.declared, late = c.late - m.late, revised = c.revised - m.revised, nil = c.nil - m.nil
  from standing_cell m
  where m.partition_id = u.partition_id and m.tenant_id = u.id and c.tenant_id = any (leaving) and c.month = m.month;
  insert into standing_cell as c (partition_id, tenant_id, tenant_path, month, declared, late, revised, nil)
  select a.partition_id, a.id, a.path, m.month, m.declared, m.late, m.revised, m.nil
  from standing_cell m join org_unit a on a.id = any (joining) where m.partition_id = u.partition_id and m.tenant_id = u.id
  on conflict (partition_id, tenant_id, month) do update
  set declared = c.declared + excluded.declared, late = c.late + excluded.late, revised = c.revised + excluded.revised, nil = c.nil + excluded.nil;

  update org_unit d
  set path = n.path || '.' || substr(d.path, length(o.path) + 2),
      ancestor_ids = n.ancestor_ids || d.ancestor_ids[cardinality(o.ancestor_ids) + 1 :],
      parent_id = case when d.id = u.id then n.id else d.parent_id end
  where d.path >= u.path and d.path < u.path || '/';
  get diagnostics units = row_count;
  update org_unit p set child_count = p.child_count + case when p.id = n.id then 1 else -1 end where p.id in (o.id, n.id);

  for t in
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_path'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by c.relname
  loop
    execute format('update %I set tenant_path = $1 || substr(tenant_path, $2) where tenant_path >= $3 and tenant_path < $4', t.name)
      using n.path || '.', length(o.path) + 2, u.path, u.path || '/';
    get diagnostics touched = row_count;
    if touched > 0 then
      counts := counts || jsonb_build_object(t.name, touched);
    end if;
  end loop;
  return jsonb_build_object('units', units, 'figures', figures, 'rows', counts);
end $$;

-- As before; counts of declared months are sums as well.
create or replace function unit_unfound(p_unit uuid)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  u org_unit%rowtype;
  t record;
  used boolean;
begin
  perform pg_advisory_xact_lock(826020);
  select * into u from org_unit x where x.id = p_unit and x.closed_on is null and x.path >= current_setting('app.lo', true) || '.' and x.path < current_setting('app.hi', true);
  if u.id is null then
    raise exception 'no such unit' using errcode = '42501';
  end if;
  if exists (select from org_unit c where c.parent_id = u.id) then
    return 'org_unit';
  end if;
  -- Figures of those that hung below it are sums and came and went with them.
  for t in
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_path'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname not in ('figure_cell', 'figure_month', 'standing_cell') order by c.relname
  loop
    execute format('select exists (select from %I where tenant_path = $1)', t.name) into used using u.path;
    if used then
      return t.name;
    end if;
  end loop;
  insert into org_closure (unit_id, valid_from) values (u.id, u.opened_on);
  update org_unit x set closed_on = u.opened_on, code = u.code || '~' || u.no where x.id = u.id;
  update org_unit_code c set valid_to = c.valid_from where c.unit_id = u.id and c.valid_to is null;
  update org_unit p set child_count = p.child_count - 1 where p.id = u.parent_id;
  return null;
end $$;
`;
