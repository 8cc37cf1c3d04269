import { Client } from 'pg';
import type { TestUnit } from '../province.js';
import type { TestDatabase } from '../test-database.js';
import { type Act, allowed, type LoginRole, relation, tablesOf } from './oracle.js';
import { type Column, offer, tenantColumns } from './planted.js';
import { teachTrial, tryInserts } from './try-inserts.js';

/** One place where the database and the oracle disagree. */
export interface Breach {
  readonly role: LoginRole;
  readonly table: string;
  readonly act: Act | 'no scope';
  readonly actor: string;
  readonly owner: string;
  readonly expected: boolean;
}

export const ROLES: readonly LoginRole[] = ['app_gateway', 'app_worker', 'app_rollup'];
const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';

interface Walk {
  readonly client: Client;
  readonly role: LoginRole;
  readonly units: readonly TestUnit[];
  /** By table, a row for each unit in their order, written once: it is offered by everybody. */
  readonly offers: ReadonlyMap<string, string>;
  readonly breaches: Breach[];
}

interface Tried {
  readonly table: string;
  readonly act: Act;
  readonly actor: TestUnit;
}

async function attempt(client: Client, sql: string): Promise<string[] | 'denied'> {
  await client.query('savepoint s');
  try {
    const result = await client.query(sql);
    return result.rows.map((row: { tenant_id: string }) => row.tenant_id);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === UNIQUE_VIOLATION || code === FOREIGN_KEY_VIOLATION) return ['reached'];
    return 'denied';
  } finally {
    await client.query('rollback to savepoint s');
  }
}

function compare(walk: Walk, tried: Tried, touched: ReadonlySet<string>): void {
  const { table, act, actor } = tried;
  for (const owner of walk.units) {
    const expected = allowed(walk.role, table, act, relation(actor.path, owner.path));
    if (expected !== touched.has(owner.id)) {
      walk.breaches.push({ role: walk.role, table, act, actor: actor.path, owner: owner.path, expected });
    }
  }
}

/** Reads, changes and removes everything the actor can reach: one statement covers the pairs with all owners. */
async function walkSets(walk: Walk, table: string, actor: TestUnit): Promise<void> {
  const statements: [Act, string][] = [
    ['select', `select distinct tenant_id from ${table}`],
    ['update', `update ${table} set tenant_id = tenant_id returning tenant_id`],
    ['delete', `delete from ${table} returning tenant_id`],
  ];
  for (const [act, sql] of statements) {
    const touched = await attempt(walk.client, sql);
    compare(walk, { table, act, actor }, new Set(touched === 'denied' ? [] : touched));
  }
}

const offersOf = (columns: readonly Column[], table: string, units: readonly TestUnit[]): string =>
  JSON.stringify(units.map((owner) => offer(columns, table, owner, 7)));

async function walkInserts(walk: Walk, table: string, actor: TestUnit): Promise<void> {
  const reached = await tryInserts(walk.client, table, walk.offers.get(table) ?? '[]');
  const owners = walk.units.filter((_, at) => reached[at]);
  compare(walk, { table, act: 'insert', actor }, new Set(owners.map((owner) => owner.id)));
}

async function walkRole(
  db: TestDatabase,
  walk: Omit<Walk, 'client'>,
  tables: readonly string[],
): Promise<void> {
  const client = new Client({ connectionString: db.urlOf(walk.role) });
  await client.connect();
  const full = { ...walk, client };
  try {
    for (const actor of walk.units) {
      await client.query(`begin; select * from app_enter('${actor.id}', 'request')`);
      for (const table of tables) {
        await walkSets(full, table, actor);
        await walkInserts(full, table, actor);
      }
      // Every attempt was taken back to its savepoint; the commit shows whether the scope ends with the transaction.
      await client.query('commit');
      await client.query('begin');
      for (const table of tables) {
        const seen = await attempt(client, `select distinct tenant_id from ${table}`);
        if (seen !== 'denied' && seen.length) {
          walk.breaches.push({
            role: walk.role,
            table,
            act: 'no scope',
            actor: actor.path,
            owner: '*',
            expected: false,
          });
        }
      }
      await client.query('rollback');
    }
  } finally {
    await client.end();
  }
}

/**
 * Tries every unit against the rows of every unit, in every tenant table, with every role and act, and lists where the
 * database answers differently from the oracle; both ways: a leak, and a door that should be open and is not.
 * Tables must be planted. @param units the units that act and own
 */
export async function findBreaches(
  db: TestDatabase,
  units: readonly TestUnit[],
  only?: readonly string[],
): Promise<Breach[]> {
  await teachTrial(db);
  const columns = await tenantColumns(db);
  const planted = [...new Set(columns.map((column) => column.table))];
  const tables = (only ?? planted).filter(
    (table) => planted.includes(table) || ROLES.some((role) => tablesOf(role).includes(table)),
  );
  const breaches: Breach[] = [];
  const offers = new Map(tables.map((table) => [table, offersOf(columns, table, units)]));
  for (const role of ROLES) await walkRole(db, { role, units, offers, breaches }, tables);
  return breaches;
}
