import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A directive with its tasks, its receipts, the duties that follow, and the reports upward. */
export class DirectivesFromDraftToReport20261101000300 implements MigrationInterface {
  name = 'DirectivesFromDraftToReport20261101000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table campaign (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  title text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  created_at timestamptz not null,
  created_by uuid,
  primary key (partition_id, id)
);
select app_distribute('campaign');
create index campaign_tenant_path on campaign (tenant_path, starts_on desc);

-- The last number given per issuer and year (发文字号); numbers are never reused.
create table document_series (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  year integer not null,
  last_no integer not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, year)
);
select app_distribute('document_series');
create index document_series_tenant_path on document_series (tenant_path);

-- lineage: ids from the root directive (root_id) to this one. The campaign is that of the root; a merged one comes on
-- top. campaign_ids: every campaign an event that carries the directive out is credited to.
create table directive (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  kind text not null,
  status text not null check (status in ('draft', 'in_review', 'signed_off', 'issuing', 'issued', 'closed', 'withdrawn')),
  title text not null,
  theme text,
  objective text,
  sections jsonb not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  report_due date not null,
  retrospective boolean not null default false,
  document_number text,
  document_year integer,
  document_no integer,
  reissues_id uuid,
  root_id uuid not null,
  lineage uuid[] not null,
  campaign_id uuid not null,
  merged_campaign_id uuid,
  campaign_ids uuid[] not null,
  recipients jsonb not null,
  recipient_count integer not null default 0,
  delivered_count integer not null default 0,
  drafted_by uuid not null,
  drafted_by_name text not null,
  signed_off_by uuid,
  signed_off_by_name text,
  signed_off_at timestamptz,
  return_reason text,
  issued_on date,
  issued_at timestamptz,
  recorded_at timestamptz not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, document_year, document_no)
);
select app_distribute('directive');
create index directive_tenant_path on directive (tenant_path, recorded_at desc);
create index directive_root on directive (root_id, tenant_path);
-- A received directive is re-issued once; a withdrawn attempt does not count.
create unique index directive_reissued_once on directive (partition_id, tenant_id, reissues_id)
  where reissues_id is not null and status <> 'withdrawn';

create table directive_task (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  directive_id uuid not null,
  position integer not null,
  title text not null,
  indicator text not null references indicator (code),
  target numeric(16, 2) not null,
  due_on date not null,
  primary key (partition_id, id),
  foreign key (partition_id, directive_id) references directive (partition_id, id) on delete cascade
);
select app_distribute('directive_task');
create index directive_task_directive on directive_task (partition_id, directive_id, position);
create index directive_task_tenant_path on directive_task (tenant_path);

-- Who the directive goes to, fixed at issuing and kept with it. Written and read in the issuer's scope.
create table directive_recipient (
  partition_id uuid not null,
  directive_id uuid not null,
  unit_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  unit_no integer not null,
  primary key (partition_id, directive_id, unit_id)
);
select app_distribute('directive_recipient');
create index directive_recipient_order on directive_recipient (partition_id, directive_id, unit_no);
create index directive_recipient_tenant_path on directive_recipient (tenant_path);

-- The receiver's own copy of what concerns it; the text stays with the directive.
create table receipt (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  directive_id uuid not null,
  issuer_id uuid not null,
  issuer_name text not null,
  root_id uuid not null,
  lineage uuid[] not null,
  campaign_ids uuid[] not null,
  title text not null,
  document_number text not null,
  starts_on date not null,
  ends_on date not null,
  report_due date not null,
  retrospective boolean not null,
  issued_on date not null,
  delivered_at timestamptz not null,
  opened_at timestamptz,
  opened_by uuid,
  signed_on date,
  signed_recorded_at timestamptz,
  signed_by uuid,
  signed_by_name text,
  covered_by_id uuid,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, directive_id)
);
select app_distribute('receipt');
create index receipt_tenant_path on receipt (tenant_path, delivered_at desc);
create index receipt_directive on receipt (directive_id, tenant_path) include (signed_on, opened_at);
create index receipt_root on receipt (root_id, tenant_path);

