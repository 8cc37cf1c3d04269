import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import type { Database, Tx } from '@fayuan/database';
import { addDays, newId, parseDay } from '@fayuan/kernel';
import { figuresByMonth, figuresOf, foldTail, Ledger, verifyFigures } from '@fayuan/ledger';
import { ROOT_UNIT_ID } from '@fayuan/org';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, RunningProgram, TestDatabase, type TestProvince } from '@fayuan/testing';

/** How often the figures of a station and of all above it are compared; `npm run chaos -- figures` asks for more. */
const CHECKS = Number(process.env['CHAOS_ROUNDS'] ?? 1000);
jest.setTimeout(120_000 + CHECKS * 200);

/** So many saves follow one comparison: the facts to be summed up must not outgrow the test. */
const SAVES_PER_CHECK = 2;
/** A new process takes a second of a core to start. */
const CHECKS_PER_STRIKE = 80;

const MAIN = join(import.meta.dirname, '../dist/main.js');
const NEW_YEAR = parseDay('2026-01-01');
const CAMPAIGN = newId();
const INDICATORS = ['leaflets', 'banners'];
/** A whole year, whole months, months with days at both ends, days alone. */
const SPANS = [
  ['2026-01-01', '2026-12-31'],
  ['2026-03-01', '2026-08-31'],
  ['2026-01-17', '2026-11-09'],
  ['2026-05-03', '2026-06-20'],
].map(([from = '', to = '']) => ({ from: parseDay(from), to: parseDay(to) }));

/** Straight from the facts: $1 units, $2 indicators, $3 first day, $4 last day, $5 campaign or null for any. */
const FROM_FACTS = `
select a.id as "unitId", i.code as indicator, coalesce(sum(f.quantity), 0) as quantity
from unnest($1::uuid[]) with ordinality as a (id, place) cross join unnest($2::text[]) with ordinality as i (code, turn)
left join (fact f join org_unit u on u.id = f.tenant_id)
  on a.id = any (u.ancestor_ids) and f.indicator = i.code and f.occurred_on between $3 and $4
  and ($5::uuid is null or $5 = any (f.campaign_ids))
group by a.id, a.place, i.code, i.turn order by a.place, i.turn`;

const chance = (share: number): boolean => Math.random() < share;
const upTo = (most: number): number => Math.floor(Math.random() * most);
const some = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;

