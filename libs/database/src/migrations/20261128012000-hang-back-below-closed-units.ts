import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reopening that is taken back hangs its unit where it rested, which may be below a unit that was closed as well. */
export class HangBackBelowClosedUnits20261128012000 implements MigrationInterface {
  name = 'HangBackBelowClosedUnits20261128012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Hangs a unit below the scope under another parent within it, and with it all below: the edge from the day on (or, when
-- taken back, the edge that was), and the caches of today's tree: path, ancestors and counts of units, tenant_path of
-- every row of theirs, figures of the units above that they leave and join. No fact is touched, and partition_id stays:
-- it says where rows live, not whose they are. Taken back, it may hang below a closed unit: there a united one rests.
-- Answers how many rows of what were written.
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
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
