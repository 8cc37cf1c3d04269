import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 目标考核: what handlers and units below are appraised by, and what came of it. */
export class Appraisals20261128151000 implements MigrationInterface {
  name = 'Appraisals20261128151000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A published version is never changed; a later one takes its place from its year on.
create table appraisal_scheme (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  version integer not null,
  subject_kind text not null check (subject_kind in ('handler', 'unit')),
  from_year integer not null,
  title text not null,
  criteria jsonb not null,
  published_at timestamptz not null,
  published_by uuid,
  published_by_name text not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, subject_kind, version)
);
select app_distribute('appraisal_scheme');
create index appraisal_scheme_tenant_path on appraisal_scheme (tenant_path);

-- A published appraisal: the points with the rows behind them as they stood that day. Later changes are shown as differences.
create table appraisal (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  scheme_id uuid not null,
  year integer not null,
  subject_kind text not null check (subject_kind in ('handler', 'unit')),
  subject_id uuid not null,
  subject_name text not null,
  total numeric(7, 2) not null,
  lines jsonb not null,
  published_at timestamptz not null,
  published_by uuid,
  published_by_name text not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, year, subject_kind, subject_id),
  foreign key (partition_id, scheme_id) references appraisal_scheme (partition_id, id)
);
select app_distribute('appraisal');
create index appraisal_tenant_path on appraisal (tenant_path, year);

-- 奖惩: append-only.
create table appraisal_award (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  appraisal_id uuid not null,
  kind text not null check (kind in ('reward', 'penalty')),
  reason text not null,
  decision text not null,
  decided_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  primary key (partition_id, id),
  foreign key (partition_id, appraisal_id) references appraisal (partition_id, id)
);
select app_distribute('appraisal_award');
create index appraisal_award_appraisal on appraisal_award (partition_id, appraisal_id);
create index appraisal_award_tenant_path on appraisal_award (tenant_path);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
