import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dated activities with their measures and photos. */
export class OutreachActivities20261101000400 implements MigrationInterface {
  name = 'OutreachActivities20261101000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A file somebody of the unit uploaded; the bytes lie in the file store under the hash.
create table stored_file (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  sha256 text not null,
  media_type text not null,
  bytes integer not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  primary key (partition_id, id)
);
select app_distribute('stored_file');
create index stored_file_tenant_path on stored_file (tenant_path, uploaded_at desc);

-- held_on is the day it took place, recorded_at the moment it was entered.
-- directive_lineage: from the root directive to the one it carries out, so that each issuer above finds it by its own.
-- campaigns: names and periods of campaign_ids, copied because those rows belong to units above.
create table activity (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  kind text not null,
  title text not null,
  held_on date not null,
  place text,
  partners text[] not null default '{}',
  occasion text,
  inspected_unit_id uuid,
  media jsonb,
  measures jsonb not null,
  directive_id uuid,
  directive_lineage uuid[] not null default '{}',
  campaign_ids uuid[] not null default '{}',
  campaigns jsonb not null default '[]',
  photo_ids uuid[] not null default '{}',
  version integer not null default 1,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  changed_at timestamptz,
  change_reason text,
  deleted_at timestamptz,
  primary key (partition_id, id)
);
select app_distribute('activity');
create index activity_tenant_path on activity (tenant_path, held_on desc, id);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