-- One row per obligation with its due date, so that no rate passes 100 % and a closed period's rate stays.
create table duty (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  receipt_id uuid not null,
  directive_id uuid not null,
  kind text not null check (kind in ('sign', 'report')),
  due_on date not null,
  done_on date,
  covered_by_id uuid,
  created_at timestamptz not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, directive_id, kind),
  foreign key (partition_id, receipt_id) references receipt (partition_id, id)
);
select app_distribute('duty');
create index duty_directive on duty (directive_id, tenant_path);
create index duty_tenant_path on duty (tenant_path, due_on);

-- What happened to duties: append-only. occurred_on is the day of the act, recorded_at the moment of entry (补录).
create table duty_event (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  directive_id uuid not null,
  report_id uuid,
  kind text not null check (kind in ('opened', 'signed', 'reissued', 'reported', 'returned', 'accepted', 'covered')),
  occurred_on date not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  actor_unit_id uuid not null,
  reason text,
  primary key (partition_id, id)
);
select app_distribute('duty_event');
create index duty_event_directive on duty_event (tenant_path, directive_id, recorded_at);

-- What a unit reports upward on a directive; reviewer_id is the unit that issued it.
create table completion_report (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  directive_id uuid not null,
  reviewer_id uuid not null,
  status text not null check (status in ('submitted', 'returned', 'accepted')),
  figures jsonb not null,
  note text,
  coverage jsonb not null,
  gap_unit_ids uuid[] not null default '{}',
  reported_on date not null,
  recorded_at timestamptz not null,
  reported_by uuid not null,
  reported_by_name text not null,
  reason text,
  decided_at timestamptz,
  decided_by uuid,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, directive_id)
);
select app_distribute('completion_report');
create index completion_report_directive on completion_report (directive_id, tenant_path);
create index completion_report_review on completion_report (reviewer_id) where status = 'submitted';
create index completion_report_tenant_path on completion_report (tenant_path, recorded_at desc);

-- One act awaited from a unit; it leaves when the act is done, not when it is read.
create table inbox_item (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  kind text not null check (kind in ('sign_off', 'sign', 'report', 'returned')),
  directive_id uuid not null,
  report_id uuid,
  title text not null,
  from_unit_id uuid not null,
  from_unit_name text not null,
  due_on date,
  reason text,
  created_at timestamptz not null,
  done_at timestamptz,
  primary key (partition_id, id)
);
select app_distribute('inbox_item');
create unique index inbox_item_open on inbox_item (partition_id, tenant_id, directive_id, kind) where done_at is null;
create index inbox_item_tenant_path on inbox_item (tenant_path, due_on) where done_at is null;

-- The one way to read the text of a directive: the issuer may; a unit that holds a receipt for it or for a re-issue of
-- it may; a unit above the issuer may once it is issued. Unknown and not addressed to the caller answer alike: no row.
-- Until the issue of a root directive its campaign is no row yet: title and period are the directive's own.
create function directive_text(p_directive uuid)
returns table (id uuid, issuer_id uuid, title text, theme text, objective text, sections jsonb, document_number text,
  kind text, status text, starts_on date, ends_on date, report_due date, issued_on date, campaign_id uuid,
  campaign_title text, campaign_starts_on date, campaign_ends_on date, merged_campaign_id uuid,
  merged_campaign_title text, merged_campaign_starts_on date, merged_campaign_ends_on date, campaign_ids uuid[],
  root_id uuid, lineage uuid[], retrospective boolean, recorded_at timestamptz, drafted_by_name text,
  signed_off_by_name text, tasks jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.id, d.tenant_id, d.title, d.theme, d.objective, d.sections, d.document_number, d.kind, d.status, d.starts_on,
         d.ends_on, d.report_due, d.issued_on, d.campaign_id, coalesce(c.title, d.title),
         coalesce(c.starts_on, d.starts_on), coalesce(c.ends_on, d.ends_on), d.merged_campaign_id, m.title, m.starts_on,
         m.ends_on, d.campaign_ids, d.root_id, d.lineage, d.retrospective, d.recorded_at, d.drafted_by_name,
         d.signed_off_by_name,
         coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'indicator', t.indicator,
                     'target', t.target, 'dueOn', t.due_on) order by t.position)
                   from directive_task t where t.partition_id = d.partition_id and t.directive_id = d.id), '[]'::jsonb)
  from directive d
  left join campaign c on c.id = d.campaign_id
  left join campaign m on m.id = d.merged_campaign_id
  where d.id = p_directive
    and (d.tenant_path = current_setting('app.lo', true)
      or d.status in ('issuing', 'issued', 'closed')
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
