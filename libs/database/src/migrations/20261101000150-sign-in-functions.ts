import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sign-in happens before any scope exists, so it goes through a few functions with rights of their own. None of them
 * answers more than one account or session, but for those of the scope that was entered.
 */
export class SignInFunctions20261101000150 implements MigrationInterface {
  name = 'SignInFunctions20261101000150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ATTEMPTS + SESSIONS + CREDENTIALS + WALL);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const ATTEMPTS = `
-- Failed sign-ins by the digest of the login, known or unknown, so that a lock does not tell which logins exist.
create table sign_in_attempt (
  login_digest bytea primary key,
  failures integer not null,
  failed_at timestamptz not null,
  locked_until timestamptz
);
create index sign_in_attempt_failed_at on sign_in_attempt (failed_at);

create function credential_find(p_login text, p_now timestamptz)
returns table (account_id uuid, tenant_id uuid, password_hash text, locked_until timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.account_id, c.tenant_id, c.password_hash, l.locked_until
  from (select 1) one
  left join credential c on c.login = p_login
    and exists (select 1 from account a where a.partition_id = c.partition_id and a.id = c.account_id and a.active)
  left join sign_in_attempt l on l.login_digest = sha256(convert_to(p_login, 'UTF8')) and l.locked_until > p_now
$$;

-- Counts a failure; at p_limit in a row within p_lock the login is locked for p_lock. Answers until when, or null.
create function credential_fail(p_login text, p_now timestamptz, p_limit integer, p_lock interval)
returns timestamptz language plpgsql security definer set search_path = pg_catalog, public as $$
declare until timestamptz;
begin
  delete from sign_in_attempt d where d.login_digest in (
    select o.login_digest from sign_in_attempt o where o.failed_at < p_now - interval '1 day'
      and coalesce(o.locked_until, p_now) <= p_now order by o.failed_at limit 20 for update skip locked);
  insert into sign_in_attempt as s (login_digest, failures, failed_at)
  values (sha256(convert_to(p_login, 'UTF8')), 1, p_now)
  on conflict (login_digest) do update set
    failures = case when s.locked_until <= p_now or s.failed_at < p_now - p_lock then 1 else s.failures + 1 end,
    failed_at = p_now,
    locked_until = case when s.locked_until > p_now then s.locked_until
                        when s.locked_until is null and s.failed_at >= p_now - p_lock and s.failures + 1 >= p_limit then p_now + p_lock
                        else null end
  returning s.locked_until into until;
  return until;
end $$;
`;

const SESSIONS = `
-- Opens a session for an account whose password was checked, and forgets its failures; refuses while it is locked.
create function session_open(p_token_hash bytea, p_account uuid, p_csrf text, p_now timestamptz, p_expires timestamptz)
returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
declare c credential%rowtype;
begin
  select * into c from credential k where k.account_id = p_account;
  if not found then return false; end if;
  if exists (select 1 from sign_in_attempt l where l.login_digest = sha256(convert_to(c.login, 'UTF8'))
             and l.locked_until > p_now) then
    return false;
  end if;
  delete from sign_in_attempt l where l.login_digest = sha256(convert_to(c.login, 'UTF8'));
  delete from session s where s.account_id = p_account and s.expires_at < p_now - interval '30 days';
  insert into session (token_hash, account_id, partition_id, tenant_id, csrf_token, created_at, seen_at, expires_at)
  values (p_token_hash, c.account_id, c.partition_id, c.tenant_id, p_csrf, p_now, p_now, p_expires);
  return true;
end $$;

-- The living session of a token: neither ended, expired nor idle too long, of an active account of an open unit.
-- A use (p_used) keeps it from idling out; a stream that asks whether it may go on is no use.
create function session_find(p_token_hash bytea, p_now timestamptz, p_idle interval, p_used boolean)
returns table (account_id uuid, tenant_id uuid, tenant_path text, login text, name text, post text, locale text,
  csrf_token text, expires_at timestamptz, roles text[])
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- The moment last seen is good to a minute: not a write for every request.
  update session s set seen_at = p_now where p_used and s.token_hash = p_token_hash and s.ended_at is null
    and s.seen_at > p_now - p_idle and s.seen_at < p_now - interval '1 minute';
  return query
    select s.account_id, s.tenant_id, u.path, a.login, a.name, a.post, a.locale, s.csrf_token, s.expires_at,
           coalesce((select array_agg(g.role order by g.role) from account_grant g
                     where g.partition_id = s.partition_id and g.tenant_id = s.tenant_id
                       and g.account_id = s.account_id and g.revoked_at is null), '{}')
    from session s
    join account a on a.partition_id = s.partition_id and a.id = s.account_id and a.active
    join org_unit u on u.id = s.tenant_id and u.closed_on is null
    where s.token_hash = p_token_hash and s.ended_at is null and s.expires_at > p_now and s.seen_at > p_now - p_idle;
end $$;

create function session_end(p_token_hash bytea, p_now timestamptz)
returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare ended integer; whose uuid;
begin
  update session s set ended_at = p_now where s.token_hash = p_token_hash and s.ended_at is null
  returning s.account_id into whose;
  get diagnostics ended = row_count;
  if ended > 0 then perform pg_notify('session_ended', json_build_object('account', whose)::text); end if;
  return ended;
end $$;

-- Ends the sessions of an account of the entered scope, but for the one with the token that is named, if any.
create function session_end_all(p_account uuid, p_now timestamptz, p_except bytea)
returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare ended integer;
begin
  perform account_in_scope(p_account);
  update session s set ended_at = p_now where s.account_id = p_account and s.ended_at is null and s.expires_at > p_now
    and (p_except is null or s.token_hash <> p_except);
  get diagnostics ended = row_count;
  perform pg_notify('session_ended', json_build_object('account', p_account)::text);
  return ended;
end $$;
`;

const CREDENTIALS = `
create function credential_create(p_account uuid, p_login text, p_hash text, p_now timestamptz)
returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
declare added integer;
begin
  perform account_in_scope(p_account);
  insert into credential (login, account_id, partition_id, tenant_id, password_hash, changed_at)
  select p_login, a.id, a.partition_id, a.tenant_id, p_hash, p_now from account a where a.id = p_account
  on conflict (login) do nothing;
  get diagnostics added = row_count;
  return added = 1;
end $$;

create function credential_change(p_account uuid, p_hash text, p_now timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform account_in_scope(p_account);
  update credential c set password_hash = p_hash, changed_at = p_now where c.account_id = p_account;
  delete from sign_in_attempt l where l.login_digest in
    (select sha256(convert_to(c.login, 'UTF8')) from credential c where c.account_id = p_account);
end $$;

-- Which accounts of a unit of the entered scope are locked now, and until when.
create function credential_locks(p_unit uuid, p_now timestamptz)
returns table (account_id uuid, locked_until timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select a.id, l.locked_until
  from account a join sign_in_attempt l on l.login_digest = sha256(convert_to(a.login, 'UTF8')) and l.locked_until > p_now
  where a.tenant_id = p_unit
    and a.tenant_path >= current_setting('app.lo', true) and a.tenant_path < current_setting('app.hi', true)
$$;
`;

const WALL = `
-- The wall of the functions above: row level security does not reach into them.
create function account_in_scope(p_account uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select 1 from account a where a.id = p_account
      and a.tenant_path >= current_setting('app.lo', true) and a.tenant_path < current_setting('app.hi', true)) then
    raise exception 'no such account in this scope' using errcode = '42501';
  end if;
end $$;
`;
