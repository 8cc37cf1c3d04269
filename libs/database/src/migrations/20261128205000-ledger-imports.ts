import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNED = `partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null`;

/** Ledgers of paper taken over from workbooks, each row once. */
export class LedgerImports20261128205000 implements MigrationInterface {
  name = 'LedgerImports20261128205000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A file on its way into the ledger. The row holds counts and codes: what is in the file lies sealed in the store until
-- files_until, and goes then. upload, returned, pieces: names of sealed files. found_at: where the table stands in the file.
create table ledger_import (
  ${OWNED},
  ledger text not null check (ledger in ('consultations', 'cases')),
  state text not null check (state in ('checking', 'checked', 'unreadable', 'recording', 'done', 'lapsed')),
  reason text check (reason in ('not_a_workbook', 'old_or_locked', 'has_macros', 'too_large', 'too_heavy', 'damaged', 'no_header',
    'doubled_column', 'no_rows', 'too_many_rows')),
  reason_columns text[] not null default '{}',
  upload text not null,
  returned text,
  pieces text[] not null default '{}',
  found_at jsonb,
  total integer not null default 0,
  done integer not null default 0,
  good integer not null default 0,
  present integer not null default 0,
  bad integer not null default 0,
  good_only boolean not null default false,
  uploaded_by uuid not null,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null,
  begun_by uuid,
  begun_by_name text,
  begun_at timestamptz,
  finished_at timestamptz,
  files_until timestamptz not null,
  primary key (partition_id, id)
);
select app_distribute('ledger_import');
create index ledger_import_tenant_path on ledger_import (tenant_path, uploaded_at desc, id desc);

-- What is wrong with rows of a file: the column and the way out, never what was typed. Gone with the file.
create table ledger_import_problem (
  ${OWNED},
  import_id uuid not null,
  row_no integer not null,
  column_key text,
  code text not null,
  text_zh text not null,
  text_en text not null,
  primary key (partition_id, id),
  foreign key (partition_id, import_id) references ledger_import (partition_id, id)
);
select app_distribute('ledger_import_problem');
create index ledger_import_problem_import on ledger_import_problem (partition_id, import_id, row_no);
create index ledger_import_problem_tenant_path on ledger_import_problem (tenant_path);

-- Rows that are in the ledger, so that no file puts them there again: a keyed digest of what a row is told by; sealed beside it
-- that and a digest of what the row said. subject_id is the record it became.
create table ledger_import_row (
  ${OWNED},
  ledger text not null check (ledger in ('consultations', 'cases')),
  import_id uuid not null,
  subject_id uuid not null,
  key_id text not null,
  digest bytea not null,
  sealed bytea not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, ledger, digest),
  foreign key (partition_id, import_id) references ledger_import (partition_id, id)
);
select app_distribute('ledger_import_row');
create index ledger_import_row_tenant_path on ledger_import_row (tenant_path);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
