import { systemClock, worker } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { makeLogger } from '@fayuan/telemetry';
import { growProvince, TestDatabase, type TestProvince } from '@fayuan/testing';
import { migrateQueue } from './backend.js';
import { Bells } from './bells.js';
import { drainDueWork, failedWork, redriveWork, scheduleWork, type StepResult } from './due-work.js';
import { defineJob } from './job.js';
import { WorkerHost } from './worker-host.js';

const redisUrl = process.env['TEST_REDIS_URL'];
if (!redisUrl)
  throw new Error('TEST_REDIS_URL is not set: run the tests by `npm test`, which starts a Redis for them');

const logger = makeLogger('test', 'silent');
const clock = systemClock;

/** Resolves as soon as `claim` holds; asks again whenever the handler has run. */
class Heard {
  count = 0;
  private waiting: (() => void)[] = [];

  note(): void {
    this.count += 1;
    for (const wake of this.waiting.splice(0)) wake();
  }

  async times(count: number): Promise<void> {
    while (this.count < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}

describe.each(['postgres', 'redis'] as const)('the queue on %s', (backend) => {
  let db: TestDatabase;
  let database: Database;
  let tree: TestProvince;
  let address: { redisUrl?: string; databaseUrl?: string };
  const open: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    db = await TestDatabase.create();
    tree = await growProvince(db);
    database = await db.open('app_worker');
    address = backend === 'redis' ? { redisUrl } : { databaseUrl: db.urlOf('app_queue') };
    if (backend === 'postgres') await migrateQueue(db.urlOf('app_queue'));
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.close()));
  });
  afterAll(() => db.drop());

  const job = (gatherMs = 0) => defineJob({ name: `test-${newId()}`, queue: `test-${newId()}`, gatherMs });
  const bells = () => {
    const made = new Bells({ ...address, logger });
    open.push(made);
    return made;
  };
  const serve = (contract: ReturnType<typeof job>, handle: () => Promise<void>, reconcileSeconds = 600) => {
    const host = WorkerHost.start({ ...address, logger, reconcileSeconds, jobs: [contract] }, [
      { job: contract, handle },
    ]);
    open.push(host);
    return host;
  };
  const station = () => worker('test', (tree.stations[0] as (typeof tree.stations)[number]).id);

  it('hears a ring', async () => {
    const contract = job();
    const heard = new Heard();
    serve(contract, async () => heard.note());
    await heard.times(1); // the look at start
    bells().ring(contract);
    await heard.times(2);
    expect(heard.count).toBe(2);
  });

  it('hears many rings within the gathering time as few', async () => {
    const contract = job(300);
    const heard = new Heard();
    serve(contract, async () => heard.note());
    await heard.times(1);
    const bell = bells();
    for (let i = 0; i < 40; i += 1) bell.ring(contract);
    await heard.times(2);
    expect(heard.count).toBeLessThan(10);
  });

  it('does work whose ring was lost, by looking again', async () => {
    const contract = job();
    const kind = `lost-${backend}`;
    const done = new Heard();
    let steps = 0;
    const step = async (): Promise<StepResult> => {
      steps += 1;
      return { done: true };
    };
    const handle = async () => {
      await drainDueWork({ database, kind, clock, logger, step });
      if (steps > 0) done.note();
    };
    serve(contract, handle, 1);
    await db.sql(
      `insert into due_work (id, kind, partition_id, tenant_id, subject_id, due_at, created_at)
       select gen_random_uuid(), $1, partition_id, id, gen_random_uuid(), now(), now() from org_unit where id = $2`,
      [kind, station().unitId],
    );
    await done.times(1);
    expect(await db.sql('select 1 from due_work where kind = $1', [kind])).toHaveLength(0);
  });

  it('goes on where it stopped, keeps failures visible and takes them up again', async () => {
    const kind = `steps-${backend}`;
    const gateway = await db.open('app_gateway');
    const subjectId = newId();
    await gateway.write(station(), (tx) => scheduleWork(tx, bells(), { kind, subjectId, job: job() }));
    const seen: unknown[] = [];
    const step = async (
      _tx: Tx,
      work: { progress: Readonly<Record<string, unknown>> },
    ): Promise<StepResult> => {
      seen.push(work.progress['at'] ?? 0);
      if (seen.length === 2) throw new RangeError('once');
      return seen.length > 3 ? { done: true } : { done: false, progress: { at: seen.length } };
    };
    const drain = (at = clock) => drainDueWork({ database, kind, clock: at, logger, step });
    await drain();
    expect(await db.sql('select failure, attempts from due_work where kind = $1', [kind])).toEqual([
      { failure: 'RangeError', attempts: 1 },
    ]);
    await db.sql('update due_work set failed_at = now() where kind = $1', [kind]);
    await drain();
    expect(seen).toEqual([0, 1]);
    const [given] = (await failedWork(database)).filter((work) => work.kind === kind);
    expect(given).toMatchObject({ subjectId, failure: 'RangeError', attempts: 1 });
    expect(await database.write(station(), (tx) => redriveWork(tx, given?.id ?? newId()))).toBe(true);
    expect(await database.write(station(), (tx) => redriveWork(tx, given?.id ?? newId()))).toBe(false);
    await drain();
    expect(seen).toEqual([0, 1, 1, 3]);
    expect(await db.sql('select 1 from due_work where kind = $1', [kind])).toHaveLength(0);
  });

  it('leaves no part behind, however many lanes look for the next at once', async () => {
    const kind = `lanes-${backend}`;
    const parts = Array.from({ length: 40 }, (_, at) => ({ at }));
    let steps = 0;
    const step = async (): Promise<StepResult> => {
      steps += 1;
      return { done: true };
    };
    for (let round = 1; round <= 5; round += 1) {
      await database.write(station(), (tx) =>
        scheduleWork(tx, bells(), { kind, subjectId: newId(), job: job(), parts }),
      );
      await drainDueWork({ database, kind, clock, logger, step, lanes: 4 });
      expect(await db.sql('select part from due_work where kind = $1', [kind])).toEqual([]);
      expect(steps).toBe(parts.length * round);
    }
  });

  it('does not start with two handlers for a job, or with none', () => {
    const contract = job();
    const options = { ...address, logger, reconcileSeconds: 600, jobs: [contract] };
    const handler = { job: contract, handle: async () => undefined };
    expect(() => WorkerHost.start(options, [handler, handler])).toThrow(/two handlers/);
    expect(() => WorkerHost.start(options, [])).toThrow(/no handler/);
  });
});
