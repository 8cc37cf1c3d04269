import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers that do not go down: 请示 and 报告 to the superior, 函 to bodies outside the tree. */
export class Correspondence20261124000850 implements MigrationInterface {
  name = 'Correspondence20261124000850';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- addressee_id: the superior of a request or report. body_ids: who a letter goes to. directive_id: what it is about.
-- The superior reads the rows of its children once they are sent; received_on, answered_on and the reply are its acts.
create table correspondence (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  kind text not null check (kind in ('request', 'report', 'letter')),
  status text not null check (status in ('draft', 'in_review', 'signed_off', 'sent')),
  title text not null,
  sections jsonb not null,
  addressee_id uuid,
  body_ids uuid[] not null default '{}',
  directive_id uuid,
  answer_due date,
  document_number text,
  document_year integer,
  document_no integer,
  drafted_by uuid not null,
  drafted_by_name text not null,
  signed_off_by uuid,
  signed_off_by_name text,
  signed_off_at timestamptz,
  return_reason text,
  sent_on date,
  received_on date,
  received_by_name text,
  reply_id uuid,
  reply_number text,
  answered_on date,
  recorded_at timestamptz not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, document_year, document_no)
);
select app_distribute('correspondence');
create index correspondence_tenant_path on correspondence (tenant_path, recorded_at desc);
create index correspondence_addressee on correspondence (addressee_id, recorded_at desc) where status = 'sent';
create index correspondence_reply on correspondence (reply_id) where reply_id is not null;

-- What happened to it, append-only: acts of the unit and of its superior, seen by both.
create table correspondence_event (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  correspondence_id uuid not null,
  kind text not null check (kind in ('submitted', 'returned', 'signed_off', 'sent', 'received', 'answered')),
  occurred_on date not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  actor_unit_id uuid not null,
  reason text,
  primary key (partition_id, id),
  foreign key (partition_id, correspondence_id) references correspondence (partition_id, id)
);
select app_distribute('correspondence_event');
create index correspondence_event_of on correspondence_event (partition_id, correspondence_id, recorded_at);
create index correspondence_event_tenant_path on correspondence_event (tenant_path);

-- The superior's own row of a paper from below: who signed for it, and the reply it gave. Several attempts at a reply are
-- one row; the last one drafted counts.
create table correspondence_receipt (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  correspondence_id uuid not null,
  from_unit_id uuid not null,
  signed_on date not null,
  signed_by uuid not null,
  signed_by_name text not null,
  reply_id uuid,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, correspondence_id)
);
select app_distribute('correspondence_receipt');
create index correspondence_receipt_reply on correspondence_receipt (partition_id, reply_id) where reply_id is not null;
create index correspondence_receipt_tenant_path on correspondence_receipt (tenant_path);

-- The unit's address book of bodies outside the tree (不相隶属单位).
create table outside_body (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  name text not null,
  kind text not null check (kind in ('court', 'procuratorate', 'police', 'womens_federation', 'trade_union', 'youth_league',
    'disabled_persons_federation', 'ageing_committee', 'armed_forces_department', 'other')),
  contact text,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, name)
);
select app_distribute('outside_body');
create index outside_body_tenant_path on outside_body (tenant_path, name);

-- A letter on its way to one body: written at the sending, filled in by hand as it is delivered and answered.
create table letter_delivery (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  correspondence_id uuid not null,
  body_id uuid not null,
  body_name text not null,
  delivered_on date,
  way text check (way in ('by_hand', 'post', 'exchange', 'fax', 'e_mail')),
  delivered_by text,
  replied_on date,
  reply_number text,
  reply_note text,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, correspondence_id, body_id),
  foreign key (partition_id, correspondence_id) references correspondence (partition_id, id)
);
select app_distribute('letter_delivery');
create index letter_delivery_tenant_path on letter_delivery (tenant_path);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
