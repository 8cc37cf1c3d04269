import { randomBytes } from 'node:crypto';
import { Client, type ClientBase } from 'pg';
import { BI_GROUP } from './roles.js';

/** A login of a reporting tool, which sees one unit and all below it. */
export interface BiLogin {
  readonly login: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly createdAt: Date;
}

/** Prefix of every such login, so that no other role of the server is ever touched. */
const PREFIX = 'bi_';
/** A report may take long, but not for ever, and it reads only. */
const SETTINGS = {
  default_transaction_read_only: 'on',
  statement_timeout: '5min',
  idle_in_transaction_session_timeout: '60s',
};
const MOST_CONNECTIONS = 5;

/** True for a name such as `bi_fuzhou`: the prefix, then lower-case letters, digits and underscores, 40 at most. */
export const isBiLogin = (login: string): boolean => /^bi_[a-z0-9_]{1,40}$/u.test(login);

async function inOneTransaction<T>(url: string, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'fayuan_bi_logins' });
  await client.connect();
  try {
    // Roles belong to the whole server: whoever makes and drops them passes one after the other.
    await client.query('begin; select pg_advisory_xact_lock(826001)');
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}

/**
 * Makes a login for reporting tools, or gives the one that is there a new password and this unit.
 * @param url address of a role that may create roles
 * @returns its password, which is kept nowhere; undefined when there is no open unit with the code
 * @throws Error when the name is none that `isBiLogin` takes
 */
export function addBiLogin(url: string, login: string, unitCode: string): Promise<string | undefined> {
  if (!isBiLogin(login)) throw new Error(`${login} does not begin with ${PREFIX} or holds other characters`);
  return inOneTransaction(url, async (client) => {
    const password = randomBytes(24).toString('base64url');
    const { rowCount } = await client.query(
      `insert into bi_login (login, unit_id, created_at) select $1, id, clock_timestamp() from org_unit
       where code = $2 and closed_on is null on conflict (login) do update set unit_id = excluded.unit_id`,
      [login, unitCode],
    );
    if (rowCount === 0) return undefined;
    const known = await client.query('select from pg_roles where rolname = $1', [login]);
    const verb = known.rowCount === 0 ? 'create' : 'alter';
    await client.query(
      `${verb} role ${login} login nosuperuser nobypassrls nocreatedb nocreaterole inherit
       connection limit ${MOST_CONNECTIONS} password ${client.escapeLiteral(password)};
       grant ${BI_GROUP} to ${login};
       ${Object.entries(SETTINGS)
         .map(([name, value]) => `alter role ${login} set ${name} = '${value}';`)
         .join(' ')}`,
    );
    return password;
  });
}

/**
 * Takes a login away; sessions that are open with it see nothing from the next statement on.
 * @returns whether there was such a login in this database
 */
export function removeBiLogin(url: string, login: string): Promise<boolean> {
  return inOneTransaction(url, async (client) => {
    const { rowCount } = await client.query('delete from bi_login where login = $1', [login]);
    if (rowCount === 0 || !isBiLogin(login)) return false;
    await client.query(`drop role if exists ${login}`);
    return true;
  });
}

/** All logins of reporting tools in this database. */
export function biLogins(url: string): Promise<BiLogin[]> {
  return inOneTransaction(url, async (client) => {
    const { rows } = await client.query<BiLogin>(
      `select l.login, u.code as "unitCode", u.name as "unitName", l.created_at as "createdAt"
       from bi_login l join org_unit u on u.id = l.unit_id order by l.login`,
    );
    return rows;
  });
}
