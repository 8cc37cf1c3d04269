import { stableId } from '@fayuan/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CLOCK_RULES } from './catalogue/clock-rules.js';

const TABLES = `
-- Rules that carry a clock. place: code of the region; null for the whole country. valid_to: last day on which a clock may
-- start by it. A row is never changed but to end it.
create table clock_rule (
  id uuid primary key,
  code text not null,
  place text collate "C",
  valid_from date not null,
  valid_to date,
  article_zh text not null,
  article_en text not null,
  title_zh text not null,
  title_en text not null,
  starts_zh text not null,
  starts_en text not null,
  ends_zh text not null,
  ends_en text not null,
  unit text not null check (unit in ('calendar_day', 'working_day', 'month', 'hour')),
  value integer not null check (value > 0),
  direction text not null check (direction in ('after', 'before')),
  is_custody boolean not null default false,
  stop_reasons text[] not null,
  source text not null,
  published_at timestamptz not null,
  published_by uuid,
  check (valid_to is null or valid_to >= valid_from)
);
select app_replicate('clock_rule');
create unique index clock_rule_once on clock_rule (code, coalesce(place, ''), valid_from);

-- A clock that runs for a subject, with the words and the length of its rule as they were; floor_*: of the national rule,
-- where a local one runs. due_on is null while it stands still, left_when_stopped then says how much of it is still to run; *_at
-- for rules in hours only. label: a number, no name.
create table clock (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  subject_kind text not null,
  subject_id uuid not null,
  label text,
  rule_id uuid not null,
  code text not null,
  title_zh text not null,
  title_en text not null,
  article_zh text not null,
  article_en text not null,
  unit text not null check (unit in ('calendar_day', 'working_day', 'month', 'hour')),
  value integer not null,
  direction text not null check (direction in ('after', 'before')),
  is_custody boolean not null,
  stop_reasons text[] not null,
  floor_unit text check (floor_unit in ('calendar_day', 'working_day', 'month', 'hour')),
  floor_value integer,
  floor_article_zh text,
  floor_article_en text,
  started_on date not null,
  started_at timestamptz,
  due_on date,
  due_at timestamptz,
  left_when_stopped integer,
  state text not null check (state in ('running', 'stopped', 'met', 'met_late', 'cancelled')),
  met_on date,
  met_at timestamptz,
  created_at timestamptz not null,
  primary key (partition_id, id)
);
select app_distribute('clock');
create unique index clock_open_once on clock (partition_id, tenant_id, subject_id, code) where state in ('running', 'stopped');
create index clock_subject on clock (partition_id, tenant_id, subject_id);
create index clock_due on clock (tenant_path, due_on, id) where state in ('running', 'stopped');

-- Time in which it stands still: the days after from_on up to and with to_on, or the time from from_at to to_at.
create table clock_stop (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  clock_id uuid not null,
  reason text not null check (reason in ('supplement', 'remote_check', 'recipient_caused')),
  from_on date not null,
  from_at timestamptz,
  to_on date,
  to_at timestamptz,
  created_at timestamptz not null,
  primary key (partition_id, id),
  foreign key (partition_id, clock_id) references clock (partition_id, id)
);
select app_distribute('clock_stop');
create index clock_stop_tenant_path on clock_stop (tenant_path);
create index clock_stop_clock on clock_stop (partition_id, clock_id);
create unique index clock_stop_open_once on clock_stop (partition_id, tenant_id, clock_id, reason) where to_on is null;
`;

const INSERT_RULES = `
insert into clock_rule (id, code, place, valid_from, valid_to, article_zh, article_en, title_zh, title_en, starts_zh, starts_en,
  ends_zh, ends_en, unit, value, direction, stop_reasons, source, published_at)
select id, code, place, "validFrom", "validTo", article->>0, article->>1, title->>0, title->>1, "startsWith"->>0, "startsWith"->>1,
  "endsWith"->>0, "endsWith"->>1, unit, value, case when before then 'before' else 'after' end,
  coalesce("stopReasons", '{}'), source, '2026-11-28'
from jsonb_to_recordset($1) as s (id uuid, code text, place text, "validFrom" date, "validTo" date, article jsonb, title jsonb,
  "startsWith" jsonb, "endsWith" jsonb, unit text, value integer, before boolean, "stopReasons" text[], source text)`;

/** The clocks of the law: rules with their dates and places, clocks that run by them, and what stops these. */
export class Clocks20261128110000 implements MigrationInterface {
  name = 'Clocks20261128110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    const rows = CLOCK_RULES.map((rule) => ({
      ...rule,
      id: stableId('clock_rule', rule.code, rule.place ?? '', rule.validFrom),
    }));
    await runner.query(INSERT_RULES, [JSON.stringify(rows)]);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
