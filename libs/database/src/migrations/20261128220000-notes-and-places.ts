import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sealed note beside a consultation; and where an application was taken in, which its figure follows. */
export class NotesAndPlaces20261128220000 implements MigrationInterface {
  name = 'NotesAndPlaces20261128220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A few words about what was asked (备注), the unit's alone: sealed under its key. id is the consultation.
create table consultation_note (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  note bytea not null,
  changed_at timestamptz not null,
  primary key (partition_id, id),
  foreign key (partition_id, id) references consultation (partition_id, id)
);
select app_distribute('consultation_note');
create index consultation_note_tenant_path on consultation_note (tenant_path);

-- At the counter, or where an event was held (现场受理): the figure of such applications follows the case.
alter table case_application add column place text not null default 'counter' check (place in ('counter', 'on_site'));

-- A record is asked for the number it had on paper.
create index ledger_import_row_subject on ledger_import_row (partition_id, subject_id);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
