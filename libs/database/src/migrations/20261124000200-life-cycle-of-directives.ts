import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A directive's kind of document and urgency, and its way after the issue: amended, closed, archived, withdrawn,
 * annulled, superseded; the versions of a draft and the unit's own templates.
 */
export class LifeCycleOfDirectives20261124000200 implements MigrationInterface {
  name = 'LifeCycleOfDirectives20261124000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- kind stays what it is: the kind of campaign. document_kind is the kind of paper (文种). version counts the texts that
-- receivers were given: 1 at the issue, one more with each amendment. ended_on, ended_reason: 撤销 or 废止.
alter table directive
  add column document_kind text not null default 'notice'
    check (document_kind in ('notice', 'bulletin', 'letter', 'request', 'reply', 'report')),
  add column urgency text check (urgency in ('urgent', 'extra_urgent')),
  add column version integer not null default 1,
  add column supersedes_id uuid,
  add column superseded_by_id uuid,
  add column closed_on date,
  add column archived_on date,
  add column ended_on date,
  add column ended_reason text,
  drop constraint directive_status_check;
alter table directive add constraint directive_status_check check (status in
  ('draft', 'in_review', 'signed_off', 'issuing', 'issued', 'closed', 'archived', 'withdrawn', 'annulled'));

-- A received directive is re-issued once; an attempt that ended does not count, nor one that replaces the former.
drop index directive_reissued_once;
create unique index directive_reissued_once on directive (partition_id, tenant_id, reissues_id)
  where reissues_id is not null and supersedes_id is null and status not in ('withdrawn', 'annulled');

-- A task that an amendment took away stays, with the version in which it went.
alter table directive_task add column dropped_in integer;

-- What was done to an issued directive: an amendment proposed by an officer and decided by a leader, a withdrawal, an
-- annulment. differences: field by field what stood before and what stands now. The dispatch worker tells the receivers.
create table directive_change (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  directive_id uuid not null,
  kind text not null check (kind in ('amended', 'withdrawn', 'annulled', 'closed')),
  state text not null check (state in ('proposed', 'made', 'refused')),
  version integer,
  reason text not null,
  content jsonb,
  differences jsonb not null default '[]',
  asks_signature boolean not null default false,
  effective_on date,
  superseded_by_id uuid,
  told_count integer not null default 0,
  told_at timestamptz,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  refusal text,
  primary key (partition_id, id),
  foreign key (partition_id, directive_id) references directive (partition_id, id)
);
select app_distribute('directive_change');
create index directive_change_directive on directive_change (partition_id, directive_id, proposed_at);
create index directive_change_tenant_path on directive_change (tenant_path);
create unique index directive_change_proposed on directive_change (partition_id, tenant_id, directive_id) where state = 'proposed';

-- What a person wrote in one sitting on a draft; savings of the same person within some minutes are one version.
create table directive_version (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  directive_id uuid not null,
  no integer not null,
  content jsonb not null,
  restored_from integer,
  saved_by uuid not null,
  saved_by_name text not null,
  begun_at timestamptz not null,
  saved_at timestamptz not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, directive_id, no),
  foreign key (partition_id, directive_id) references directive (partition_id, id)
);
select app_distribute('directive_version');
create index directive_version_tenant_path on directive_version (tenant_path);

-- A directive's words kept by the unit to begin others with.
create table directive_template (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  name text not null,
  content jsonb not null,
  saved_by uuid not null,
  saved_by_name text not null,
  saved_at timestamptz not null,
  removed_at timestamptz,
  primary key (partition_id, id)
);
select app_distribute('directive_template');
create index directive_template_tenant_path on directive_template (tenant_path, saved_at desc);

-- version: the text the receiver was last given; signed_version: the one it signed for. ended_as: void from the start
-- (withdrawn) or from ended_on (annulled).
alter table receipt
  add column document_kind text not null default 'notice'
    check (document_kind in ('notice', 'bulletin', 'letter', 'request', 'reply', 'report')),
  add column urgency text check (urgency in ('urgent', 'extra_urgent')),
  add column version integer not null default 1,
  add column signed_version integer,
  add column ended_as text check (ended_as in ('withdrawn', 'annulled')),
  add column ended_on date,
  add column ended_reason text,
  add column superseded_by_id uuid,
  add column closed_on date;
