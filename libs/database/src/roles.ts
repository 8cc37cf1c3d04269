import type { Client } from 'pg';

/** Logs in nowhere, owns everything; migrations run as this role. */
export const OWNER = 'fayuan_owner';
/** Logs in nowhere; owns only the allow-listed functions that read for their caller. */
export const DEFINER = 'app_definer';
/** Logs in nowhere; each login of a reporting tool is a member, and sees what the unit it was made for may see. */
export const BI_GROUP = 'app_bi';
/** The roles the processes log in with: they own nothing and cannot bypass row level security. */
export const LOGIN_ROLES = ['app_gateway', 'app_worker', 'app_rollup', 'app_queue'] as const;

const ensureRole = (name: string, options: string) => `
do $$ begin
  if not exists (select 1 from pg_roles where rolname = '${name}') then create role ${name} ${options}; end if;
end $$;`;

const LIMITS = ['statement_timeout=60s', 'lock_timeout=10s', 'idle_in_transaction_session_timeout=60s'];

/** Touches the role only when a limit is not what it should be: roles belong to the whole server, not to one database. */
const ensureLimits = (role: string) => `
do $$ begin
  if not exists (select 1 from pg_roles where rolname = '${role}' and rolconfig @> '{${LIMITS.join(',')}}') then
    ${LIMITS.map((limit) => limit.split('='))
      .map(([name, value]) => `alter role ${role} set ${name} = '${value}';`)
      .join(' ')}
  end if;
end $$;`;

/**
 * Creates the roles of the application where they are missing and grants what a session needs.
 * Run as a superuser or as a role that may create roles. Two of these at once are serialised by an advisory lock.
 */
export async function ensureRoles(client: Client): Promise<void> {
  await client.query('begin; select pg_advisory_xact_lock(826001)');
  await client.query(ensureRole(OWNER, 'nologin nobypassrls'));
  await client.query(ensureRole(DEFINER, 'nologin bypassrls'));
  await client.query(ensureRole(BI_GROUP, 'nologin nosuperuser nobypassrls nocreatedb nocreaterole'));
  for (const role of LOGIN_ROLES) {
    await client.query(ensureRole(role, 'login nosuperuser nobypassrls nocreatedb nocreaterole'));
    await client.query(ensureLimits(role));
  }
  await client.query('commit');
}

const BUSY = 'tuple concurrently updated';
const MOST_TRIES = 10;

/** Gives a login role its password; taken from the address its process connects with. */
export async function setPassword(
  client: Client,
  role: (typeof LOGIN_ROLES)[number],
  password: string,
): Promise<void> {
  const sql = `alter role ${role} password ${client.escapeLiteral(password)}`;
  for (let tries = 1; ; tries += 1) {
    try {
      await client.query(sql);
      return;
    } catch (error) {
      // Another database of the same server is being brought up: it touches the same role.
      if (tries === MOST_TRIES || !(error instanceof Error) || error.message !== BUSY) throw error;
    }
  }
}
