import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tree in time, the people in it, their sign-in. */
export class OrgTreeAndAccounts20261101000100 implements MigrationInterface {
  name = 'OrgTreeAndAccounts20261101000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A unit keeps its id for life; code, name and place in the tree are today's values of dated rows.
-- The name is the unit's own (长乐区法律援助中心), the place_name that of the place it serves (长乐区).
create table org_unit (
  id uuid primary key,
  no integer not null unique,
  code text not null unique,
  name text not null,
  place_name text not null,
  level text not null check (level in ('ministry', 'province', 'city', 'county', 'township')),
  kind text not null check (kind in ('center', 'station', 'branch')),
  host text,
  parent_id uuid references org_unit (id),
  path text collate "C" not null unique,
  ancestor_ids uuid[] not null,
  child_count integer not null default 0,
  partition_id uuid not null,
  opened_on date not null,
  closed_on date
);
select app_replicate('org_unit');
create index org_unit_parent on org_unit (parent_id, code);

-- The one root, so that the whole country is one tree; provinces hang below it.
insert into org_unit (id, no, code, name, place_name, level, kind, path, ancestor_ids, partition_id, opened_on)
values ('00000000-0000-7000-8000-000000000001', 0, '00', '司法部', '全国', 'ministry', 'center', '0',
        '{00000000-0000-7000-8000-000000000001}', '00000000-0000-7000-8000-000000000001', '2022-01-01');

-- Region codes (GB/T 2260 and 9-digit township codes) are an attribute with validity, not the identity.
create table org_unit_code (
  unit_id uuid not null references org_unit (id),
  code text not null,
  valid_from date not null,
  valid_to date,
  primary key (unit_id, code, valid_from)
);
select app_replicate('org_unit_code');
create unique index org_unit_code_today on org_unit_code (code) where valid_to is null;

create table org_edge (
  child_id uuid not null references org_unit (id),
  parent_id uuid not null references org_unit (id),
  valid_from date not null,
  valid_to date,
  primary key (child_id, valid_from)
);
select app_replicate('org_edge');
create index org_edge_parent on org_edge (parent_id);

create table account (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  login text not null,
  name text not null,
  post text,
  locale text not null default 'zh-CN',
  active boolean not null default true,
  created_at timestamptz not null,
  created_by uuid,
  primary key (partition_id, id)
);
select app_distribute('account');
create index account_tenant_path on account (tenant_path, login);

create table account_grant (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  account_id uuid not null,
  role text not null check (role in ('officer', 'leader', 'station_worker', 'unit_administrator', 'auditor')),
  granted_at timestamptz not null,
  granted_by uuid,
  revoked_at timestamptz,
  revoked_by uuid,
  primary key (partition_id, id),
  foreign key (partition_id, account_id) references account (partition_id, id)
);
select app_distribute('account_grant');
create unique index account_grant_open on account_grant (partition_id, tenant_id, account_id, role) where revoked_at is null;
create index account_grant_tenant_path on account_grant (tenant_path);

-- Sign-in happens before any scope exists: these two are reached only through the functions of the allow-list.
create table credential (
  login text primary key,
  account_id uuid not null unique,
  partition_id uuid not null,
  tenant_id uuid not null,
  password_hash text not null,
  changed_at timestamptz not null
);

create table session (
  token_hash bytea primary key,
  account_id uuid not null,
  partition_id uuid not null,
  tenant_id uuid not null,
  csrf_token text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_account on session (account_id) where ended_at is null;

-- Enters the scope of a unit for the rest of the transaction. The path is looked up here, never sent by the caller.
-- SET LOCAL by EXECUTE, because set_config() does not reach the workers of a Citus cluster.
create function app_enter(p_unit uuid, p_purpose text)
returns table (tenant_path text, partition_id uuid, level text, name text) language plpgsql as $$
declare u org_unit%rowtype;
begin
  select * into u from org_unit o where o.id = p_unit and o.closed_on is null;
  if not found then
    raise exception 'no such unit' using errcode = '42501';
  end if;
  execute format('set local app.tenant = %L', u.id);
  execute format('set local app.lo = %L', u.path);
  execute format('set local app.hi = %L', u.path || '/');
  execute format('set local app.purpose = %L', p_purpose);
  return query select u.path, u.partition_id, u.level, u.name;
end $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
