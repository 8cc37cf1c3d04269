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
  });
  /** Roles belong to the whole server: no other test may alter them meanwhile, and none shall wait long. */
  async function up(with_: Config): Promise<void> {
    said.length = 0;
    await server.query('select pg_advisory_lock(826003), pg_advisory_lock(826004)');
    try {
      await bringUp(with_, say);
    } finally {
      await server.query('select pg_advisory_unlock(826004), pg_advisory_unlock(826003)');
    }
  }
  afterAll(async () => {
    await server.query(`drop database if exists ${name} with (force)`);
    await server.end();
    await rm(folder, { recursive: true, force: true });
    await db.drop();
  });

  it('makes what is missing, migrates, and opens it to the roles; seeds nothing unless a file is named', async () => {
    await up(config());
    const words = said.join('\n');
    expect(words).toContain('the database was missing and has been created');
    expect(words).not.toContain('demo');
    const gateway = await Database.open({
      url: config().DATABASE_GATEWAY_URL ?? '',
      poolSize: 1,
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

  it('seeds the demo once where a file for its sign-ins is named, and then has nothing to do', async () => {
    const file = join(folder, 'sign-ins.json');
    await up(config({ DEMO_SIGN_INS_FILE: file }));
    expect(said.join('\n')).not.toMatch(/created| \+ /);
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveLength(53);
    await up(config({ DEMO_SIGN_INS_FILE: file }));
    expect(said.join('\n')).toContain('no demo data is written');
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
