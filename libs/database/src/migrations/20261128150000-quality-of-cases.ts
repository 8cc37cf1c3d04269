import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Follow-up visits, opinions on cases, reviews of their files, and complaints. */
export class QualityOfCases20261128150000 implements MigrationInterface {
  name = 'QualityOfCases20261128150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- 回访批次: which closed cases are visited, all of a period or a sample drawn by a seed. frame_digest is the SHA-256 of the ids it
-- was drawn from, so that anybody can draw it again.
create table visit_round (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  title text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  sample_size integer check (sample_size >= 1),
  seed text,
  frame_size integer not null,
  frame_digest text not null,
  strata jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  primary key (partition_id, id),
  check ((sample_size is null) = (seed is null))
);
select app_distribute('visit_round');
create index visit_round_tenant_path on visit_round (tenant_path, id desc);

-- 回访: one of a case. The five answers are given together or not at all.
create table follow_up_visit (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  round_id uuid not null,
  case_id uuid not null,
  status text not null default 'planned' check (status in ('planned', 'tried', 'done')),
  tries integer not null default 0,
  last_tried_on date,
  visited_on date,
  how text check (how in ('phone', 'at_home', 'online')),
  attitude text check (attitude in ('satisfied', 'basically_satisfied', 'dissatisfied')),
  communication text check (communication in ('satisfied', 'basically_satisfied', 'dissatisfied')),
  protection text check (protection in ('satisfied', 'basically_satisfied', 'dissatisfied')),
  outcome text check (outcome in ('satisfied', 'basically_satisfied', 'dissatisfied')),
  overall text check (overall in ('satisfied', 'basically_satisfied', 'dissatisfied')),
  took_gifts boolean,
  remark text,
  visited_by_name text,
  version integer not null default 1,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, case_id),
  foreign key (partition_id, round_id) references visit_round (partition_id, id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id),
  check ((status = 'done') = (visited_on is not null and how is not null)),
  check (num_nonnulls(attitude, communication, protection, outcome, overall) in (0, 5))
);
select app_distribute('follow_up_visit');
create index follow_up_visit_round on follow_up_visit (partition_id, round_id);
create index follow_up_visit_tenant_path on follow_up_visit (tenant_path);

-- What judges say of a handler, and what was seen at a hearing (庭审旁听): three ratings and a remark.
create table case_opinion (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  case_id uuid not null,
  kind text not null check (kind in ('judge', 'hearing')),
  given_on date not null,
  etiquette text not null check (etiquette in ('satisfied', 'basically_satisfied', 'dissatisfied')),
  skill text not null check (skill in ('satisfied', 'basically_satisfied', 'dissatisfied')),
  diligence text not null check (diligence in ('satisfied', 'basically_satisfied', 'dissatisfied')),
  remark text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  primary key (partition_id, id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('case_opinion');
create index case_opinion_case on case_opinion (partition_id, case_id);
create index case_opinion_tenant_path on case_opinion (tenant_path);

-- By what files are reviewed: a published version is never changed, a later one takes its place from its day on.
create table review_scheme (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  version integer not null,
  valid_from date not null,
  content jsonb not null,
  published_at timestamptz not null,
  published_by uuid,
  published_by_name text not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, version)
);
select app_distribute('review_scheme');
create index review_scheme_tenant_path on review_scheme (tenant_path);

-- The grade of a case's file with the scheme it was graded by. Append-only: a re-review (复评) is a row of its own and holds from
-- then on.
create table file_review (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  case_id uuid not null,
  again_of uuid,
  scheme jsonb not null,
  points jsonb not null,
  total numeric(5, 2) not null check (total between 0 and 100),
  grade text not null check (grade in ('excellent', 'good', 'passed', 'failed')),
  reviewed_on date not null,
  reviewer_id uuid not null,
  reviewer_name text not null,
  remark text,
  recorded_at timestamptz not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, again_of),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('file_review');
create index file_review_case on file_review (partition_id, case_id);
create index file_review_tenant_path on file_review (tenant_path, reviewed_on);

-- 投诉 (司法部令第149号). Who complains is a row of persons; a repeated complaint points at the first.
create table complaint (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  case_id uuid,
  complainant_id uuid,
  filed_by text not null check (filed_by in ('applicant', 'recipient', 'interested')),
  form text not null check (form in ('oral', 'written')),
  about text not null check (about in ('center', 'firm', 'handler', 'group_organisation')),
  matter text not null check (matter in ('aid_withheld', 'unfit_assignment', 'property_taken', 'neglect', 'below_standard',
    'progress_not_told', 'other')),
  status text not null default 'received' check (status in ('received', 'incomplete', 'accepted', 'not_accepted', 'merged',
    'answered')),
  received_on date not null,
  missing text,
  told_missing_on date,
  decided_on date,
  reason text,
  merged_into uuid,
  result text check (result in ('upheld', 'partly_upheld', 'not_upheld')),
  measures text,
  answered_on date,
  version integer not null default 1,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  primary key (partition_id, id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id),
  check ((status = 'merged') = (merged_into is not null)),
  check ((status = 'answered') = (result is not null and answered_on is not null))
);
select app_distribute('complaint');
create index complaint_case on complaint (partition_id, case_id);
create index complaint_tenant_path on complaint (tenant_path, received_on desc, id desc);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
