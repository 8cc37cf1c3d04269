import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Config, loadConfig } from '@fayuan/config';
import { Database } from '@fayuan/database';
import { serverUrl, TestDatabase, withDatabase } from '@fayuan/testing';
import { bringUp } from './bring-up.js';
import { runProgram } from './program.js';

describe('bringing a database up', () => {
  let db: TestDatabase;
  let server: Client;
  let folder: string;
  let name: string;
  const said: string[] = [];
  const say = (line: string) => said.push(line);

  const config = (more: Record<string, string> = {}): Config => {
    const at = (role: 'app_gateway' | 'app_worker' | 'app_rollup' | 'app_queue') =>
      withDatabase(db.urlOf(role), name);
    return loadConfig({
      DATABASE_OWNER_URL: withDatabase(serverUrl(), name),
      DATABASE_GATEWAY_URL: at('app_gateway'),
      DATABASE_WORKER_URL: at('app_worker'),
      DATABASE_ROLLUP_URL: at('app_rollup'),
      QUEUE_DATABASE_URL: at('app_queue'),
      ...more,
    });
  };

  beforeAll(async () => {
    db = await TestDatabase.create();
    name = `${db.name}_fresh`;
    folder = await mkdtemp(join(tmpdir(), 'fayuan-up-'));
    server = new Client({ connectionString: serverUrl() });
    await server.connect();
    // Roles belong to the whole server: no other test may alter them meanwhile.
    await server.query('select pg_advisory_lock(826003), pg_advisory_lock(826004)');
  });
  afterAll(async () => {
    await server.query(`drop database if exists ${name} with (force)`);
    await server.end();
    await rm(folder, { recursive: true, force: true });
    await db.drop();
  });

  it('makes what is missing, migrates, seeds, and opens it to the roles', async () => {
    const file = join(folder, 'sign-ins.json');
    await bringUp(config({ DEMO_SIGN_INS_FILE: file }), say);
    expect(said.join('\n')).toContain('the database was missing and has been created');
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveLength(53);
    const gateway = await Database.open({
      url: config().DATABASE_GATEWAY_URL ?? '',
      poolSize: 1,
      entities: [],
      applicationName: 'test',
    });
    expect(await gateway.unscoped('select login from account')).toEqual([]);
    await gateway.close();
    const queue = new Client({ connectionString: config().QUEUE_DATABASE_URL });
    await queue.connect();
    const tables = await queue.query(
      `select count(*)::int as count from pg_tables where schemaname = 'bullmq'`,
    );
    await queue.end();
    expect(tables.rows[0].count).toBeGreaterThan(0);
  }, 60_000);

  it('has nothing to do the second time, and seeds nothing unless a file for the sign-ins is named', async () => {
    said.length = 0;
    await bringUp(config(), say);
    const words = said.join('\n');
    expect(words).not.toContain('created');
    expect(words).not.toContain('+ ');
    expect(words).not.toContain('demo');
  }, 60_000);

  it('ends with 1 and one clear line when the server cannot be reached or the address is missing', async () => {
    said.length = 0;
    const run = (with_: Config) =>
      runProgram(say, async () => {
        await bringUp(with_, say);
        return 0;
      });
    expect(await run(config({ DATABASE_OWNER_URL: 'postgres://nobody:x@127.0.0.1:1/none' }))).toBe(1);
    expect(said.at(-1)).toContain('ECONNREFUSED');
    expect(await run(loadConfig({}))).toBe(1);
    expect(said.at(-1)).toContain('DATABASE_OWNER_URL');
  });
});
