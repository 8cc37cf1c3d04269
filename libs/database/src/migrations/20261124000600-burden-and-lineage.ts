import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many documents a unit means to issue in a year; re-issues found by what they re-issue. */
export class BurdenAndLineage20261124000600 implements MigrationInterface {
  name = 'BurdenAndLineage20261124000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- 年度发文限额, set by a leader of the unit; null: taken away again.
create table document_quota (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  year integer not null,
  quota integer check (quota >= 0),
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, year)
);
select app_distribute('document_quota');
create index document_quota_tenant_path on document_quota (tenant_path);

-- The lineage is read downwards one level at a time.
create index directive_reissues on directive (reissues_id, tenant_path) where reissues_id is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
