import { Client } from 'pg';
import { CopyIn, type CopyValue } from './copy-in.js';
import { LOGIN_ROLES, OWNER, setPassword } from './roles.js';
import type { AppRole } from './tenancy/manifest.js';

/** One open transaction of the owner of the tables: for programs that import and seed, never for a request. */
export class OwnerTx {
  constructor(private readonly client: Client) {}

  /** All rows of a statement with bound parameters. */
  async rows<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return (await this.client.query(sql, [...parameters])).rows as T[];
  }

  /** The first row. @throws Error when there is none. */
  async one<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T> {
    const [row] = await this.rows<T>(sql, parameters);
    if (!row) throw new Error(`expected a row from: ${sql.slice(0, 80)}`);
    return row;
  }

  /** Runs a statement and says how many rows it touched. */
  async run(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return (await this.client.query(sql, [...parameters])).rowCount ?? 0;
  }

  /**
   * Writes rows by COPY, as fast as they come and without holding them.
   * @param target table with its columns in the order of the values, e.g. `fact (id, quantity)`
   * @returns how many rows were written
   */
  async copyInto(target: string, rows: Iterable<readonly CopyValue[]>): Promise<number> {
    return this.client.query(new CopyIn(`copy ${target} from stdin`, rows)).done;
  }

  /** From here to the end of the transaction as a role of the application: its row level security decides. */
  async actAs(role: AppRole): Promise<void> {
    await this.client.query(`set local role ${role}`);
  }
}

/**
 * Runs `work` in one transaction as the owner of the tables; a throw, or a kill, leaves nothing behind. Row level
 * security is forced on the owner too, so rows of tenant tables are written after `actAs` only.
 * @param url the address that `migrate` is given
 */
export async function asOwner<T>(url: string, work: (owner: OwnerTx) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'fayuan_owner' });
  // A connection that breaks is told to the statement under way; without a listener it would end the process instead.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`begin; set local role ${OWNER}`);
    const result = await work(new OwnerTx(client));
    await client.query('commit');
    return result;
  } finally {
    // Ending the connection rolls back what was not committed.
    await client.end();
  }
}

/**
 * Makes the database that the address names when the server does not have it yet.
 * @returns true when it was made now
 */
export async function ensureDatabase(url: string): Promise<boolean> {
  const wanted = decodeURIComponent(new URL(url).pathname.slice(1));
  if (wanted === '' || (await canConnect(url))) return false;
  const server = new URL(url);
  server.pathname = '/postgres';
  const client = new Client({ connectionString: server.toString() });
  await client.connect();
  try {
    await client.query(
      `create database ${client.escapeIdentifier(wanted)} encoding 'UTF8' template template0`,
    );
    return true;
  } finally {
    await client.end();
  }
}

const NO_SUCH_DATABASE = '3D000';

async function canConnect(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === NO_SUCH_DATABASE) return false;
    throw error;
  } finally {
    await client.end();
  }
}

/**
 * Gives each login role the password of the address that its process connects with. Several of these at once pass one
 * after the other.
 */
export async function setPasswords(
  url: string,
  passwords: Readonly<Partial<Record<(typeof LOGIN_ROLES)[number], string>>>,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin; select pg_advisory_xact_lock(826001)');
    for (const role of LOGIN_ROLES) {
      const password = passwords[role];
      if (password !== undefined) await setPassword(client, role, password);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
