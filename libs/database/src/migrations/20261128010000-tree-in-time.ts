import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units that are united, split, closed and opened again; figures by the tree as it stood. */
export class TreeInTime20261128010000 implements MigrationInterface {
  name = 'TreeInTime20261128010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLOSURES);
    await runner.query(RECORDS);
    await runner.query(DEEDS);
    await runner.query(PIECES);
    await runner.query(FIGURES);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const CLOSURES = `
-- Spells in which a unit was not open: from its first closed day until the first day open again. org_unit.closed_on is
-- today's value of it.
create table org_closure (
  unit_id uuid not null references org_unit (id),
  valid_from date not null,
  valid_to date,
  successor_id uuid references org_unit (id),
  primary key (unit_id, valid_from)
);
select app_replicate('org_closure');
insert into org_closure (unit_id, valid_from) select id, closed_on from org_unit where closed_on is not null;
create index org_edge_past on org_edge (valid_to, child_id) where valid_to is not null;
`;

const RECORDS = `
-- What a change hung elsewhere, in the order in which it did.
create table reorganisation_hanging (
  reorganisation_id uuid not null references reorganisation (id),
  position integer not null,
  unit_id uuid not null references org_unit (id),
  from_parent_id uuid not null references org_unit (id),
  to_parent_id uuid not null references org_unit (id),
  primary key (reorganisation_id, position)
);
select app_replicate('reorganisation_hanging');
create index reorganisation_hanging_unit on reorganisation_hanging (unit_id, reorganisation_id);
insert into reorganisation_hanging (reorganisation_id, position, unit_id, from_parent_id, to_parent_id)
select id, 1, unit_id, from_parent_id, to_parent_id from reorganisation;

-- other_unit_id: the successor of a merger, the new unit of a split.
alter table reorganisation drop column from_parent_id, drop column to_parent_id, drop constraint reorganisation_kind_check,
  add constraint reorganisation_kind_check check (kind in ('move', 'merge', 'split', 'close', 'reopen')),
  add column other_unit_id uuid references org_unit (id);
create index reorganisation_other_unit on reorganisation (other_unit_id, id) where other_unit_id is not null;
`;

/** Each looks its unit up within the scope of the caller, below the own unit, as unit_rehang does. */
const BELOW_SCOPE = `x.path >= current_setting('app.lo', true) || '.' and x.path < current_setting('app.hi', true)`;

const DEEDS = `
-- Closes a unit below the scope that has no open unit below it. Taken back (p_undo: it had been opened again on the day),
-- the spell before goes on, unless something happened since. Answers how many active accounts can no longer sign in, or
-- null when nothing was done because it has facts of its new spell.
create function unit_close(p_unit uuid, p_day date, p_successor uuid, p_undo boolean)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare u org_unit%rowtype;
begin
  perform pg_advisory_xact_lock(826020);
  select * into u from org_unit x where x.id = p_unit and x.closed_on is null and ${BELOW_SCOPE};
  if u.id is null or u.opened_on >= p_day
     or exists (select from org_unit c where c.parent_id = u.id and c.closed_on is null) then
    raise exception 'no such unit' using errcode = '42501';
  end if;
  if p_undo and exists (select from fact f where f.tenant_path = u.path and f.tenant_id = u.id and f.occurred_on >= p_day) then
    return null;
  end if;
  if p_undo then
    update org_closure c set valid_to = null where c.unit_id = u.id and c.valid_to = p_day;
  else
    insert into org_closure (unit_id, valid_from, successor_id) values (u.id, p_day, p_successor);
  end if;
  update org_unit x set closed_on = (select c.valid_from from org_closure c where c.unit_id = u.id and c.valid_to is null)
  where x.id = u.id;
  update org_unit p set child_count = p.child_count - 1 where p.id = u.parent_id;
  return (select count(*) from account a where a.tenant_id = u.id and a.active);
end $$;

-- Opens a closed unit below the scope again from the day on. Taken back (p_undo), it never was closed.
create function unit_reopen(p_unit uuid, p_day date, p_undo boolean)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare u org_unit%rowtype;
begin
  perform pg_advisory_xact_lock(826020);
  select * into u from org_unit x where x.id = p_unit and x.closed_on is not null and ${BELOW_SCOPE};
  if u.id is null or p_day < u.closed_on then
    raise exception 'no such unit' using errcode = '42501';
  end if;
  if p_undo then
    delete from org_closure c where c.unit_id = u.id and c.valid_to is null;
  else
    update org_closure c set valid_to = p_day where c.unit_id = u.id and c.valid_to is null;
  end if;
  update org_unit x set closed_on = null where x.id = u.id;
  update org_unit p set child_count = p.child_count + 1 where p.id = u.parent_id;
  return (select count(*) from account a where a.tenant_id = u.id and a.active);
end $$;

-- Founds a unit beside another below the scope: of its kind and level, under its parent, from the day on.
create function unit_found(p_beside uuid, p_id uuid, p_code text, p_name text, p_place_name text, p_day date)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  u org_unit%rowtype;
  p org_unit%rowtype;
  fresh integer;
begin
  perform pg_advisory_xact_lock(826020);
  select * into u from org_unit x where x.id = p_beside and x.closed_on is null and ${BELOW_SCOPE};
  select * into p from org_unit x where x.id = u.parent_id;
  if p.id is null then
    raise exception 'no such unit' using errcode = '42501';
  end if;
  fresh := (select max(x.no) + 1 from org_unit x);
  insert into org_unit (id, no, code, name, place_name, level, kind, host, parent_id, path, ancestor_ids, partition_id, opened_on)
  values (p_id, fresh, p_code, p_name, p_place_name, u.level, u.kind, u.host, p.id, p.path || '.' || fresh,
          p.ancestor_ids || p_id, case when u.level = 'township' then p.partition_id else p_id end, p_day);
  insert into org_edge (child_id, parent_id, valid_from) values (p_id, p.id, p_day);
  insert into org_unit_code (unit_id, code, valid_from) values (p_id, p_code, p_day);
  update org_unit x set child_count = x.child_count + 1 where x.id = p.id;
end $$;

-- Takes back the founding of a unit that nothing hangs on: it was never open, its code is free again, its row stays.
-- Answers the name of a table that has rows of it, in which case nothing was done.
create function unit_unfound(p_unit uuid)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  u org_unit%rowtype;
  t record;
  used boolean;
begin
  perform pg_advisory_xact_lock(826020);
  select * into u from org_unit x where x.id = p_unit and x.closed_on is null and ${BELOW_SCOPE};
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
      and c.relname not in ('figure_cell', 'figure_month') order by c.relname
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

/**
 * What a unit's figures by another tree than today's are made of. Cells hold sums by today's tree; where both trees agree
 * nothing changes, so the other sum is that of the unit plus and minus the sums of the few units that hung elsewhere: a
 * unit counts on the days on which it stood below, and is taken away where only its parent of today did. Right for days from
 * p_since on: what changed before that day is the same in both.
 */
const PIECES = `
create function tree_pieces(p_unit uuid, p_as_of date, p_since date, p_by_child boolean)
returns table (child_id uuid, unit_id uuid, days daterange, sign integer) language sql stable as $$
  with recursive
  past as materialized (
    select e.child_id, e.parent_id, c.path, p.path as parent_path
    from org_edge e join org_unit c on c.id = e.child_id join org_unit p on p.id = e.parent_id
    where e.valid_to > coalesce(p_as_of, p_since)),
  -- Branches that ever stood below: today's, and what past edges hung below one of them.
  ever (path) as (
    select u.path from org_unit u where u.id = p_unit
    union
    select e.path from ever v join past e on e.parent_path >= v.path and e.parent_path < v.path || '/'
    where e.path < v.path or e.path >= v.path || '/'),
  touched as (
    select e.child_id as id from past e join ever v on e.path >= v.path and e.path < v.path || '/'
    union select p_unit
    union select e.child_id from org_edge e where p_by_child and e.parent_id = p_unit),
  starts as (
    select t.id from touched t
    union select u.parent_id from touched t join org_unit u on u.id = t.id where u.parent_id is not null),
  climb (start_id, node_id, via, days) as (
    select s.id, s.id, null::uuid, daterange(null, null) from starts s
    union all
    select c.start_id, e.parent_id, c.node_id, c.days * e.days
    from climb c cross join lateral (
      select o.parent_id, case when p_as_of is null then o.days when o.days @> p_as_of then daterange(null, null)
                          else 'empty'::daterange end as days
      from (select f.parent_id, daterange(case when exists (select from org_edge b where b.child_id = f.child_id
                                                            and b.valid_from < f.valid_from) then f.valid_from end,
                                          f.valid_to) as days
            from org_edge f where f.child_id = c.node_id) o) e
    where c.node_id <> p_unit and not isempty(c.days * e.days)),
  inside as (
    select c.start_id, case when p_by_child then c.via end as via, range_agg(c.days) as days
    from climb c where c.node_id = p_unit and (c.via is not null or not p_by_child) group by 1, 2),
  sides as (
    select t.id, i.via, i.days as plus, null::datemultirange as minus from touched t join inside i on i.start_id = t.id
    union all
    select t.id, i.via, null, i.days from touched t join org_unit u on u.id = t.id join inside i on i.start_id = u.parent_id),
  pieces as (
    select s.id, s.via, coalesce(range_agg(s.plus) filter (where s.plus is not null), '{}') as plus,
           coalesce(range_agg(s.minus) filter (where s.minus is not null), '{}') as minus
    from sides s group by s.id, s.via)
  select p.via, p.id, unnest(p.plus - p.minus), 1 from pieces p
  union all select p.via, p.id, unnest(p.minus - p.plus), -1 from pieces p
$$;
`;

const FIGURES = `
-- True when the tree of the day, put to a unit of the scope, takes in a branch that stands outside the scope today. Of a unit
-- outside nothing is said.
create function tree_beyond_scope(p_unit uuid, p_as_of date)
returns boolean language sql stable as $$
  select exists (
    select from org_unit a cross join tree_pieces(a.id, p_as_of, null, false) t join org_unit u on u.id = t.unit_id
    where a.id = p_unit and a.path >= current_setting('app.lo', true) and a.path < current_setting('app.hi', true)
      and (u.path < current_setting('app.lo', true) or u.path >= current_setting('app.hi', true)))
$$;

-- Sums by another tree than today's, month by month, of a unit within the scope or of each that stood directly below it. The
-- tree of each day (p_as_of null) is the unit's own past, so branches that have left since are in it; the tree of one day
-- is put to facts of other days too, and then only where every branch it takes stands below the scope today.
create function figures_by_tree(p_unit uuid, p_as_of date, p_by_child boolean, p_indicators text[], p_campaign uuid, p_from date, p_to date)
returns table (child_id uuid, indicator text, month date, folded numeric, tail numeric)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  lo text := current_setting('app.lo', true);
  hi text := current_setting('app.hi', true);
  -- A stock is summed from its beginning.
  since date := case when exists (select from indicator i where i.code = any (p_indicators) and i.kind = 'stock')
                then '-infinity'::date else p_from end;
begin
  if not exists (select from org_unit u where u.id = p_unit and u.path >= lo and u.path < hi) then
    return;
  end if;
  if p_as_of is not null and tree_beyond_scope(p_unit, p_as_of) then
    raise exception 'beyond the scope' using errcode = '42501';
  end if;
  return query
  with wanted as (
    select i.code, case when i.kind = 'stock' then '-infinity'::date else p_from end as since
    from indicator i where i.code = any (p_indicators)),
  pieces as materialized (
    select t.child_id, u.id, u.partition_id, u.path, t.sign, coalesce(lower(t.days), '-infinity') as first,
           coalesce(upper(t.days), 'infinity') as beyond
    from tree_pieces(p_unit, p_as_of, since, p_by_child) t join org_unit u on u.id = t.unit_id
    where not isempty(t.days)),
  parts as (
    select p.child_id, w.code, c.day, p.sign * c.quantity as folded, 0::numeric as tail
    from pieces p cross join wanted w
    join figure_cell c on c.partition_id = p.partition_id and c.tenant_id = p.id and c.campaign_id = p_campaign
      and c.indicator = w.code and c.day >= greatest(w.since, p.first) and c.day <= p_to and c.day < p.beyond
    union all
    select p.child_id, w.code, f.occurred_on, 0, p.sign * f.quantity
    from pieces p cross join wanted w
    join fact_tail f on f.tenant_path >= p.path and f.tenant_path < p.path || '/' and f.indicator = w.code
      and f.occurred_on >= greatest(w.since, p.first) and f.occurred_on <= p_to and f.occurred_on < p.beyond
      and (p_campaign = '00000000-0000-0000-0000-000000000000'::uuid or p_campaign = any (f.campaign_ids)))
  select s.child_id, s.code, date_trunc('month', s.day)::date, sum(s.folded), sum(s.tail) from parts s group by 1, 2, 3;
end $$;
`;
