import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Delivery to a whole country in seconds: work in parts, and nothing written per unit that something else says already. */
export class DeliverInParts20261124000100 implements MigrationInterface {
  name = 'DeliverInParts20261124000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Large work is several rows, so that several connections can do it at once.
alter table due_work add column part integer not null default 0;
alter table due_work drop constraint due_work_kind_subject_id_key;
alter table due_work add constraint due_work_part unique (kind, subject_id, part);

-- Recipients are written and read in the order of their numbers, by the issuer, together: one key serves both.
alter table directive_recipient drop constraint directive_recipient_pkey;
alter table directive_recipient add primary key (partition_id, directive_id, unit_no);
drop index directive_recipient_order;
drop index directive_recipient_tenant_path;
create index directive_recipient_tenant_path on directive_recipient using brin (tenant_path);

-- Receipt and duties are made by one writer in one transaction and never deleted; looking the receipt up for each of
-- them took half of the time of a delivery.
alter table duty drop constraint duty_partition_id_receipt_id_fkey;

-- Receipts of a root directive are found by the directive itself; only re-issues need the way over the root.
drop index receipt_root;
create index receipt_reissue on receipt (root_id, tenant_path) where directive_id <> root_id;

-- A board counts late duties from this index alone.
drop index duty_directive;
create index duty_directive on duty (directive_id, kind, tenant_path) include (due_on, done_on);

-- What a unit is asked to sign and to report is its open duties; a row beside them said the same a second time.
alter table inbox_item no force row level security;
delete from inbox_item where kind in ('sign', 'report');
alter table inbox_item force row level security;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
