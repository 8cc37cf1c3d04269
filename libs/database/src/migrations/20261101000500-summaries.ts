import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work summaries: what was written, on which figures, and what a person filled in. */
export class Summaries20261101000500 implements MigrationInterface {
  name = 'Summaries20261101000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table summary (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  directive_id uuid not null,
  title text not null,
  status text not null check (status in ('draft', 'final')),
  as_of timestamptz not null,
  content jsonb not null,
  gap_texts jsonb not null default '{}',
  figures jsonb not null,
  created_by uuid not null,
  updated_at timestamptz not null,
  finalized_at timestamptz,
  finalized_by uuid,
  primary key (partition_id, id)
);
select app_distribute('summary');
create index summary_tenant_path on summary (tenant_path, updated_at desc);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
