import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Field inspections (下乡督查): which units are to be visited when, what was found there, and how it was put right. */
export class Inspections20261125000200 implements MigrationInterface {
  name = 'Inspections20261125000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Who went, by name. The visit itself is an activity of the inspector, which is counted once.
alter table activity add column inspectors text[] not null default '{}';
create index activity_inspected on activity (inspected_unit_id, held_on) where inspected_unit_id is not null;

-- A plan of visits (督查安排), of the unit that inspects.
create table inspection_round (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  title text not null,
  directive_id uuid,
  directive_lineage uuid[] not null default '{}',
  version integer not null default 1,
  planned_by uuid not null,
  planned_by_name text not null,
  recorded_at timestamptz not null,
  called_off_on date,
  call_off_reason text,
  primary key (partition_id, id)
);
select app_distribute('inspection_round');
create index inspection_round_tenant_path on inspection_round (tenant_path, id);

-- One unit of the plan. inspection_id is the activity that carried it out; a deleted one leaves the stop to be visited.
create table inspection_stop (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  round_id uuid not null,
  unit_id uuid not null,
  planned_on date not null,
  inspectors text[] not null default '{}',
  inspection_id uuid,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, round_id, unit_id),
  foreign key (partition_id, round_id) references inspection_round (partition_id, id)
);
select app_distribute('inspection_stop');
create index inspection_stop_tenant_path on inspection_stop (tenant_path);

-- Owned by the inspected unit; written by the inspector above it. inspection_id is the inspector's activity, photo_ids are
-- the inspector's files.
create table finding (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  inspection_id uuid not null,
  inspector_id uuid not null,
  inspected_on date not null,
  directive_lineage uuid[] not null default '{}',
  text text not null,
  category text not null check (category in ('organisation', 'publicity', 'records', 'service', 'premises', 'other')),
  severity text not null check (severity in ('minor', 'serious')),
  photo_ids uuid[] not null default '{}',
  due_on date not null,
  status text not null check (status in ('open', 'answered', 'returned', 'closed')),
  closed_on date,
  changed_at timestamptz not null,
  primary key (partition_id, id)
);
select app_distribute('finding');
create index finding_tenant_path on finding (tenant_path, due_on, id);
create index finding_inspection on finding (inspection_id);
create index finding_recheck on finding (inspector_id) where status = 'answered';
create index finding_lineage on finding using gin (directive_lineage);
create index finding_photos on finding using gin (photo_ids);

-- What happened to a finding, append-only; photo_ids are files of the unit that acted.
create table finding_step (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  finding_id uuid not null,
  kind text not null check (kind in ('found', 'answered', 'returned', 'passed')),
  text text,
  photo_ids uuid[] not null default '{}',
  due_on date,
  occurred_on date not null,
  recorded_at timestamptz not null,
  actor_id uuid not null,
  actor_name text not null,
  actor_unit_id uuid not null,
  primary key (partition_id, id),
  foreign key (partition_id, finding_id) references finding (partition_id, id)
);
select app_distribute('finding_step');
create index finding_step_finding on finding_step (partition_id, finding_id, recorded_at);
create index finding_step_tenant_path on finding_step (tenant_path);

-- Whoever may see a finding, the inspected unit and those above it, may open the photos of its inspector; no other file.
create function finding_photo(p_file uuid)
returns table (id uuid, tenant_id uuid, sha256 text, media_type text, bytes integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select f.id, f.tenant_id, f.sha256, f.media_type, f.bytes from stored_file f
  where f.id = p_file and exists (
    select from finding g
    where g.tenant_path >= current_setting('app.lo', true) and g.tenant_path < current_setting('app.hi', true)
      and g.inspector_id = f.tenant_id and p_file = any (g.photo_ids))
$$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
