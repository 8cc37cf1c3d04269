import type { MigrationInterface, QueryRunner } from 'typeorm';
import { extendChoices } from './extend-choices.js';

const OWNED = `
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,`;

const PEOPLE_WHO_HANDLE = `
-- The roster of a centre (律师库): professionals, whom the centre alone sees. away: days on which they take no case.
create table handler (${OWNED}
  kind text not null check (kind in ('lawyer', 'grassroots_legal_worker', 'volunteer', 'centre_staff')),
  name text not null,
  firm text,
  licence_number text,
  phone text,
  specialties text[] not null default '{}',
  tags text[] not null default '{}',
  languages text[] not null default '{}',
  practising_since date,
  criminal_since date,
  away jsonb not null default '[]',
  holds_public_post boolean not null default false,
  account_id uuid,
  ended_on date,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by_name text not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, licence_number)
);
select app_distribute('handler');
create index handler_tenant_path on handler (tenant_path, name, id);

-- Who handles a case, with the ranking as it stood when they were chosen: ids, points and reasons as codes.
create table case_assignment (${OWNED}
  case_id uuid not null,
  handler_id uuid not null,
  assigned_on date not null,
  place integer not null check (place >= 1),
  ranking jsonb not null,
  choice_reason text,
  state text not null check (state in ('assigned', 'accepted', 'refused', 'signed', 'replaced', 'ended')),
  answered_on date,
  answer_reason text,
  agreement_on date,
  recipient_delay_on date,
  ended_on date,
  assigned_by uuid,
  assigned_by_name text not null,
  recorded_at timestamptz not null,
  primary key (partition_id, id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id),
  foreign key (partition_id, handler_id) references handler (partition_id, id)
);
select app_distribute('case_assignment');
create index case_assignment_case on case_assignment (partition_id, case_id);
create index case_assignment_handler on case_assignment (partition_id, handler_id, assigned_on);
create index case_assignment_tenant_path on case_assignment (tenant_path);
create unique index case_assignment_standing on case_assignment (partition_id, tenant_id, case_id)
  where state in ('assigned', 'accepted', 'signed');

-- What one person asks for and another decides: another handler, or the end of the aid (Legal Aid Act art. 48).
create table handling_proposal (${OWNED}
  case_id uuid not null,
  kind text not null check (kind in ('replacement', 'termination')),
  asked_by text not null check (asked_by in ('recipient', 'handler', 'centre')),
  ground text,
  reason text not null,
  handler_id uuid,
  place integer,
  ranking jsonb,
  choice_reason text,
  state text not null check (state in ('proposed', 'approved', 'refused')),
  asked_on date not null,
  proposed_by uuid,
  proposed_by_name text not null,
  decided_on date,
  decided_by uuid,
  decided_by_name text,
  decision_remark text,
  told_on date,
  agency_told_on date,
  recorded_at timestamptz not null,
  primary key (partition_id, id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('handling_proposal');
create index handling_proposal_case on handling_proposal (partition_id, case_id);
create index handling_proposal_tenant_path on handling_proposal (tenant_path, state);
create unique index handling_proposal_open on handling_proposal (partition_id, tenant_id, case_id) where state = 'proposed';
`;

const HANDLING = `
-- What was done in a case and what the recipient was told of it (art. 46). A mistake is struck out, never removed.
create table case_milestone (${OWNED}
  case_id uuid not null,
  kind text not null,
  happened_on date not null,
  at_time text,
  venue text,
  told_how text check (told_how in ('phone', 'visit', 'letter', 'message', 'office')),
  note text,
  file_ids uuid[] not null default '{}',
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  struck_on date,
  struck_reason text,
  struck_by_name text,
  primary key (partition_id, id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('case_milestone');
create index case_milestone_case on case_milestone (partition_id, case_id, happened_on);
create index case_milestone_tenant_path on case_milestone (tenant_path);

-- How a case ended and where its file lies. money_cents: what the recipient recovered or gained. A case that is reopened
-- keeps the row; the next close is another one.
create table case_closing (${OWNED}
  case_id uuid not null,
  final_paper text not null,
  paper_on date not null,
  received_on date,
  closed_on date not null,
  result text not null,
  opinion text,
  money_cents bigint not null default 0 check (money_cents >= 0),
  papers text[] not null default '{}',
  papers_in_on date,
  checked_on date,
  archive_number text,
  archived_on date,
  reopened_on date,
  reopen_reason text,
  closed_by uuid,
  closed_by_name text not null,
  recorded_at timestamptz not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, archive_number),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('case_closing');
create index case_closing_case on case_closing (partition_id, case_id);
create index case_closing_tenant_path on case_closing (tenant_path);
create unique index case_closing_standing on case_closing (partition_id, tenant_id, case_id) where reopened_on is null;
`;

const SUBSIDIES = `
-- What a province (or a place in it) pays, as dated data with its source (Legal Aid Act art. 52). A row is never changed but to
-- end it. case_type, procedure_stage: null where the amount holds for all.
create table subsidy_standard (
  id uuid primary key,
  place text collate "C" not null,
  kind text not null check (kind in ('case', 'duty_lawyer', 'consultation')),
  case_type text check (case_type in ('civil', 'criminal', 'administrative')),
  procedure_stage text,
  per text not null check (per in ('case', 'working_day')),
  amount_cents bigint not null check (amount_cents > 0),
  valid_from date not null,
  valid_to date,
  source text not null,
  published_at timestamptz not null,
  published_by uuid,
  published_by_name text not null,
  check (valid_to is null or valid_to >= valid_from)
);
select app_replicate('subsidy_standard');
create unique index subsidy_standard_once on subsidy_standard
  (place, kind, coalesce(case_type, ''), coalesce(procedure_stage, ''), valid_from);

-- One line of payment: standard + remote + translation + other - cut = what is paid.
create table subsidy (${OWNED}
  kind text not null check (kind in ('case', 'duty_lawyer', 'consultation')),
  case_id uuid,
  handler_id uuid not null,
  service_on date not null,
  days numeric(5, 1),
  standard_id uuid not null,
  standard_cents bigint not null,
  remote_cents bigint not null default 0,
  translation_cents bigint not null default 0,
  other_cents bigint not null default 0,
  other_reason text,
  cut_cents bigint not null default 0,
  cut_reason text,
  actual_cents bigint not null check (actual_cents >= 0),
  state text not null check (state in ('proposed', 'approved', 'refused', 'paid')),
  proposed_by uuid,
  proposed_by_name text not null,
  proposed_on date not null,
  decided_by uuid,
  decided_by_name text,
  decided_on date,
  decision_remark text,
  paid_on date,
  paid_by_name text,
  version integer not null default 1,
  recorded_at timestamptz not null,
  primary key (partition_id, id),
  foreign key (partition_id, handler_id) references handler (partition_id, id)
);
select app_distribute('subsidy');
create index subsidy_tenant_path on subsidy (tenant_path, proposed_on desc, id desc);
create unique index subsidy_once on subsidy (partition_id, tenant_id, case_id, handler_id) where state <> 'refused' and case_id is not null;
`;

/** Who handles cases, what they do in them, how cases end and what is paid for it. */
export class HandlingOfCases20261128141000 implements MigrationInterface {
  name = 'HandlingOfCases20261128141000';

  async up(runner: QueryRunner): Promise<void> {
    await extendChoices(runner, { table: 'aid_case', name: 'stage' }, ['deleted']);
    await runner.query(PEOPLE_WHO_HANDLE);
    await runner.query(HANDLING);
    await runner.query(SUBSIDIES);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
