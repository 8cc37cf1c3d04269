import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How applications come in, are handed up and passed on, decided and objected to; notices of agencies; help of duty lawyers. */
export class Applications20261128170000 implements MigrationInterface {
  name = 'Applications20261128170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TAKEN_IN);
    await runner.query(REVIEWED);
    await runner.query(OTHER_WAYS);
    await runner.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const OWNED = `partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null`;

const TAKEN_IN = `
-- A form begun and not yet handed in, as its author left it: sealed, and opened by that account alone. sent_as names the
-- intake it became, so that papers the centre returns need not be typed again.
create table case_draft (
  ${OWNED},
  account_id uuid not null,
  content bytea not null,
  version integer not null default 1,
  sent_as uuid,
  saved_at timestamptz not null,
  primary key (partition_id, id)
);
select app_distribute('case_draft');
create index case_draft_account on case_draft (partition_id, account_id, saved_at);
create index case_draft_tenant_path on case_draft (tenant_path);

-- Papers that a station or branch took in and handed up; says nothing of the people. The centre above writes what became of
-- them.
create table case_intake (
  ${OWNED},
  center_id uuid not null,
  case_type text not null check (case_type in ('civil', 'criminal', 'administrative')),
  matter text not null,
  received_on date not null,
  state text not null check (state in ('sent', 'accepted', 'returned')),
  application_number text,
  reason text,
  consultation_id uuid,
  recorded_by uuid,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  answered_at timestamptz,
  primary key (partition_id, id)
);
select app_distribute('case_intake');
create index case_intake_tenant_path on case_intake (tenant_path, recorded_at desc, id desc);

create table case_intake_party (
  ${OWNED},
  intake_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('recipient', 'agent', 'opponent')),
  relation text,
  primary key (partition_id, id),
  foreign key (partition_id, intake_id) references case_intake (partition_id, id)
);
select app_distribute('case_intake_party');
create index case_intake_party_intake on case_intake_party (partition_id, intake_id);
create index case_intake_party_tenant_path on case_intake_party (tenant_path);

-- Papers on their way to a centre: from a station below, from another centre, or back. Written only by case_parcel_send, so
-- that nobody else's name can stand on them. content is what case rows hold; persons and narrative are sealed for the receiver.
create table case_parcel (
  ${OWNED},
  sender_id uuid not null,
  kind text not null check (kind in ('intake', 'transfer', 'return')),
  source_id uuid not null,
  received_on date not null,
  content jsonb not null,
  persons text not null,
  narrative bytea not null,
  reason text,
  state text not null default 'waiting' check (state in ('waiting', 'accepted', 'returned')),
  case_id uuid,
  answer text,
  sent_at timestamptz not null,
  answered_at timestamptz,
  answered_by_name text,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, sender_id, kind, source_id)
);
select app_distribute('case_parcel');
create index case_parcel_waiting on case_parcel (partition_id, tenant_id, state, sent_at);
create index case_parcel_tenant_path on case_parcel (tenant_path);

-- What an application says beyond its case row, for its unit alone: words and means sealed, and what was found of the same
-- people elsewhere, which is hit or no hit and never whose.
create table case_application (
  ${OWNED},
  narrative bytea not null,
  agency_place text,
  limitation_on date,
  forwarded_by text check (forwarded_by in ('agency', 'detention', 'duty_lawyer')),
  asked_at timestamptz,
  hits text[] not null default '{}',
  primary key (partition_id, id)
);
select app_distribute('case_application');
create index case_application_tenant_path on case_application (tenant_path);

-- Keyed digests of the people of a case, compared across units by case_hits alone.
create table case_digest (
  ${OWNED},
  case_id uuid not null,
  role text not null check (role in ('recipient', 'opponent')),
  key_id text not null,
  digest bytea not null,
  primary key (partition_id, id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('case_digest');
create index case_digest_digest on case_digest (digest);
create index case_digest_case on case_digest (partition_id, case_id);
create index case_digest_tenant_path on case_digest (tenant_path);
`;

const REVIEWED = `
create table case_material (
  ${OWNED},
  case_id uuid not null,
  kind text not null,
  state text not null check (state in ('there', 'missing', 'later')),
  primary key (partition_id, id),
  unique (partition_id, tenant_id, case_id, kind),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('case_material');
create index case_material_tenant_path on case_material (tenant_path);

-- Missing papers are told once, all of them: one row a case (Legal Aid Act art. 43).
create table case_supplement (
  ${OWNED},
  case_id uuid not null,
  kinds text[] not null,
  told_on date not null,
  due_on date not null,
  supplied_on date,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, case_id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('case_supplement');
create index case_supplement_tenant_path on case_supplement (tenant_path);

create table case_decision (
  ${OWNED},
  case_id uuid not null,
  outcome text not null check (outcome in ('grant', 'refuse')),
  reason_code text,
  reason text,
  means_result text not null,
  state text not null check (state in ('proposed', 'sent_back', 'decided')),
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_on date,
  answer text,
  remedy text,
  primary key (partition_id, id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('case_decision');
create index case_decision_case on case_decision (partition_id, case_id, proposed_at);
create index case_decision_tenant_path on case_decision (tenant_path);

create table case_objection (
  ${OWNED},
  case_id uuid not null,
  against text not null check (against in ('refusal', 'termination')),
  lodged_on date not null,
  grounds text not null,
  state text not null default 'open' check (state in ('open', 'upheld', 'corrected')),
  decided_on date,
  decided_by uuid,
  decided_by_name text,
  words text,
  primary key (partition_id, id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id)
);
select app_distribute('case_objection');
create index case_objection_case on case_objection (partition_id, case_id);
create index case_objection_tenant_path on case_objection (tenant_path);
`;

const OTHER_WAYS = `
-- What an agency says when it gives notice of a case; id is that of the case.
create table case_notice (
  ${OWNED},
  agency_kind text not null check (agency_kind in ('police', 'state_security', 'procuratorate', 'court')),
  ground text not null,
  notice_number text,
  noticed_on date not null,
  received_on date not null,
  hearing_on date,
  is_summary boolean not null default false,
  contact text,
  told_on date,
  primary key (partition_id, id),
  foreign key (partition_id, id) references aid_case (partition_id, id)
);
select app_distribute('case_notice');
create index case_notice_tenant_path on case_notice (tenant_path);

create table duty_lawyer_help (
  ${OWNED},
  kind text not null check (kind in ('advice', 'plea', 'procedure', 'other')),
  place_kind text not null check (place_kind in ('court', 'detention_center', 'procuratorate', 'police', 'prison', 'other')),
  place text,
  lawyer text not null,
  helped_on date not null,
  helps integer not null check (helps >= 1),
  version integer not null default 1,
  deleted_at timestamptz,
  deleted_reason text,
  recorded_by uuid,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (partition_id, id)
);
select app_distribute('duty_lawyer_help');
create index duty_lawyer_help_tenant_path on duty_lawyer_help (tenant_path, helped_on desc, id desc);

-- The most that a head may have in a month, by place and day; the accepting centre's place decides (art. 34). Never changed:
-- a later row takes over on its day.
create table hardship_standard (
  id uuid primary key,
  place text not null,
  valid_from date not null,
  monthly_income integer not null check (monthly_income > 0),
  title text not null,
  source text not null,
  published_by uuid not null,
  published_by_name text not null,
  published_at timestamptz not null,
  unique (place, valid_from)
);
select app_replicate('hardship_standard');
`;

const FUNCTIONS = `
-- Hands papers to a centre. The sender is the unit of the scope and cannot be another; sent again, nothing happens.
-- An intake goes to the nearest open centre above, a transfer to any other open centre, a return to whoever sent the papers.
create function case_parcel_send(p_id uuid, p_receiver uuid, p_kind text, p_source uuid, p_received_on date, p_content jsonb,
  p_persons text, p_narrative bytea, p_reason text, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  sender org_unit;
  receiver org_unit;
begin
  select * into sender from org_unit u where u.path = current_setting('app.lo', true);
  select * into receiver from org_unit u where u.id = p_receiver and u.kind = 'center' and u.closed_on is null;
  if sender.id is null then return false; end if;
  if p_kind = 'return' then
    select * into receiver from org_unit u where u.id = p_receiver and u.closed_on is null;
    if not exists (select from case_parcel p where p.tenant_id = sender.id and p.partition_id = sender.partition_id
                     and p.id = p_source and p.sender_id = p_receiver) then return false; end if;
  elsif p_kind = 'intake' then
    if receiver.id is distinct from (select a.id from org_unit a where a.id = any (sender.ancestor_ids) and a.id <> sender.id
                                       and a.kind = 'center' and a.closed_on is null order by length(a.path) desc limit 1)
    then return false; end if;
  elsif sender.kind <> 'center' or receiver.id = sender.id then return false;
  end if;
  if receiver.id is null then return false; end if;
  insert into case_parcel (partition_id, id, tenant_id, tenant_path, sender_id, kind, source_id, received_on, content,
    persons, narrative, reason, sent_at)
  values (receiver.partition_id, p_id, receiver.id, receiver.path, sender.id, p_kind, p_source, p_received_on, p_content,
    p_persons, p_narrative, p_reason, p_at)
  on conflict (partition_id, tenant_id, sender_id, kind, source_id) do nothing;
  return true;
end $$;

-- Whether people of a case are known elsewhere in the province: kinds of hits, and nothing of whose case, where or when.
-- An applicant may be aided in the same matter already, or be an opponent of somebody aided; an opponent may be aided.
create function case_hits(p_recipients bytea[], p_opponents bytea[], p_matter text, p_case uuid)
returns table (kind text)
language sql stable security definer set search_path = pg_catalog, public as $$
  with province as (
    select coalesce((select a.path from org_unit a where a.id = any (u.ancestor_ids) and a.level = 'province'), u.path) as path
    from org_unit u where u.path = current_setting('app.lo', true)),
  known as (
    select d.role, d.digest, c.matter, c.stage
    from province p join case_digest d on d.tenant_path >= p.path and d.tenant_path < p.path || '/'
    join aid_case c on c.partition_id = d.partition_id and c.id = d.case_id
    where d.digest = any (p_recipients || p_opponents) and d.case_id <> p_case
      and c.stage not in ('withdrawn', 'transferred', 'deleted'))
  select 'same_matter' where exists (select from known k where k.role = 'recipient' and k.digest = any (p_recipients)
    and k.matter = p_matter and k.stage not in ('refused', 'closed', 'archived', 'terminated'))
  union all
  select 'applicant_is_opponent' where exists (select from known k where k.role = 'opponent' and k.digest = any (p_recipients))
  union all
  select 'opponent_is_recipient' where exists (select from known k where k.role = 'recipient' and k.digest = any (p_opponents))
$$;
`;
