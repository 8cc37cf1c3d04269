import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons are recounted on another way than the one figures go, and a person row is found without its table. */
export class PersonsRecounted20261128060000 implements MigrationInterface {
  name = 'PersonsRecounted20261128060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Recounts the persons of an indicator at every unit of the caller's branch and in every year: from the rows no correction
-- names, over the ancestors of their unit, where distinct_persons goes by sums and paths. Numbers leave, no row does. torn:
-- rows that lie at another path than their unit, and corrections that are not exactly what they take back. One line at
-- least; the lines name where the two counts differ. Corrections are looked up by the table's own keys, and figures asked for
-- one unit at a time: joined with itself, a list that the planner knows nothing about is compared row with row.
create function person_figures_recounted(p_indicator text)
returns table (facts integer, figures integer, differing integer, torn integer, unit text, year integer, rebuilt integer, shown integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  with kept as materialized (
    select p.partition_id, p.id, p.tenant_id, p.tenant_path, p.occurred_on, p.key_id, p.person, p.campaign_ids, p.source_id,
           p.reverses_id, u.path, u.ancestor_ids
    from person_fact p left join org_unit u on u.id = p.tenant_id
    where p.indicator = p_indicator and p.tenant_path >= current_setting('app.lo', true) and p.tenant_path < current_setting('app.hi', true)),
  torn as (
    select k.id from kept k where k.tenant_path is distinct from k.path
    union
    select k.id from kept k
    where k.reverses_id is not null
      and not exists (
        select 1 from person_fact o
        where o.partition_id = k.partition_id and o.id = k.reverses_id and o.reverses_id is null and o.indicator = p_indicator
          and (o.tenant_id, o.occurred_on, o.key_id, o.person, o.source_id, o.campaign_ids)
              = (k.tenant_id, k.occurred_on, k.key_id, k.person, k.source_id, k.campaign_ids))),
  standing as (
    select k.ancestor_ids, k.occurred_on, k.key_id, k.person from kept k
    where k.reverses_id is null
      and not exists (select 1 from person_fact r where r.partition_id = k.partition_id and r.tenant_id = k.tenant_id
                        and r.reverses_id = k.id)),
  rebuilt as materialized (
    select known.unit_id, u.path, known.year, max(known.persons)::int as persons
    from (select a.id as unit_id, extract(year from s.occurred_on)::int as year, s.key_id, count(distinct s.person) as persons
          from standing s cross join lateral unnest(s.ancestor_ids) as a (id) group by 1, 2, 3) known
    join org_unit u on u.id = known.unit_id
    where u.path >= current_setting('app.lo', true) and u.path < current_setting('app.hi', true)
    group by known.unit_id, u.path, known.year),
  compared as materialized (
    select r.unit_id, r.path, r.year, r.persons as rebuilt, coalesce(d.persons, 0) as shown
    from rebuilt r
    left join lateral distinct_persons(array[r.unit_id], array[p_indicator], make_date(r.year, 1, 1), make_date(r.year, 12, 31),
      '00000000-0000-0000-0000-000000000000'::uuid) d on true),
  wrong as (select * from compared c where c.rebuilt <> c.shown),
  counts as (
    select (select count(*) from kept)::int as facts, (select count(*) from compared)::int as figures,
           (select count(*) from wrong)::int as differing, (select count(*) from torn)::int as torn)
  select c.*, u.code || ' ' || u.name, w.year, w.rebuilt, w.shown
  from counts c
  left join (select * from wrong order by year, unit_id limit 20) w on true
  left join org_unit u on u.id = w.unit_id
  order by w.year, u.path
$$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
