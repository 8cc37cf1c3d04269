import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The archive file of a directive: asked for, made by a worker, kept. */
export class ArchiveFiles20261124000500 implements MigrationInterface {
  name = 'ArchiveFiles20261124000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- 归档文件. sha256 and bytes say which stored file it is; both are null until it is whole. total is 0 until it is known.
create table archive_file (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  directive_id uuid not null,
  title text not null,
  requested_by uuid not null,
  requested_by_name text not null,
  requested_at timestamptz not null,
  done integer not null default 0,
  total integer not null default 0,
  sha256 text,
  bytes bigint,
  finished_at timestamptz,
  primary key (partition_id, id),
  check ((sha256 is null) = (finished_at is null) and (sha256 is null) = (bytes is null))
);
select app_distribute('archive_file');
create index archive_file_directive on archive_file (tenant_path, directive_id, requested_at desc);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
