import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers that were made of cases. */
export class CaseLetters20261128203000 implements MigrationInterface {
  name = 'CaseLetters20261128203000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A paper as it was issued. content is the paper itself, sealed for the unit, so that it says tomorrow what was signed today;
-- it is emptied when one of the persons it names is erased, and its frame stays. A number that goes out is given once; what is
-- issued anew has a number of its own, and the old paper a day on which it was replaced. about_id: the paper that a receipt is for.
create table case_letter (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  case_id uuid not null,
  kind text not null check (kind in ('application_form', 'means_statement', 'receipt', 'supplement_notice', 'cooperation_letter',
    'grant_decision', 'refusal_decision', 'objection_decision', 'assignment_notice', 'agency_letter', 'legal_help_notice',
    'power_of_attorney', 'agreement', 'progress_record', 'replacement_notice', 'termination_decision', 'closing_report',
    'agency_opinion', 'visit_record', 'delivery_receipt')),
  title text not null,
  number text not null,
  goes_out boolean not null,
  dated_on date not null,
  about_id uuid,
  content bytea,
  person_ids uuid[] not null default '{}',
  again_reason text,
  replaced_on date,
  issued_by uuid,
  issued_by_name text not null,
  issued_at timestamptz not null,
  primary key (partition_id, id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('case_letter');
create index case_letter_case on case_letter (partition_id, case_id, issued_at);
create index case_letter_tenant_path on case_letter (tenant_path);
create unique index case_letter_number on case_letter (partition_id, tenant_id, number) where goes_out;
create unique index case_letter_standing on case_letter (partition_id, tenant_id, case_id, kind, coalesce(about_id, case_id))
  where replaced_on is null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
