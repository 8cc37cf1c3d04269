import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Natural persons: encrypted under the key of their unit, and seen by it alone. */
export class Persons20261128110500 implements MigrationInterface {
  name = 'Persons20261128110500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- name, document, phone, address, birth_day: ciphertexts, each bound to its row and column. key_id: the master key they were last
-- sealed under. is_sealed: a minor's or a victim's, open to person_team alone. An erased person is an empty row.
create table person (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  name bytea,
  document_kind text check (document_kind in ('resident_id', 'residence_permit', 'hk_macao_permit', 'taiwan_permit', 'passport',
    'foreign_permanent_id', 'other')),
  document bytea,
  phone bytea,
  address bytea,
  birth_day bytea,
  sex text check (sex in ('male', 'female')),
  key_id text,
  is_sealed boolean not null default false,
  version integer not null default 1,
  recorded_at timestamptz not null,
  changed_at timestamptz not null,
  erased_at timestamptz,
  primary key (partition_id, id),
  check ((document_kind is null) = (document is null))
);
select app_distribute('person');
create index person_tenant_path on person (tenant_path);
create index person_key on person (partition_id, tenant_id, key_id);

-- Finds equal texts inside the unit: keyed digests, one per key while keys are being changed.
create table person_index (
  partition_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  person_id uuid not null,
  field text not null check (field in ('name', 'document', 'phone')),
  key_id text not null,
  digest bytea not null check (octet_length(digest) = 32),
  primary key (partition_id, tenant_id, person_id, field, key_id),
  foreign key (partition_id, person_id) references person (partition_id, id)
);
select app_distribute('person_index');
create index person_index_digest on person_index (partition_id, tenant_id, field, digest);
create index person_index_tenant_path on person_index (tenant_path);

-- Who may look into a sealed person.
create table person_team (
  partition_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  person_id uuid not null,
  account_id uuid not null,
  primary key (partition_id, tenant_id, person_id, account_id),
  foreign key (partition_id, person_id) references person (partition_id, id)
);
select app_distribute('person_team');
create index person_team_tenant_path on person_team (tenant_path);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
