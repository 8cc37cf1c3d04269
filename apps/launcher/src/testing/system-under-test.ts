import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateQueue } from '@fayuan/queue';
import {
  growProvince,
  type ProvinceShape,
  TestDatabase,
  type TestProvince,
  TestRedis,
} from '@fayuan/testing';
import { readyUrlOf } from '../app-specs.js';
import { projectRoot } from '../places.js';
import { firstFreePort } from '../ports.js';
import { ApiClient } from '../scenario/api-client.js';
import { ensureKeys } from '../secrets.js';
import { ChildApp } from './child-app.js';

/*
 * The whole system as built, each app a process of its own, on a database and a queue of its own, with the demo:
 *
 *   const system = await SystemUnderTest.start({ queue: 'redis' });
 *   const { code, stdout, folder } = await system.scenario(changleFile);
 *   await system.kill('dispatch-worker'); // SIGKILL
 *   await system.restart('dispatch-worker');
 *   const officer = await system.signedIn('cl-officer'); // an ApiClient
 *   await system.stop();
 *
 * Build first: `npx tsc -b apps/launcher/tsconfig.build.json` (`npm test` does).
 */

export const APPS = ['gateway', 'rollup-worker', 'dispatch-worker', 'document-worker'] as const;
export type AppName = (typeof APPS)[number];
export type Queue = 'postgres' | 'redis';

/** One way into the demo. */
export interface SignIn {
  readonly unit: string;
  readonly code: string;
  readonly role: string;
  readonly login: string;
  readonly password: string;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
}

const ROLE_URLS = {
  gateway: ['DATABASE_GATEWAY_URL', 'app_gateway'],
  'rollup-worker': ['DATABASE_ROLLUP_URL', 'app_rollup'],
  'dispatch-worker': ['DATABASE_WORKER_URL', 'app_worker'],
  'document-worker': ['DATABASE_WORKER_URL', 'app_worker'],
} as const satisfies Record<AppName, readonly [string, string]>;

/** Recovery by the reconciler alone must not make a test wait for half a minute. */
const RECONCILE_SECONDS = '2';

const built = (app: string, file = 'main'): string => join(projectRoot, `apps/${app}/dist/${file}.js`);

/** What every process has from the machine; nothing of the developer's own settings reaches it. */
const machine = { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production' };

/** Runs a built program to its end. */
async function runBuilt(file: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...words], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...machine, ...env },
  });
  let stdout = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, stdout }));
  });
}

/** Ports below those that the kernel hands to clients, so that an app that was killed gets its own again. */
async function freePorts<K extends string>(names: readonly K[]): Promise<Record<K, number>> {
  const taken = new Set<number>();
  for (const _name of names) {
    const wanted = 20_000 + Math.floor(Math.random() * 12_000);
    taken.add(await firstFreePort({ wanted, taken }));
  }
  const ports = [...taken];
  return Object.fromEntries(names.map((name, index) => [name, ports[index]])) as Record<K, number>;
}

/** False after a deadlock (SQLSTATE 40P01), which ended the statement and nothing else; other errors go on. */
function gaveWay(error: unknown): false {
  if ((error as { code?: string }).code === '40P01') return false;
  throw error;
}

export class SystemUnderTest {
  private readonly apps = new Map<AppName, ChildApp>();
  private redis: TestRedis | undefined;
  private scenarios = 0;

  private constructor(
    private readonly db: TestDatabase,
    /** Files, logs, sign-ins and summaries of this system. */
    readonly folder: string,
    private readonly ports: Readonly<Record<AppName, number>>,
  ) {}

  /** Brings everything up. @throws Error with what the failing program said; nothing stays behind then */
  static async start(options: { queue: Queue }): Promise<SystemUnderTest> {
    const ports = await freePorts(APPS);
    const db = await TestDatabase.create();
    const system = new SystemUnderTest(db, mkdtempSync(join(tmpdir(), 'fayuan-system-')), ports);
    try {
      await system.bringUp(options.queue);
      return system;
    } catch (error) {
      await system.stop();
      throw error;
    }
  }

  /** Where a person's browser would go: `http://127.0.0.1:port`. */
  get url(): string {
    return `http://127.0.0.1:${this.ports.gateway}`;
  }

  get demoSignIns(): readonly SignIn[] {
    return JSON.parse(readFileSync(this.signInsFile, 'utf8')) as SignIn[];
  }

  /** Rows as the superuser sees them. */
  sql<T extends object>(text: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.db.sql<T>(text, parameters);
  }

  /** A person of the demo, signed in through the API. */
  async signedIn(login: string): Promise<ApiClient> {
    const person = this.demoSignIns.find((each) => each.login === login);
    if (!person) throw new Error(`the demo has no ${login}`);
    const client = new ApiClient(this.url);
    await client.signIn(person.login, person.password);
    return client;
  }