update receipt set signed_version = 1 where signed_on is not null;

-- A cancelled duty counts in no rate. A new signature for an amended directive is a duty of its own per version.
alter table duty
  add column version integer not null default 1,
  add column cancelled_on date,
  drop constraint duty_kind_check,
  drop constraint duty_partition_id_tenant_id_directive_id_kind_key,
  add unique (partition_id, tenant_id, directive_id, kind, version);
alter table duty add constraint duty_kind_check check (kind in ('sign', 'report', 'sign_amendment'));

alter table duty_event drop constraint duty_event_kind_check;
alter table duty_event add constraint duty_event_kind_check check (kind in ('opened', 'signed', 'reissued', 'reported',
  'returned', 'accepted', 'covered', 'amended', 'signed_amendment', 'withdrawn', 'annulled', 'closed'));

alter table inbox_item drop constraint inbox_item_kind_check;
alter table inbox_item add constraint inbox_item_kind_check check (kind in ('sign_off', 'sign', 'report', 'returned',
  'amended', 'sign_amendment', 'withdrawn', 'annulled', 'upper_changed'));

-- As before, and: what was issued stays readable to its receivers after it was closed, archived, withdrawn or annulled,
-- with what was done to it. The object names each field that leaves the issuer.
create or replace function directive_text(p_directive uuid)
returns table (id uuid, issuer_id uuid, root_id uuid, lineage uuid[], content jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.id, d.tenant_id, d.root_id, d.lineage, jsonb_build_object(
    'kind', d.kind, 'documentKind', d.document_kind, 'urgency', d.urgency, 'status', d.status, 'version', d.version,
    'title', d.title, 'theme', d.theme, 'objective', d.objective, 'sections', d.sections,
    'startsOn', d.starts_on, 'endsOn', d.ends_on, 'reportDue', d.report_due,
    'documentNumber', d.document_number, 'issuedOn', d.issued_on, 'recordedAt', d.recorded_at,
    'retrospective', d.retrospective, 'draftedBy', d.drafted_by_name, 'signedOffBy', d.signed_off_by_name,
    'supersedesId', d.supersedes_id, 'supersededById', d.superseded_by_id, 'closedOn', d.closed_on,
    'archivedOn', d.archived_on, 'endedOn', d.ended_on, 'endedReason', d.ended_reason,
    'campaignIds', d.campaign_ids,
    'campaign', jsonb_build_object('id', d.campaign_id, 'title', coalesce(c.title, d.title),
      'startsOn', coalesce(c.starts_on, d.starts_on), 'endsOn', coalesce(c.ends_on, d.ends_on)),
    'mergedCampaign', case when m.id is not null then
      jsonb_build_object('id', m.id, 'title', m.title, 'startsOn', m.starts_on, 'endsOn', m.ends_on) end,
    'changes', coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'version', h.version,
        'reason', h.reason, 'effectiveOn', h.effective_on, 'asksSignature', h.asks_signature,
        'differences', h.differences, 'madeBy', h.decided_by_name, 'madeAt', h.decided_at) order by h.decided_at)
      from directive_change h where h.partition_id = d.partition_id and h.directive_id = d.id and h.state = 'made'), '[]'),
    'tasks', coalesce((select jsonb_agg(to_jsonb(t) - '{partition_id,tenant_id,tenant_path,position,dropped_in}'::text[] order by t.position)
      from directive_task t
      where t.partition_id = d.partition_id and t.directive_id = d.id and t.dropped_in is null), '[]'))
  from directive d
  left join campaign c on c.id = d.campaign_id
  left join campaign m on m.id = d.merged_campaign_id
  where d.id = p_directive
    and (d.tenant_path = current_setting('app.lo', true)
      or d.status not in ('draft', 'in_review', 'signed_off') and d.issued_on is not null
        and (d.tenant_path >= current_setting('app.lo', true) and d.tenant_path < current_setting('app.hi', true)
          or exists (select 1 from receipt r
                     where r.tenant_path = current_setting('app.lo', true) and r.root_id = d.root_id
                       and p_directive = any (r.lineage))))
$$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
