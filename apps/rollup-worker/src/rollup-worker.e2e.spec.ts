import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Database } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { figuresOf, Ledger } from '@fayuan/ledger';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';

const redisUrl = process.env['TEST_REDIS_URL'];
if (!redisUrl)
  throw new Error('TEST_REDIS_URL is not set: run the tests by `npm test`, which starts a Redis for them');

// Every test starts processes, some of them several.
jest.setTimeout(120_000);

/** A logical database of this file's own, so that no other test's worker hears its bells. */
const ownRedis = new URL('/7', redisUrl).toString();

const DIST = join(import.meta.dirname, '../dist');
const DAY = parseDay('2026-05-07');

/** A process of the built app and what it has said so far. */
interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | string | null>;
}

function run(program: string, env: Record<string, string>): Running {
  let said = '';
  const child = spawn(process.execPath, [join(DIST, program)], {
    env: { PATH: process.env['PATH'], HEALTH_PORT: '0', RECONCILE_SECONDS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  return { child, said: () => said, ended };
}

/** The port of the health server, once the process says that it works. */
async function portOf({ child, said }: Running): Promise<number> {
  for (;;) {
    const found = /"port":(\d+)/.exec(said());
    if (found) return Number(found[1]);
    if (child.exitCode !== null) throw new Error(`the worker ended: ${said()}`);
    await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), once(child, 'exit')]);
  }
}

describe.each(['postgres', 'redis'] as const)('the roll-up worker with its queue on %s', (backend) => {
  let db: TestDatabase;
  let gateway: Database;
  let tree: TestProvince;
  let bells: Bells;
  let ledger: Ledger;
  let env: Record<string, string>;
  const started: Running[] = [];

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    tree = await growProvince(db, { countiesPerCity: 2, stationsPerCounty: 3 });
    gateway = await db.open('app_gateway');
    const queue = backend === 'redis' ? { redisUrl: ownRedis } : { databaseUrl: db.urlOf('app_queue') };
    bells = new Bells({ ...queue, logger: makeLogger('test', 'silent') });
    ledger = new Ledger(bells);
    env = {
      DATABASE_ROLLUP_URL: db.urlOf('app_rollup'),
      ...(backend === 'redis' ? { REDIS_URL: ownRedis } : { QUEUE_DATABASE_URL: db.urlOf('app_queue') }),
    };
  });
  afterEach(async () => {
    for (const { child, ended } of started.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
  });
  afterAll(async () => {
    await bells.close();
    await db.drop();
  });

  const start = async () => {
    const worker = run('main.js', env);
    started.push(worker);
    return { worker, port: await portOf(worker) };
  };
  const post = (unit: TestUnit, quantity: number) =>
    gateway.write(actingFor(unit), (tx) =>
      ledger.post(
        tx,
        { kind: 'activity', id: newId(), title: 't', occurredOn: DAY, campaignIds: [newId()] },
        [{ indicator: 'leaflets', quantity }],
      ),
    );
  const figure = async () => {
    const query = { unitId: tree.province.id, indicators: ['leaflets'], from: DAY, to: DAY };
    const [found] = await gateway.read(actingFor(tree.province), (tx) => figuresOf(tx, query));
    return found ?? { quantity: 0, folded: 0, tail: 0 };
  };
  const untilFolded = async (total: number) => {
    for (let now = await figure(); now.folded !== total; now = await figure())
      expect(now.quantity).toBe(total);
  };

  it('folds what was posted, says how it is, and ends when told to', async () => {
    const { worker, port } = await start();
    await post(tree.stations[0] as TestUnit, 10);
    await untilFolded((await figure()).quantity);
    expect(await (await fetch(`http://127.0.0.1:${port}/readyz`)).text()).toBe('ready');
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain('ledger.fold');
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
  });

  it('loses and doubles nothing when it is killed again and again while stations post', async () => {
    let total = (await figure()).quantity;
    for (let round = 0; round < 4; round += 1) {
      const { worker } = await start();
      const rounds = Array.from({ length: 25 }, (_, index) => index);
      for (const index of rounds) {
        const station = tree.stations[(round * 7 + index) % tree.stations.length] as TestUnit;
        await post(station, index + 1);
        total += index + 1;
        expect((await figure()).quantity).toBe(total);
        if (index === 12 + round) worker.child.kill('SIGKILL');
      }
      expect(await worker.ended).toBe('SIGKILL');
    }
    await start();
    await untilFolded(total);
    const verify = run('verify.js', env);
    expect(await verify.ended).toBe(0);
    expect(verify.said()).toContain('0 differences');
  });

  it('ends with 1 from the check when a figure is wrong, and names it', async () => {
    await db.sql(`update figure_cell set quantity = quantity + 1 where tenant_id = $1`, [tree.province.id]);
    const verify = run('verify.js', env);
    expect(await verify.ended).toBe(1);
    expect(verify.said()).toContain(tree.province.name);
  });

  it('does not start without its address, and names the variable', async () => {
    const worker = run('main.js', { ...env, DATABASE_ROLLUP_URL: '' });
    expect(await worker.ended).not.toBe(0);
    expect(worker.said()).toContain('DATABASE_ROLLUP_URL');
  });
});
