import { join } from 'node:path';
import { Database } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { figuresOf, Ledger } from '@fayuan/ledger';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import {
  actingFor,
  growProvince,
  RunningProgram,
  TestDatabase,
  type TestProvince,
  TestRedis,
  type TestUnit,
} from '@fayuan/testing';

// Every test starts processes, some of them several.
jest.setTimeout(120_000);

const MAIN = join(import.meta.dirname, '../dist/main.js');
const VERIFY = join(import.meta.dirname, '../dist/verify.js');
const DAY = parseDay('2026-05-07');

describe.each(['postgres', 'redis'] as const)('the roll-up worker with its queue on %s', (backend) => {
  let db: TestDatabase;
  let gateway: Database;
  let tree: TestProvince;
  let bells: Bells;
  let ledger: Ledger;
  let env: Record<string, string>;
  let redis: TestRedis | undefined;
  const started: RunningProgram[] = [];

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    tree = await growProvince(db, { countiesPerCity: 2, stationsPerCounty: 3 });
    gateway = await db.open('app_gateway');
    redis = backend === 'redis' ? await TestRedis.claim() : undefined;
    const queue = redis ? { redisUrl: redis.url } : { databaseUrl: db.urlOf('app_queue') };
    bells = new Bells({ ...queue, logger: makeLogger('test', 'silent') });
    ledger = new Ledger(bells);
    env = {
      DATABASE_ROLLUP_URL: db.urlOf('app_rollup'),
      ...(redis ? { REDIS_URL: redis.url } : { QUEUE_DATABASE_URL: db.urlOf('app_queue') }),
    };
  });
  afterEach(async () => {
    for (const program of started.splice(0)) await program.kill();
  });
  afterAll(async () => {
    await bells?.close();
    await redis?.release();
    await db?.drop();
  });

  const start = async () => {
    const worker = RunningProgram.start(MAIN, env);
    started.push(worker);
    return { worker, port: await worker.port() };
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
    const verify = RunningProgram.start(VERIFY, env);
    expect(await verify.ended).toBe(0);
    expect(verify.output).toContain('0 differences');
  });

  it('ends with 1 from the check when a figure is wrong, and names it', async () => {
    await db.sql(`update figure_cell set quantity = quantity + 1 where tenant_id = $1`, [tree.province.id]);
    const verify = RunningProgram.start(VERIFY, env);
    expect(await verify.ended).toBe(1);
    expect(verify.output).toContain(tree.province.name);
  });

  it('writes wrong figures anew when it is told to, and then finds none', async () => {
    const rebuild = RunningProgram.start(VERIFY, env, ['--rebuild']);
    expect(await rebuild.ended).toBe(0);
    expect(rebuild.output).toContain('0 differences');
    expect(await RunningProgram.start(VERIFY, env, ['--again']).ended).toBe(2);
  });

  it('does not start without its address, and names the variable', async () => {
    const worker = RunningProgram.start(MAIN, { ...env, DATABASE_ROLLUP_URL: '' });
    expect(await worker.ended).not.toBe(0);
    expect(worker.output).toContain('DATABASE_ROLLUP_URL');
  });
});
