import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every other table leans on: the helper for Citus, idempotency keys, due work, audit. */
export class PlatformFoundations20261101000000 implements MigrationInterface {
  name = 'PlatformFoundations20261101000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Distributes a table by partition_id where Citus is present; does nothing where it is not.
create function app_distribute(p_table regclass) returns void language plpgsql as $$
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    execute format('select create_distributed_table(%L, ''partition_id'')', p_table);
  end if;
end $$;

-- Makes a small table a copy on every node where Citus is present.
create function app_replicate(p_table regclass) returns void language plpgsql as $$
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    execute format('select create_reference_table(%L)', p_table);
  end if;
end $$;

-- Work that must happen: the row is the truth, a queue job only rings for it. Ids only.
create table due_work (
  id uuid primary key,
  kind text not null,
  partition_id uuid not null,
  tenant_id uuid not null,
  subject_id uuid not null,
  due_at timestamptz not null,
  progress jsonb not null default '{}',
  attempts integer not null default 0,
  failed_at timestamptz,
  failure text,
  created_at timestamptz not null,
  unique (kind, subject_id)
);
create index due_work_open on due_work (kind, due_at) where failed_at is null;

-- The answer to a mutation, kept under its key, so that a repeat gets the same answer and no second effect.
create table idempotency_key (
  partition_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  account_id uuid not null,
  key text not null,
  operation text not null,
  digest text not null,
  answer jsonb,
  created_at timestamptz not null,
  primary key (partition_id, tenant_id, account_id, key)
);
select app_distribute('idempotency_key');
create index idempotency_key_tenant_path on idempotency_key (tenant_path, created_at);

-- Who did what, written in the transaction that did it. Ids and codes, no personal data.
create table audit_event (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  actor_id uuid,
  actor_unit_id uuid not null,
  request_id text not null,
  detail jsonb not null default '{}',
  occurred_at timestamptz not null,
  primary key (partition_id, id)
);
select app_distribute('audit_event');
create index audit_event_tenant_path on audit_event (tenant_path, occurred_at desc);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
