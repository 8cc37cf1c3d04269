import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages of what an applicant hands in, as photos or PDF. */
export class ApplicationPapers20261128223500 implements MigrationInterface {
  name = 'ApplicationPapers20261128223500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- One page of a paper of an application (申请材料), for its unit alone. content is the photo or PDF itself, sealed for the unit and bound
-- to the row. It belongs to the papers a station took in, to papers that wait at a centre, or to a case. Photos do not get smaller,
-- so nothing is compressed.
create table application_paper (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  subject_kind text not null check (subject_kind in ('intake', 'parcel', 'case')),
  subject_id uuid not null,
  kind text not null,
  media_type text not null,
  bytes integer not null check (bytes > 0),
  content bytea not null,
  recorded_by uuid,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (partition_id, id)
);
alter table application_paper alter column content set storage external;
select app_distribute('application_paper');
create index application_paper_subject on application_paper (partition_id, subject_id, kind, recorded_at);
create index application_paper_tenant_path on application_paper (tenant_path);

-- Hands a page to the centre that was sent the papers it belongs to (p_source, as case_parcel_send was given it), sealed for that centre.
-- The sender is the unit of the scope. It lies with the papers while they wait, and with the case they became, while that still takes
-- papers in.
create function application_paper_send(p_id uuid, p_receiver uuid, p_source uuid, p_kind text, p_media_type text, p_bytes integer,
  p_content bytea, p_recorded_by_name text, p_recorded_at timestamptz)
returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  sender org_unit;
  receiver org_unit;
  parcel case_parcel;
begin
  select * into sender from org_unit u where u.path = current_setting('app.lo', true);
  select * into receiver from org_unit u where u.id = p_receiver;
  if sender.id is null or receiver.id is null then return false; end if;
  select * into parcel from case_parcel p where p.partition_id = receiver.partition_id and p.tenant_id = receiver.id
    and p.sender_id = sender.id and p.source_id = p_source and p.kind in ('intake', 'transfer') for share;
  if parcel.id is null or parcel.state = 'returned' then return false; end if;
  if parcel.state = 'accepted' and not exists (
    select from aid_case c where c.partition_id = parcel.partition_id and c.tenant_id = parcel.tenant_id and c.id = parcel.case_id
      and c.stage not in ('refused', 'withdrawn', 'transferred', 'archived', 'deleted')) then return false; end if;
  insert into application_paper (partition_id, id, tenant_id, tenant_path, subject_kind, subject_id, kind, media_type, bytes, content,
    recorded_by_name, recorded_at)
  values (receiver.partition_id, p_id, receiver.id, receiver.path, case when parcel.state = 'accepted' then 'case' else 'parcel' end,
    coalesce(parcel.case_id, parcel.id), p_kind, p_media_type, p_bytes, p_content, p_recorded_by_name, p_recorded_at);
  return true;
end $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
