import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bulletins (通报): the standings they were written from, frozen, and the text with its numbers. */
export class Bulletins20261124000800 implements MigrationInterface {
  name = 'Bulletins20261124000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- tokens: the numbers of the text, each with what its rows are. level: whom it ranks; null for the direct children.
-- previous_id: the last one issued before, which it is compared with. paper_id: the directive it was made into.
create table bulletin (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  directive_id uuid not null,
  level text check (level in ('province', 'city', 'county', 'township')),
  measure text not null check (measure in ('signed', 'reported')),
  names_late boolean not null,
  as_of timestamptz not null,
  as_of_day date not null,
  title text not null,
  sections jsonb not null,
  tokens jsonb not null,
  previous_id uuid,
  paper_id uuid,
  written_by uuid not null,
  written_by_name text not null,
  primary key (partition_id, id)
);
select app_distribute('bulletin');
create index bulletin_directive on bulletin (partition_id, tenant_id, directive_id, as_of desc);
create index bulletin_tenant_path on bulletin (tenant_path, as_of desc);

-- How each receiving unit stood at the moment of the bulletin. Never changed: the counts of the text are counts of these rows.
create table bulletin_unit (
  partition_id uuid not null,
  bulletin_id uuid not null,
  unit_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  unit_code text not null,
  ranked_unit_id uuid,
  sign_due date not null,
  signed_on date,
  signed_by_name text,
  report_due date,
  reported_on date,
  primary key (partition_id, bulletin_id, unit_id)
);
select app_distribute('bulletin_unit');
create index bulletin_unit_order on bulletin_unit (partition_id, bulletin_id, unit_code);
create index bulletin_unit_tenant_path on bulletin_unit (tenant_path);

-- The ranking at that moment; rank is null for a unit with too few receivers below it to compare.
create table bulletin_rank (
  partition_id uuid not null,
  bulletin_id uuid not null,
  unit_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  position integer not null,
  rank integer,
  addressed integer not null,
  signed integer not null,
  report_decided integer not null,
  reported_in_time integer not null,
  primary key (partition_id, bulletin_id, unit_id)
);
select app_distribute('bulletin_rank');
create index bulletin_rank_order on bulletin_rank (partition_id, bulletin_id, position);
create index bulletin_rank_tenant_path on bulletin_rank (tenant_path);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
