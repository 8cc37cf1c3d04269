import { fixedClock, type RequestContext } from '@fayuan/context';
import { newId, parseDay } from '@fayuan/kernel';
import { ReorganisationService } from '@fayuan/org';
import { actingFor, growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { coverageByMonth, coverageOf } from './coverage.repository.js';
import { compareFigures } from './figure-comparison.repository.js';
import { FiguresService } from './figures.service.js';
import type { TreeReading } from './figure.js';
import { NoCampaigns } from './testing/no-campaigns.js';
import { LedgerUnderTest } from './testing/ledger-under-test.js';

describe('a unit that was closed for a while, or united with another', () => {
  let kit: LedgerUnderTest;
  let tree: TestProvince;
  let service: ReorganisationService;

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
    tree = await growProvince(kit.db, { countiesPerCity: 2 });
    service = new ReorganisationService(kit.gateway);
  });
  afterAll(() => kit.close());

  const september = (unit: TestUnit): RequestContext => ({
    ...actingFor(unit, ['unit.reorganise']),
    clock: fixedClock(new Date('2026-09-10T02:00:00Z')),
  });
  const change = (kind: 'close' | 'reopen' | 'merge', unit: TestUnit, day: string, more = {}) =>
    service.reorganise(
      september(tree.province),
      { kind, unitId: unit.id, effectiveOn: parseDay(day), reason: '批复', ...more },
      newId(),
    );
  const expected = (unit: TestUnit, from: string, to: string) =>
    kit.gateway.read(september(tree.province), async (tx) => {
      const span = { from: parseDay(from), to: parseDay(to) };
      return (await coverageOf(tx, { unitIds: [unit.id], ...span })).get(unit.id)?.coverage.expected;
    });

  it('owes no month of its closed spell, and all others', async () => {
    const [station] = tree.stations as [TestUnit];
    const [county] = tree.counties as [TestUnit];
    await change('close', station, '2026-02-10');
    await change('reopen', station, '2026-06-10');
    expect(await expected(county, '2026-04-01', '2026-04-30')).toBe(2);
    expect(await expected(county, '2026-02-01', '2026-02-28')).toBe(3);
    expect(await expected(county, '2026-06-01', '2026-06-30')).toBe(3);
    expect(await expected(station, '2026-03-01', '2026-05-31')).toBe(0);
    expect(await expected(station, '2026-01-01', '2026-12-31')).toBe(1);
    const months = await kit.gateway.read(september(tree.province), (tx) =>
      coverageByMonth(tx, {
        unitId: county.id,
        indicators: [],
        from: parseDay('2026-01-01'),
        to: parseDay('2026-08-31'),
      }),
    );
    expect([...months.values()].map(({ coverage }) => coverage.expected)).toEqual([3, 3, 2, 2, 2, 3, 3, 3]);
  });

  it('is counted where it stood by the tree of the days, and of one day', async () => {
    const [, moved] = tree.stations as [TestUnit, TestUnit];
    const [from, to] = tree.counties as [TestUnit, TestUnit];
    const asked = { indicators: ['leaflets'], from: parseDay('2026-01-01'), to: parseDay('2026-08-31') };
    await service.reorganise(
      september(tree.province),
      {
        kind: 'move',
        unitId: moved.id,
        parentId: to.id,
        effectiveOn: parseDay('2026-05-01'),
        reason: '划转',
      },
      newId(),
    );
    const figures = new FiguresService(kit.gateway, new NoCampaigns());
    const may = (unit: TestUnit) => ({ ...september(unit), permissions: new Set(['figure.read']) });
    const spans = async (tree: TreeReading, unit: TestUnit, treeDay = parseDay('2026-03-01')) => {
      const query = { ...asked, unitId: unit.id, tree, treeDay };
      const [whole] = await figures.figures(may(unit), query);
      const months = await figures.figuresByMonth(may(unit), query);
      return [whole?.coverage.expected, months.map(({ coverage }) => coverage.expected).join('')];
    };
    // The first station of the county rests from March to May; the one that moves was its until April.
    expect(await spans('today', from)).toEqual([2, '22111222']);
    expect(await spans('then', from)).toEqual([3, '33221222']);
    expect(await spans('then', to)).toEqual([4, '33334444']);
    expect(await spans('today', to)).toEqual([4, '44444444']);
    const { items } = await figures.figuresByChild(
      may(from),
      { ...asked, unitId: from.id, tree: 'then' },
      {},
    );
    expect(items.map(({ figures: [figure] }) => figure?.coverage.expected)).toEqual([1, 1]);
    expect(items.map(({ unit }) => unit.id)).toContain(moved.id);
  });

  it('is compared where its work goes on elsewhere, and left out where it rested', async () => {
    const [closed, , united] = tree.stations as [TestUnit, TestUnit, TestUnit];
    const [one, two] = tree.counties as [TestUnit, TestUnit];
    for (const unit of [closed, united, one, two]) {
      await kit.post(unit, { day: parseDay('2025-04-10'), quantity: 10 });
      await kit.post(unit, { day: parseDay('2026-07-10'), quantity: 15 });
    }
    await change('merge', two, '2026-07-20', { successorId: one.id });
    const compared = await kit.gateway.read(september(tree.province), (tx) =>
      compareFigures(
        tx,
        {
          unitId: one.id,
          indicators: ['leaflets'],
          from: parseDay('2026-01-01'),
          to: parseDay('2026-12-31'),
        },
        { from: parseDay('2025-01-01'), to: parseDay('2025-12-31') },
      ),
    );
    expect(compared).toMatchObject({
      figures: [{ now: 60, base: 40, sameNow: 45, sameBase: 30, growth: 50 }],
      unlikeUnits: 1,
    });
  });
});
