import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications and the cases they become: one row from the first paper to the archived file. */
export class AidCases20261128100000 implements MigrationInterface {
  name = 'AidCases20261128100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Owned by the centre that decides. Nothing here says who the people are: they are in case_party and in the tables of persons.
-- matter is a head of Legal Aid Act arts. 25, 28, 31; the two grounds are codes of arts. 32 and 42 and mean different things:
-- no means condition at all, and means that need no verification.
create table aid_case (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  basis text not null check (basis in ('applied', 'notified', 'requested', 'compulsory_treatment')),
  case_type text not null check (case_type in ('civil', 'criminal', 'administrative')),
  case_form text check (case_form in ('civil_suit', 'administrative_suit', 'petition', 'notary', 'forensic', 'other_non_litigation')),
  matter text not null,
  cause_of_action text,
  procedure_stage text,
  agency text,
  groups text[] not null default '{}',
  claims integer not null default 1 check (claims >= 1),
  no_means_condition text,
  means_not_verified text,
  hardship_proof text check (hardship_proof in ('statement', 'promise', 'data_sharing')),
  urgent_ground text,
  is_sealed boolean not null default false,
  stage text not null check (stage in ('received', 'supplementing', 'proposed', 'granted', 'refused', 'withdrawn', 'transferred',
    'assigned', 'handling', 'closed', 'archived', 'terminated')),
  application_number text,
  case_number text,
  received_on date not null,
  decided_on date,
  closed_on date,
  taken_in_by uuid not null,
  consultation_id uuid,
  version integer not null default 1,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  changed_at timestamptz not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, application_number),
  unique (partition_id, tenant_id, case_number),
  check ((case_type = 'criminal') = (case_form is null))
);
select app_distribute('aid_case');
create index aid_case_tenant_path on aid_case (tenant_path, received_on desc, id desc);
create index aid_case_stage on aid_case (tenant_path, stage);

-- Who has a part in a case: ids of persons and nothing else.
create table case_party (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  case_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('recipient', 'agent', 'opponent')),
  relation text,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, case_id, person_id, role),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('case_party');
create index case_party_case on case_party (partition_id, case_id);
create index case_party_person on case_party (partition_id, person_id);
create index case_party_tenant_path on case_party (tenant_path);

-- Who may open a sealed case: its team.
create table case_member (
  partition_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  case_id uuid not null,
  account_id uuid not null,
  primary key (partition_id, tenant_id, case_id, account_id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('case_member');
create index case_member_tenant_path on case_member (tenant_path);

-- What happened to a case, append-only: the acts of stage.ts and the milestones of its handling. detail holds codes, ids and
-- days; remark holds the words of officers, who are told not to name people in it.
create table case_event (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  case_id uuid not null,
  kind text not null,
  occurred_on date not null,
  remark text,
  detail jsonb not null default '{}',
  actor_id uuid,
  actor_name text not null,
  recorded_at timestamptz not null,
  primary key (partition_id, id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('case_event');
create index case_event_case on case_event (partition_id, case_id, recorded_at, id);
create index case_event_tenant_path on case_event (tenant_path);

-- The last number given, per kind of paper and year. It only ever goes up: a number is never given twice, whatever becomes of
-- the case.
create table case_series (
  partition_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  kind text not null,
  year integer not null,
  last_no integer not null,
  primary key (partition_id, tenant_id, kind, year)
);
select app_distribute('case_series');
create index case_series_tenant_path on case_series (tenant_path);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