  /** A province beside the demo; nobody works in it yet. */
  grow(shape: ProvinceShape): Promise<TestProvince> {
    return growProvince(this.db, shape);
  }

  /** The queue forgets every ring, as when its server was lost; what must be done stands in our own rows. */
  async wipeQueue(): Promise<void> {
    if (this.redis) return this.redis.wipe();
    const tables = await this.sql<{ name: string }>(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
       where schemaname = 'bullmq' and tablename <> 'migration'`,
    );
    const wipe = `truncate ${tables.map(({ name }) => name).join(', ')}`;
    // The workers take the same tables in their own order; when the wipe is the one to give way, it comes again.
    while (!(await this.sql(wipe).then(() => true, gaveWay)));
  }

  /** SIGKILL: the process has no last word. */
  async kill(name: AppName): Promise<void> {
    await this.app(name).end('SIGKILL');
  }

  /** Starts the app again, on its own port, and waits until it can serve; one that still runs is killed first. */
  async restart(name: AppName): Promise<void> {
    await this.kill(name);
    await this.app(name).start();
  }

  /** Plays a scenario file as `npm run scenario` does; `folder` is where its summary lies. */
  async scenario(file: string): Promise<Ended & { readonly folder: string }> {
    this.scenarios += 1;
    const folder = join(this.folder, `scenario-${this.scenarios}`);
    const env = { FAYUAN_URL: this.url, DEMO_SIGN_INS_FILE: this.signInsFile, SCENARIO_DIR: folder };
    return { ...(await runBuilt(built('launcher', 'scenario/main'), [file], env)), folder };
  }

  /** Rebuilds all figures from the ledger as `npm run verify` does. */
  verify(): Promise<Ended> {
    return runBuilt(built('rollup-worker', 'verify'), [], {
      DATABASE_ROLLUP_URL: this.db.urlOf('app_rollup'),
    });
  }

  /** Compares every file of an archive with its checksum as `npm run archive:check` does. @returns what it says */
  async checkArchive(bytes: Uint8Array): Promise<string> {
    const file = join(this.folder, 'archive.zip');
    writeFileSync(file, bytes);
    return (await runBuilt(built('document-worker', 'check-archive'), [file], {})).stdout;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.apps.values()].map((app) => app.end('SIGTERM')));
    await this.redis?.release();
    await this.db.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get signInsFile(): string {
    return join(this.folder, 'demo-sign-ins.json');
  }

  private get keyFiles() {
    return {
      PERSON_INDEX_KEY_FILE: join(this.folder, 'person-keys'),
      DATA_KEY_FILE: join(this.folder, 'data-keys'),
    };
  }

  private async bringUp(queue: Queue): Promise<void> {
    for (const file of Object.values(this.keyFiles)) ensureKeys(file);
    const seeded = await runBuilt(built('migrate'), [], {
      DATABASE_OWNER_URL: this.db.ownerUrl,
      DEMO_SIGN_INS_FILE: this.signInsFile,
    });
    if (seeded.code !== 0) throw new Error(`the demo was not seeded:\n${seeded.stdout}`);
    const bells = await this.queueVariables(queue);
    for (const name of APPS) this.apps.set(name, this.describe(name, bells));
    await Promise.all([...this.apps.values()].map((app) => app.start()));
  }

  private async queueVariables(queue: Queue): Promise<Record<string, string>> {
    if (queue === 'redis') {
      this.redis = await TestRedis.claim();
      return { REDIS_URL: this.redis.url };
    }
    const url = this.db.urlOf('app_queue');
    await migrateQueue(url);
    return { QUEUE_DATABASE_URL: url };
  }

  private describe(name: AppName, bells: Readonly<Record<string, string>>): ChildApp {
    const port = this.ports[name];
    const [variable, role] = ROLE_URLS[name];
    const environment = {
      ...machine,
      ...bells,
      [variable]: this.db.urlOf(role),
      [name === 'gateway' ? 'GATEWAY_PORT' : 'HEALTH_PORT']: String(port),
      DATABASE_POOL: '5',
      RECONCILE_SECONDS,
      ...(name === 'gateway' && this.keyFiles),
      FILES_DIR: join(this.folder, 'files'),
      WEB_DESK_DIR: join(projectRoot, 'apps/desk/dist'),
      WEB_STATION_DIR: join(projectRoot, 'apps/station/dist'),
    };
    const program = { root: projectRoot, file: built(name), environment };
    return new ChildApp(program, readyUrlOf('127.0.0.1', port), join(this.folder, `${name}.log`));
  }

  private app(name: AppName): ChildApp {
    const app = this.apps.get(name);
    if (!app) throw new Error(`${name} was never started`);
    return app;
  }
}
