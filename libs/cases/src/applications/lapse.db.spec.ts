import { Clocks } from '@fayuan/clocks';
import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { Bells, type DueWork, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestUnit } from '@fayuan/testing';
import { plantCase } from '../testing/case-row.js';
import { insertSupplement, noteSupplied } from './application.repository.js';
import { lapse } from './lapse.job.js';

const TOLD = parseDay('2026-05-20');
const DUE = parseDay('2026-05-27');

describe('an application whose missing papers never came', () => {
  let db: TestDatabase;
  let gateway: Database, workers: Database;
  let bells: Bells;
  let county: TestUnit;

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    gateway = await db.open('app_gateway');
    workers = await db.open('app_worker');
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    county = (await growProvince(db)).counties[0] as TestUnit;
  });
  afterAll(async () => {
    await bells.close();
    await db.drop();
  });

  const on = (day: string) =>
    actingFor(county, ['case.review'], { clock: fixedClock(new Date(`${day}T09:00:00+08:00`)) });
  const planted = (supplied: boolean) =>
    gateway.write(on('2026-05-20'), async (tx) => {
      const id = await plantCase(tx, { stage: 'supplementing' });
      await insertSupplement(tx, id, { kinds: ['identity'], toldOn: TOLD, dueOn: DUE });
      if (supplied) await noteSupplied(tx, id, DUE);
      return id;
    });
  const run = (id: string, day: string) =>
    workers.write(on(day), (tx) => lapse(tx, { subject_id: id } as DueWork, new Clocks(bells)));
  const stageOf = async (id: string) =>
    (await db.sql<{ stage: string }>(`select stage from aid_case where id = '${id}'`))[0]?.stage;

  it('counts as withdrawn from the day after, once, by the worker', async () => {
    const id = await planted(false);
    await run(id, '2026-05-27');
    expect(await stageOf(id)).toBe('supplementing');
    await run(id, '2026-05-28');
    await run(id, '2026-05-28');
    expect(await stageOf(id)).toBe('withdrawn');
    const events = await db.sql(`select from case_event where case_id = '${id}' and kind = 'lapse'`);
    expect(events).toHaveLength(1);
  });

  it('stays where papers came, and nothing happens where there is no such case', async () => {
    const id = await planted(true);
    await run(id, '2026-06-30');
    expect(await stageOf(id)).toBe('supplementing');
    expect(await run(newId(), '2026-06-30')).toEqual({ done: true });
  });
});
