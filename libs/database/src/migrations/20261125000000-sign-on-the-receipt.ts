import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To sign is owed by the receipt itself, so that delivery writes one duty per unit and not two. */
export class SignOnTheReceipt20261125000000 implements MigrationInterface {
  name = 'SignOnTheReceipt20261125000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table receipt no force row level security;
alter table duty no force row level security;

-- A copy has no day: it is to be read and not signed.
alter table receipt add column sign_due date;
update receipt r set sign_due = d.due_on
from duty d where d.partition_id = r.partition_id and d.receipt_id = r.id and d.kind = 'sign';
delete from duty where kind = 'sign';
alter table duty drop constraint duty_kind_check;
alter table duty add constraint duty_kind_check check (kind in ('report', 'sign_amendment'));

-- A duty is found by its unit and directive, never by an id of its own or of its receipt: one key instead of two.
alter table duty drop constraint duty_pkey;
alter table duty drop constraint duty_partition_id_tenant_id_directive_id_kind_version_key;
alter table duty add primary key (partition_id, tenant_id, directive_id, kind, version);
alter table duty drop column receipt_id;
drop index duty_tenant_path;
-- A unit's own duties are found by the key, those of a subtree by their directive; what remains is the policy itself.
create index duty_tenant_path on duty using brin (tenant_path);

alter table receipt force row level security;
alter table duty force row level security;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