describe('figures while stations write, folders fold and are killed', () => {
  let db: TestDatabase;
  let gateway: Database;
  let tree: TestProvince;
  let bells: Bells;
  let ledger: Ledger;
  let folders: RunningProgram[];
  let over = false;
  let written = 0;
  let checked = 0;
  const checks = new EventEmitter().setMaxListeners(20);
  const struck = { processes: 0, sessions: 0 };

  const start = () =>
    RunningProgram.start(MAIN, {
      DATABASE_ROLLUP_URL: db.urlOf('app_rollup'),
      QUEUE_DATABASE_URL: db.urlOf('app_queue'),
    });

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    tree = await growProvince(db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 3 });
    gateway = await db.open('app_gateway', { poolSize: 8 });
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    ledger = new Ledger(bells);
    folders = [start(), start()];
    await Promise.all(folders.map((folder) => folder.port()));
  });
  afterAll(async () => {
    over = true;
    await Promise.all((folders ?? []).map((folder) => folder.kill()));
    await bells?.close();
    await db?.drop();
  });

  async function record(tx: Tx): Promise<void> {
    const id = newId();
    const campaignIds = chance(0.3) ? [CAMPAIGN] : [];
    const source = {
      kind: 'activity',
      id,
      title: '发放宣传资料',
      occurredOn: addDays(NEW_YEAR, upTo(365)),
      campaignIds,
    };
    await ledger.post(
      tx,
      source,
      INDICATORS.map((indicator) => ({ indicator, quantity: 1 + upTo(90) })),
    );
    if (chance(0.2)) await ledger.reverse(tx, id, '录错');
    if (chance(0.1)) throw new Error('rolled back on purpose');
  }

  /** Saves after saves at any station, some taken back at once, some rolled back. */
  async function write(): Promise<void> {
    while (!over) {
      while (!over && written >= (checked + 10) * SAVES_PER_CHECK) await once(checks, 'next');
      await gateway.write(actingFor(some([...tree.stations, ...tree.counties])), record).catch(onPurpose);
      written += 1;
    }
  }

  function onPurpose(error: Error): void {
    if (error.message !== 'rolled back on purpose') throw error;
  }

  /** A folder of small batches beside the two processes, which nobody kills. */
  async function foldBeside(): Promise<void> {
    const rollup = await db.open('app_rollup');
    while (!over) {
      await once(checks, 'next');
      await foldTail(rollup, 7);
    }
  }

  /** While there is something to fold: SIGKILL to one process, then the end of every database session of the other. */
  async function strike(): Promise<void> {
    while (!over) {
      await once(checks, 'next');
      if (checked < (struck.processes + 1) * CHECKS_PER_STRIKE) continue;
      if ((await db.sql('select from fact_tail limit 1')).length === 0) continue;
      await folders[0]?.kill();
      struck.processes += 1;
      const ended = await db.sql(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'rollup-worker'`,
      );
      struck.sessions += ended.length;
      folders = [...folders.slice(1), start()];
      await folders[1]?.port();
    }
  }

  /** @returns what differs in one snapshot between the figures of a station and all above it, and the facts */
  async function compare(tx: Tx): Promise<unknown[]> {
    const station = some(tree.stations);
    const [chain] = await tx.rows<{ ids: string[] }>(
      'select ancestor_ids as ids from org_unit where id = $1',
      [station.id],
    );
    const ids = chain?.ids ?? [];
    const span = some(SPANS);
    const campaignId = some([null, CAMPAIGN]);
    const asked = (unitId: string) => ({ unitId, indicators: INDICATORS, ...span, campaignId });
    const shown = [];
    for (const unitId of ids)
      for (const { indicator, quantity } of await figuresOf(tx, asked(unitId)))
        shown.push({ unitId, indicator, quantity });
    const parameters = [ids, INDICATORS, span.from, span.to, campaignId];
    const facts = await tx.rows<(typeof shown)[number]>(FROM_FACTS, parameters);
    const months = await figuresByMonth(tx, asked(ROOT_UNIT_ID));
    const byMonth = months.reduce((sum, month) => sum + month.quantity, 0);
    const atRoot = facts.filter((each) => each.unitId === ROOT_UNIT_ID);
    const same =
      JSON.stringify(shown) === JSON.stringify(facts) &&
      byMonth === atRoot.reduce((sum, each) => sum + each.quantity, 0);
    return same ? [] : [{ span, campaignId, shown, facts, byMonth }];
  }

  /** Writers must never wait for a row that another transaction holds: there is no shared counter. */
  const waitingWriters = () =>
    db.sql(
      `select query from pg_stat_activity where datname = current_database() and usename = 'app_gateway'
       and wait_event_type = 'Lock' and wait_event in ('transactionid', 'tuple')`,
    );

  it('always are what the facts say, at the station and at every unit above it', async () => {
    const root = actingFor({ id: ROOT_UNIT_ID, name: '司法部' });
    const working = Promise.all([...Array.from({ length: 4 }, write), foldBeside(), strike()]);
    const check = async () => {
      const differing: unknown[] = [];
      for (checked = 0; checked < CHECKS; checked += 1) {
        differing.push(...(await gateway.read(root, compare)));
        if (checked % 50 === 0) differing.push(...(await waitingWriters()));
        checks.emit('next');
      }
      return differing;
    };
    const ended = working.then(() => [{ ended: 'the writers, before the checks' }]);
    const differing = await Promise.race([check(), ended]).finally(() => {
      over = true;
      checks.emit('next');
    });
    await working;
    process.stdout.write(`${CHECKS} checks, ${written} saves, ${JSON.stringify(struck)}\n`);
    expect(differing).toEqual([]);
    expect(written).toBeGreaterThan(50);
    expect(struck.processes).toBeGreaterThan(1);
    expect(struck.sessions).toBeGreaterThan(1);
  });

  it('are folded to the last fact afterwards, with every cell right and no deadlock behind', async () => {
    const rollup = await db.open('app_rollup');
    while ((await db.sql('select from fact_tail limit 1')).length > 0) await foldTail(rollup);
    expect(await verifyFigures(rollup)).toMatchObject({ differing: 0 });
    const [{ deadlocks } = { deadlocks: -1 }] = await db.sql<{ deadlocks: number }>(
      `select deadlocks::int from pg_stat_database where datname = current_database()`,
    );
    expect(deadlocks).toBe(0);
  });
});
