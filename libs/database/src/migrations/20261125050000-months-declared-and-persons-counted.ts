import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which months a unit has declared complete, persons by keyed index, and the facts found by when they were recorded. */
export class MonthsDeclaredAndPersonsCounted20261125050000 implements MigrationInterface {
  name = 'MonthsDeclaredAndPersonsCounted20261125050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- The levels at which it is counted; null for all. Who has no unit below inspects none.
alter table indicator add column applies_to text[];
update indicator set applies_to = '{ministry,province,city,county}' where code = 'inspections';

-- Within how many working days after its end a period is to be declared.
create table report_term (
  period_kind text primary key check (period_kind in ('month')),
  working_days integer not null check (working_days > 0)
);
select app_replicate('report_term');
insert into report_term (period_kind, working_days) values ('month', 5);

-- What happened to a unit's figures of a month, never changed: the unit declared them complete (is_nil: there was nothing to
-- count), took that back, or recorded something for the month after it had declared it. The last one says how it stands.
create table period_report (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  month date not null check (extract(day from month) = 1),
  act text not null check (act in ('declared', 'withdrawn', 'revised')),
  is_nil boolean not null,
  is_late boolean not null,
  due_on date not null,
  reason text,
  acted_at timestamptz not null,
  acted_by uuid,
  acted_by_name text not null,
  primary key (partition_id, id)
);
select app_distribute('period_report');
create index period_report_standing on period_report (month, tenant_path, tenant_id, acted_at desc, id desc);
create index period_report_tenant_path on period_report (tenant_path, month);

-- One person in one countable event. person is a keyed digest; it never leaves the database, and no name or number is here.
-- A person has one row per key while keys are being changed. A correction is a row that takes another back.
create table person_fact (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  indicator text not null references indicator (code),
  occurred_on date not null,
  key_id text not null,
  person bytea not null check (octet_length(person) = 32),
  campaign_ids uuid[] not null default '{}',
  source_id uuid not null,
  reverses_id uuid,
  recorded_at timestamptz not null,
  primary key (partition_id, id)
);
select app_distribute('person_fact');
create index person_fact_counted on person_fact (indicator, tenant_path, occurred_on);
create index person_fact_source on person_fact (partition_id, source_id);
create index person_fact_tenant_path on person_fact (tenant_path);
create unique index person_fact_reversed_once on person_fact (partition_id, tenant_id, reverses_id) where reverses_id is not null;

-- How many different persons, at units of the caller's subtree with all below them. Rows are the owner's alone; what leaves
-- here is a number. Per key, then the greatest: while keys are being changed only one of them may know everybody.
create function distinct_persons(p_units uuid[], p_indicators text[], p_from date, p_to date, p_campaign uuid)
returns table (unit_id uuid, indicator text, persons integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select known.unit_id, known.indicator, max(known.persons)::int
  from (select seen.unit_id, seen.indicator, seen.key_id, count(*) as persons
        from (select u.id as unit_id, p.indicator, p.key_id, p.person
              from org_unit u join person_fact p on p.tenant_path >= u.path and p.tenant_path < u.path || '/'
              where u.id = any (p_units) and u.path >= current_setting('app.lo', true) and u.path < current_setting('app.hi', true)
                and p.indicator = any (p_indicators) and p.occurred_on between p_from and p_to
                and (p_campaign = '00000000-0000-0000-0000-000000000000'::uuid or p_campaign = any (p.campaign_ids))
              group by u.id, p.indicator, p.key_id, p.person
              having sum(case when p.reverses_id is null then 1 else -1 end) > 0) seen
        group by seen.unit_id, seen.indicator, seen.key_id) known
  group by known.unit_id, known.indicator
$$;

-- What changed since a moment: facts lie in the table in the order in which they were recorded.
create index fact_recorded_at on fact using brin (recorded_at);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
