import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons are recounted on another way than the one figures go, and a person row is found without its table. */
export class PersonsRecounted20261128060000 implements MigrationInterface {
  name = 'PersonsRecounted20261128060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Recounts the persons of an indicator at every unit of the caller's branch and in every year: from the rows no correction
-- names, over the ancestors of their unit, where distinct_persons goes by sums and paths. Numbers leave, no row does. torn:
-- rows that lie at another path than their unit, and corrections that are not exactly what they take back. One line at
-- least; the lines name where the two counts differ.
create function person_figures_recounted(p_indicator text)
returns table (facts integer, figures integer, differing integer, torn integer, unit text, year integer, rebuilt integer, shown integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  with kept as materialized (
    select p.*, u.path, u.ancestor_ids from person_fact p left join org_unit u on u.id = p.tenant_id
    where p.indicator = p_indicator and p.tenant_path >= current_setting('app.lo', true) and p.tenant_path < current_setting('app.hi', true)),
  torn as (
    select r.id from kept r left join kept o on o.partition_id = r.partition_id and o.id = r.reverses_id
    where r.tenant_path is distinct from r.path
       or (r.reverses_id is not null
           and (o.reverses_id is not null
                or (o.tenant_id, o.occurred_on, o.key_id, o.person, o.source_id, o.campaign_ids)
                   is distinct from (r.tenant_id, r.occurred_on, r.key_id, r.person, r.source_id, r.campaign_ids)))),
  standing as (
    select s.ancestor_ids, s.occurred_on, s.key_id, s.person from kept s
    where s.reverses_id is null
      and not exists (select 1 from kept r where r.partition_id = s.partition_id and r.reverses_id = s.id)),
  rebuilt as (
    select known.unit_id, known.year, max(known.persons)::int as persons
    from (select a.id as unit_id, extract(year from s.occurred_on)::int as year, s.key_id, count(distinct s.person) as persons
          from standing s cross join lateral unnest(s.ancestor_ids) as a (id) group by 1, 2, 3) known
    join org_unit u on u.id = known.unit_id
    where u.path >= current_setting('app.lo', true) and u.path < current_setting('app.hi', true)
    group by known.unit_id, known.year),
  shown as (
    select d.unit_id, y.year, d.persons
    from (select distinct extract(year from occurred_on)::int as year from kept) y
    cross join lateral distinct_persons(array(select id from org_unit), array[p_indicator], make_date(y.year, 1, 1),
      make_date(y.year, 12, 31), '00000000-0000-0000-0000-000000000000'::uuid) d),
  compared as (
    select unit_id, year, coalesce(r.persons, 0) as rebuilt, coalesce(s.persons, 0) as shown
    from rebuilt r full join shown s using (unit_id, year)),
  wrong as (select * from compared where rebuilt <> shown),
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
