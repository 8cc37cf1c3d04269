import { join } from 'node:path';
import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import {
  DirectiveReadingService,
  DraftDirectiveService,
  IssueDirectiveService,
  SignOffService,
} from '@fayuan/directives';
import { newId, parseDay } from '@fayuan/kernel';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import {
  actingFor,
  growProvince,
  RunningProgram,
  TestDatabase,
  type TestProvince,
  TestRedis,
} from '@fayuan/testing';

// Every test starts processes, some of them several.
jest.setTimeout(120_000);

const MAIN = join(import.meta.dirname, '../dist/main.js');
const clock = fixedClock(new Date('2026-04-20T09:00:00+08:00'));

describe.each(['postgres', 'redis'] as const)('the dispatch worker with its queue on %s', (backend) => {
  let db: TestDatabase;
  let gateway: Database;
  let tree: TestProvince;
  let bells: Bells;
  let env: Record<string, string>;
  let redis: TestRedis | undefined;
  const started: RunningProgram[] = [];

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    tree = await growProvince(db, { cities: 4, countiesPerCity: 5, stationsPerCounty: 20 });
    gateway = await db.open('app_gateway');
    redis = backend === 'redis' ? await TestRedis.claim() : undefined;
    const queue = redis ? { redisUrl: redis.url } : { databaseUrl: db.urlOf('app_queue') };
    bells = new Bells({ ...queue, logger: makeLogger('test', 'silent') });
    env = {
      DATABASE_WORKER_URL: db.urlOf('app_worker'),
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

  /** A directive of the province to every unit below, issued and not yet delivered. */
  async function issue(title: string): Promise<string> {
    const officer = actingFor(tree.province, ['directive.draft', 'directive.issue', 'directive.read'], {
      clock,
    });
    const leader = actingFor(tree.province, ['directive.sign_off', 'directive.read'], { clock });
    const reading = new DirectiveReadingService(gateway);
    const signOffs = new SignOffService(gateway, reading);
    const { id } = await new DraftDirectiveService(gateway, reading).draft(
      officer,
      {
        kind: 'general',
        title,
        sections: [{ heading: '一', text: '请遵照执行' }],
        startsOn: parseDay('2026-05-01'),
        endsOn: parseDay('2026-05-31'),
        reportDue: parseDay('2026-06-15'),
        tasks: [],
        recipients: { levels: [], unitIds: [], exceptUnitIds: [] },
      },
      newId(),
    );
    await signOffs.submit(officer, id, newId());
    await signOffs.signOff(leader, id, newId());
    await new IssueDirectiveService(gateway, bells, reading).issue(officer, id, undefined, newId());
    return id;
  }

  const left = async () =>
    (await db.sql<{ left: number }>(`select count(*)::int as left from due_work where kind = 'fan_out'`))[0]
      ?.left ?? 0;
  const untilDelivered = async () => {
    while ((await left()) > 0) continue;
  };
  const below = () => tree.all.length - 1;
  const counted = async (id: string) =>
    (
      await db.sql(
        `select d.status, d.delivered_count as delivered,
           (select count(*)::int from receipt r where r.directive_id = d.id) as receipts,
           (select count(distinct tenant_id)::int from receipt r where r.directive_id = d.id) as units,
           (select count(*)::int from duty t where t.directive_id = d.id) as duties
         from directive d where d.id = $1`,
        [id],
      )
    )[0];
  const whole = () => ({
    status: 'issued',
    delivered: below(),
    receipts: below(),
    units: below(),
    duties: below(),
  });

  it('delivers what was issued, says how it is, and ends when told to', async () => {
    const { worker, port } = await start();
    const id = await issue('送达');
    await untilDelivered();
    expect(await counted(id)).toEqual(whole());
    expect(await (await fetch(`http://127.0.0.1:${port}/readyz`)).text()).toBe('ready');
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain('fan-out');
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
  });

  it('delivers what was issued while no worker ran', async () => {
    const id = await issue('先发');
    await start();
    await untilDelivered();
    expect(await counted(id)).toEqual(whole());
  });

  it('loses and doubles nothing when it is killed again and again in the middle of its work', async () => {
    const ids: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const { worker } = await start();
      ids.push(await issue(`第${round}份`));
      // The moment differs from round to round: while the work waits, is held, or has just been done.
      for (let looks = 0; looks < round * 12 && (await left()) > 0; looks += 1) continue;
      worker.child.kill('SIGKILL');
      expect(await worker.ended).toBe('SIGKILL');
    }
    await start();
    await untilDelivered();
    for (const id of ids) expect(await counted(id)).toEqual(whole());
  });

  it('does not start without its address, and names the variable', async () => {
    const worker = RunningProgram.start(MAIN, { ...env, DATABASE_WORKER_URL: '' });
    expect(await worker.ended).not.toBe(0);
    expect(worker.output).toContain('DATABASE_WORKER_URL');
  });
});
