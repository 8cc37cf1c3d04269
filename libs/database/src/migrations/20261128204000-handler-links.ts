import type { MigrationInterface, QueryRunner } from 'typeorm';

const LINKS = `
-- The way in for a handler without an account (承办链接): bound to one assignment, and so to one case and one handler. What is
-- kept of the token and of the session it opens are digests. failures: wrong proofs of who opens it.
create table handler_link (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  case_id uuid not null,
  assignment_id uuid not null,
  handler_id uuid not null,
  token_hash bytea not null,
  session_hash bytea,
  session_expires_at timestamptz,
  failures integer not null default 0 check (failures >= 0),
  openings integer not null default 0 check (openings >= 0),
  opened_at timestamptz,
  issued_by uuid,
  issued_by_name text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_for text check (ended_for in ('revoked', 'issued_anew', 'failures')),
  ended_by_name text,
  primary key (partition_id, id),
  foreign key (partition_id, case_id) references aid_case (partition_id, id),
  foreign key (partition_id, assignment_id) references case_assignment (partition_id, id),
  foreign key (partition_id, handler_id) references handler (partition_id, id),
  check ((ended_at is null) = (ended_for is null))
);
select app_distribute('handler_link');
create index handler_link_tenant_path on handler_link (tenant_path);
create index handler_link_case on handler_link (partition_id, case_id);
create index handler_link_token on handler_link (token_hash);
create index handler_link_session on handler_link (session_hash);
create unique index handler_link_living on handler_link (partition_id, tenant_id, assignment_id) where ended_at is null;

-- Whose link a digest is of, before any scope exists: the link and its unit, and nothing else. Whether it still opens
-- anything is asked within the scope of that unit.
create function handler_link_whose(p_digest bytea)
returns table (id uuid, tenant_id uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select l.id, l.tenant_id from handler_link l join org_unit u on u.id = l.tenant_id and u.closed_on is null
  where l.token_hash = p_digest or l.session_hash = p_digest limit 1
$$;
`;

/** Links by which handlers without an account answer, record and hand in papers of their one case. */
export class HandlerLinks20261128204000 implements MigrationInterface {
  name = 'HandlerLinks20261128204000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LINKS);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
