import { Clocks } from '@fayuan/clocks';
import { Database } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { Bells } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { holdCaseFor, type NewCase, storeStage } from './aid-case.repository.js';
import { AidCaseService } from './aid-case.service.js';
import { addCaseEvents } from './case-event.repository.js';
import { nextCaseNumber } from './case-series.repository.js';
import { plantCase } from './testing/case-row.js';

const RECEIVED = parseDay('2026-05-20');

describe('cases', () => {
  let db: TestDatabase;
  let gateway: Database;
  let bells: Bells;
  let service: AidCaseService;
  let tree: TestProvince;
  let county: TestUnit, sibling: TestUnit, station: TestUnit;

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    service = new AidCaseService(gateway, new Clocks(bells));
  });
  beforeEach(async () => {
    tree = await growProvince(db, { countiesPerCity: 2 });
    [county, sibling, station] = [tree.counties[0], tree.counties[1], tree.stations[0]] as [
      TestUnit,
      TestUnit,
      TestUnit,
    ];
  });
  afterAll(async () => {
    await bells.close();
    await db.drop();
  });

  const as = (unit: TestUnit) => actingFor(unit, ['case.read', 'case.review']);
  const planted = (unit: TestUnit, more: Partial<NewCase> = {}) =>
    gateway.write(as(unit), (tx) => plantCase(tx, more));
  const list = (unit: TestUnit, filter = {}, page = {}) => service.cases(as(unit), filter, page);

  it('are seen by their unit and those above it, and by nobody beside or below', async () => {
    const id = await planted(county);
    for (const unit of [county, tree.cities[0] as TestUnit, tree.province])
      expect((await service.case(as(unit), id))?.matter?.causeOfAction).toBe('追索劳动报酬纠纷');
    for (const unit of [sibling, station]) {
      expect(await service.case(as(unit), id)).toBeNull();
      expect(await service.events(as(unit), id)).toEqual([]);
      expect((await list(unit)).total).toBe(0);
    }
  });

  it('are listed by stage, page by page, the newest first', async () => {
    for (const [at, stage] of (['received', 'received', 'granted'] as const).entries())
      await planted(county, {
        stage,
        receivedOn: parseDay(`2026-05-0${at + 1}`),
        caseNumber: stage === 'granted' ? '长乐民援〔2026〕7号' : null,
      });
    const { items, total, counts } = await list(county, { stages: ['received'] }, { first: 1 });
    expect([items.map((each) => each.receivedOn), total]).toEqual([['2026-05-02'], 2]);
    expect([...counts].sort((a, b) => a.cases - b.cases)).toEqual([
      { stage: 'granted', cases: 1 },
      { stage: 'received', cases: 2 },
    ]);
    const next = await list(
      county,
      { stages: ['received'] },
      { first: 1, after: (await list(county, { stages: ['received'] }, { first: 1 })).endCursor },
    );
    expect([next.items.map((each) => each.receivedOn), next.hasMore]).toEqual([['2026-05-01'], false]);
    expect((await list(county, { number: '援〔2026〕7' })).total).toBe(1);
    expect((await list(county, { number: '%' })).total).toBe(0);
    await expect(list(county, { unitId: sibling.id })).rejects.toMatchObject({ code: 'unit.not_found' });
  });

  it('say nothing of what a sealed one is about outside its team', async () => {
    const insider = as(county);
    const id = await gateway.write(insider, async (tx) => {
      const made = await plantCase(tx, { isSealed: true });
      const own = tx.own();
      await tx.run(
        'insert into case_member (partition_id, tenant_id, tenant_path, case_id, account_id) values ($1, $2, $3, $4, $5)',
        [own.partition_id, own.tenant_id, own.tenant_path, made, insider.accountId],
      );
      await addCaseEvents(tx, [{ caseId: made, kind: 'received', occurredOn: RECEIVED, remark: '家长到场' }]);
      return made;
    });
    expect((await service.case(insider, id))?.matter?.matter).toBe('labour');
    expect(await service.events(insider, id)).toHaveLength(1);
    for (const outside of [{ ...as(county), accountId: newId() }, as(tree.province)]) {
      expect(await service.case(outside, id)).toMatchObject({
        stage: 'received',
        isSealed: true,
        matter: null,
      });
      expect((await service.cases(outside, {}, {})).items[0]?.matter).toBeNull();
      expect(await service.events(outside, id)).toEqual([]);
    }
    await expect(
      gateway.write({ ...as(county), accountId: newId() }, (tx) =>
        holdCaseFor(tx, { id, version: 1 }, 'propose'),
      ),
    ).rejects.toMatchObject({ code: 'case.sealed' });
  });

  it('are held in the version that was seen, at a stage that allows the act, by their own unit', async () => {
    const id = await planted(county);
    const hold = (unit: TestUnit, version: number, act: 'propose' | 'assign') =>
      gateway.write(as(unit), async (tx) => {
        const held = await holdCaseFor(tx, { id, version }, act);
        await storeStage(tx, id, { stage: held.nextStage });
      });
    await expect(hold(county, 1, 'assign')).rejects.toMatchObject({ code: 'case.not_at_stage' });
    await expect(hold(tree.province, 1, 'propose')).rejects.toMatchObject({ code: 'case.not_found' });
    await hold(county, 1, 'propose');
    await expect(hold(county, 1, 'propose')).rejects.toMatchObject({ code: 'case.changed' });
    expect(await service.case(as(county), id)).toMatchObject({ stage: 'proposed', version: 2 });
  });

  it('never get a number twice, also when many are given at once', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 12 }, () => gateway.write(as(county), (tx) => nextCaseNumber(tx, 'civil', 2026))),
    );
    const given = numbers.map((number) => Number(/〕(\d+)号$/.exec(number)?.[1])).sort((a, b) => a - b);
    expect(given).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    expect(await gateway.write(as(sibling), (tx) => nextCaseNumber(tx, 'civil', 2026))).toMatch(/〕1号$/);
  });
});
