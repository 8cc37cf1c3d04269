import { Client } from 'pg';
import type { TestUnit } from '../province.js';
import type { TestDatabase } from '../test-database.js';
import { ROLES } from './breaches.js';
import { type Act, allowed, type LoginRole, relation, tablesOf } from './oracle.js';

/** Ways to a foreign row other than the four plain statements. */
export interface Detour {
  readonly name: string;
  /** All of these must be allowed for the detour to be. */
  readonly needs: readonly Act[];
  /** $1 the owner's unit, $2 its path, $3 one of its rows as JSON. */
  readonly sql: (table: string) => string;
}

const DETOURS: readonly Detour[] = [
  {
    name: 'own rows are moved to the owner',
    needs: ['select', 'update'],
    sql: (table) =>
      `update ${table} set tenant_id = $1, tenant_path = $2 where tenant_path = current_setting('app.lo', true) and $3::jsonb is not null`,
  },
  {
    name: 'the row is taken over by an upsert',
    needs: ['select', 'insert', 'update'],
    sql: (table) =>
      `insert into ${table} select * from jsonb_populate_record(null::${table}, $3) where $1::uuid is not null and $2::text is not null
       on conflict on constraint ${table}_pkey do update set tenant_id = excluded.tenant_id`,
  },
  {
    name: 'the row is changed by a merge',
    needs: ['select', 'update'],
    sql: (table) =>
      `merge into ${table} t using (select $1::uuid as unit, $2::text as path, $3::jsonb as row) s on t.tenant_id = s.unit
       when matched then update set tenant_path = s.path`,
  },
];

const KEY_VIOLATIONS = ['23505', '23503'];

async function reached(client: Client, sql: string, values: unknown[]): Promise<boolean> {
  await client.query('savepoint s');
  try {
    return ((await client.query(sql, values)).rowCount ?? 0) > 0;
  } catch (error) {
    return KEY_VIOLATIONS.includes((error as { code?: string }).code ?? '');
  } finally {
    await client.query('rollback to savepoint s');
  }
}

interface Trial {
  readonly role: LoginRole;
  readonly table: string;
  readonly actor: TestUnit;
  readonly owner: TestUnit;
  readonly row: object;
}

async function tryDetours(client: Client, { role, table, actor, owner, row }: Trial): Promise<string[]> {
  const how = relation(actor.path, owner.path);
  const wrong: string[] = [];
  for (const { name, needs, sql } of DETOURS) {
    const expected = needs.every((act) => allowed(role, table, act, how));
    const actual = await reached(client, sql(table), [owner.id, owner.path, JSON.stringify(row)]);
    if (expected !== actual)
      wrong.push(`${role} ${table}: ${actor.path} to ${owner.path}: ${name}: ${actual}`);
  }
  return wrong;
}

/** Tries the detours of one actor to each owner, in every table of every role; lists where the oracle says otherwise. */
export async function findDetours(
  db: TestDatabase,
  actor: TestUnit,
  owners: readonly TestUnit[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const role of ROLES) {
    const client = new Client({ connectionString: db.urlOf(role) });
    await client.connect();
    await client.query(`begin; select * from app_enter('${actor.id}', 'request')`);
    for (const table of tablesOf(role)) {
      for (const owner of owners) {
        const [planted] = await db.sql<{ row: object }>(
          `select to_jsonb(t) as row from ${table} t where tenant_id = $1 limit 1`,
          [owner.id],
        );
        if (!planted) throw new Error(`${table} has no row of ${owner.name}`);
        wrong.push(...(await tryDetours(client, { role, table, actor, owner, row: planted.row })));
      }
    }
    await client.query('rollback');
    await client.end();
  }
  return wrong;
}
