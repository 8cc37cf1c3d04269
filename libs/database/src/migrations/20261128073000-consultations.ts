import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consultations: one person who asks once, about one matter or several. */
export class Consultations20261128073000 implements MigrationInterface {
  name = 'Consultations20261128073000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- occurred_on is the day it took place, recorded_at the moment it was entered. matters: what was asked about, the first one is
-- what the consultation is classed by; codes of the catalogue below 'consultations'. No personal data: person_id is a row that
-- only the unit itself sees. is_counted: false for a record at an event whose own figure holds it already.
-- campaign_ids: what the event is credited to. converted_case_id: the application that came of it.
create table consultation (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  occurred_on date not null,
  channel text not null check (channel in ('visit', 'phone', 'hotline_12348', 'online', 'letter', 'event', 'other')),
  matters text[] not null check (cardinality(matters) > 0),
  person_groups text[] not null default '{}',
  results text[] not null default '{}',
  answered_on date,
  activity_id uuid,
  campaign_ids uuid[] not null default '{}',
  is_counted boolean not null,
  person_id uuid,
  converted_case_id uuid,
  version integer not null default 1,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  changed_at timestamptz,
  change_reason text,
  deleted_at timestamptz,
  primary key (partition_id, id),
  foreign key (partition_id, activity_id) references activity (partition_id, id)
);
select app_distribute('consultation');
create index consultation_tenant_path on consultation (tenant_path, occurred_on desc, id);
create index consultation_activity on consultation (partition_id, activity_id) where activity_id is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
