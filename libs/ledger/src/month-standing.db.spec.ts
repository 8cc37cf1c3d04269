import fc from 'fast-check';
import { fixedClock, type RequestContext } from '@fayuan/context';
import { addDays, type Day, newId, parseDay } from '@fayuan/kernel';
import { ReorganisationService } from '@fayuan/org';
import { actingFor, growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { NOBODY } from './coverage.js';
import { coverageByMonth, coverageOf } from './coverage.repository.js';
import { foldTail } from './fold.js';
import { PeriodReportService } from './period-report.service.js';
import { rebuildFigures } from './rebuild-figures.js';
import { lastDayOf, nextMonth } from './report-month.js';
import { LedgerUnderTest } from './testing/ledger-under-test.js';
import { verifyFigures } from './verify-figures.js';

jest.setTimeout(60_000);

const FIRST = parseDay('2025-11-01');
const LAST = parseDay('2026-02-01');

/** How a month of a unit stands, kept by hand. */
interface Kept {
  rows: number;
  said: 'open' | 'declared' | 'revised';
  isLate: boolean;
  isNil: boolean;
}

describe('months as they stand', () => {
  let kit: LedgerUnderTest;
  let reports: PeriodReportService;

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
    reports = new PeriodReportService(kit.gateway);
  });
  afterAll(() => kit.close());

  const on = (unit: TestUnit, day: Day): RequestContext =>
    ({
      ...actingFor(unit, ['figure.read', 'report.submit']),
      clock: fixedClock(new Date(`${day}T02:00:00Z`)),
    }) as RequestContext;
  const months = (): Day[] => {
    const all = [FIRST];
    while ((all.at(-1) as Day) < LAST) all.push(nextMonth(all.at(-1) as Day));
    return all;
  };

  interface Step {
    readonly unit: number;
    readonly month: number;
    readonly act: 'post' | 'say' | 'unsay' | 'fold';
    readonly after: number;
  }
  const steps = fc.array(
    fc.record({
      unit: fc.nat({ max: 4 }),
      month: fc.nat({ max: 3 }),
      act: fc.constantFrom('post', 'say', 'unsay', 'fold') as fc.Arbitrary<Step['act']>,
      after: fc.integer({ min: 1, max: 30 }),
    }),
    { minLength: 10, maxLength: 30 },
  );

  async function post(unit: TestUnit, month: Day, at: Day): Promise<void> {
    const source = { kind: 'activity', id: newId(), title: '活动', campaignIds: [], occurredOn: month };
    await kit.gateway.write(on(unit, at), (tx) =>
      kit.ledger.post(tx, source, [{ indicator: 'leaflets', quantity: 1 }]),
    );
  }

  async function act(kept: Kept, { unit, month, step }: { unit: TestUnit; month: Day; step: Step }) {
    const at = addDays(lastDayOf(month), step.after);
    if (step.act === 'post') {
      await post(unit, month, at);
      Object.assign(kept, { rows: kept.rows + 1, isNil: false });
      if (kept.said === 'declared') kept.said = 'revised';
    } else if (step.act === 'say' && kept.said === 'open') {
      const isNil = kept.rows === 0;
      const { isLate } = await reports.declarePeriod(on(unit, at), { month, isNil }, newId());
      Object.assign(kept, { said: 'declared', isLate, isNil });
    } else if (step.act === 'unsay' && kept.said !== 'open') {
      await reports.withdrawPeriod(on(unit, at), { month, reason: '漏报' }, newId());
      kept.said = 'open';
    } else if (step.act === 'fold') await foldTail(kit.rollup, 3);
  }

  /** Coverage of units by hand: each with the months it owes. */
  const naive = (units: readonly Kept[][]) =>
    units.reduce((sum, owed) => {
      const reported = owed.every(({ said }) => said !== 'open');
      const if1 = (fact: boolean) => (reported && fact ? 1 : 0);
      return {
        expected: sum.expected + 1,
        reported: sum.reported + if1(true),
        late: sum.late + if1(owed.some(({ isLate }) => isLate)),
        revised: sum.revised + if1(owed.some(({ said }) => said === 'revised')),
        nil: sum.nil + if1(owed.every(({ isNil }) => isNil)),
      };
    }, NOBODY);

  it('are what the last acts say, for any span and over the turn of the year', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat({ max: 3 }), fc.nat({ max: 3 }), async (acts, a, b) => {
        const tree: TestProvince = await growProvince(kit.db);
        const units = tree.all.map(() =>
          months().map((): Kept => ({ rows: 0, said: 'open', isLate: false, isNil: false })),
        );
        for (const step of acts) {
          const [unit, month] = [tree.all[step.unit], months()[step.month]] as [TestUnit, Day];
          await act(units[step.unit]?.[step.month] as Kept, { unit, month, step });
        }
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const span = { from: months()[from] as Day, to: lastDayOf(months()[to] as Day) };
        await kit.gateway.read(on(tree.province, parseDay('2026-06-01')), async (tx) => {
          const asked = { unitIds: tree.all.map(({ id }) => id), ...span };
          const found = await coverageOf(tx, asked);
          const owed = units.map((unit) => unit.slice(from, to + 1));
          expect(found.get(tree.province.id)?.coverage).toEqual(naive(owed));
          const at = tree.all.findIndex(({ id }) => id === tree.stations[0]?.id);
          expect(found.get(tree.stations[0]?.id ?? '')?.coverage).toEqual(naive([owed[at] as Kept[]]));
          const byMonth = await coverageByMonth(tx, { unitId: tree.province.id, indicators: [], ...span });
          expect([...byMonth].map(([month, { coverage }]) => [month, coverage])).toEqual(
            months()
              .slice(from, to + 1)
              .map((month, index) => [month, naive(owed.map((unit) => [unit[index] as Kept]))]),
          );
        });
        expect((await verifyFigures(kit.rollup)).differing).toBe(0);
      }),
      { numRuns: 12 },
    );
  });

  it('owe nothing before a unit opened and after it closed', async () => {
    const tree = await growProvince(kit.db);
    const [opened, closed] = tree.stations as [TestUnit, TestUnit];
    await kit.db.sql(`update org_unit set opened_on = '2026-01-15' where id = $1`, [opened.id]);
    await reports.declarePeriod(on(closed, parseDay('2025-12-02')), { month: FIRST, isNil: true }, newId());
    await kit.db.sql(`update org_unit set closed_on = '2025-11-20' where id = $1`, [closed.id]);
    const coverage = (from: string, to: string, at: string) =>
      kit.gateway
        .read(on(tree.province, parseDay(at)), (tx) =>
          coverageOf(tx, { unitIds: [tree.province.id], from: parseDay(from), to: parseDay(to) }),
        )
        .then((found) => found.get(tree.province.id)?.coverage);
    const whole = await coverage('2025-11-01', '2026-01-31', '2026-06-01');
    expect(whole).toMatchObject({ expected: 5, reported: 1, nil: 1 });
    // Nothing of the unit opened in January is awaited while January runs.
    const running = await coverage('2025-11-01', '2026-01-31', '2026-01-20');
    expect(running).toMatchObject({ expected: 4, reported: 1 });
  });

  const byMonth = async (unit: TestUnit, from = '2025-11-01', to = '2026-01-31') => {
    const span = { from: parseDay(from), to: parseDay(to) };
    const found = await kit.gateway.read(on(unit, parseDay('2026-06-01')), (tx) =>
      coverageByMonth(tx, { unitId: unit.id, indicators: [], ...span }),
    );
    return [...found.values()].map(({ coverage }) => `${coverage.reported}/${coverage.expected}`);
  };
  const declare = (unit: TestUnit, month: string) =>
    reports.declarePeriod(on(unit, parseDay('2026-02-02')), { month: parseDay(month), isNil: true }, newId());

  it('go with their unit to where it moves, folded or not, and come back with it', async () => {
    const tree = await growProvince(kit.db, { countiesPerCity: 2, stationsPerCounty: 2 });
    const [from, to] = tree.counties as [TestUnit, TestUnit];
    const station = tree.stations[0] as TestUnit;
    await declare(station, '2025-11-01');
    await foldTail(kit.rollup);
    await declare(station, '2025-12-01');
    const service = new ReorganisationService(kit.gateway);
    const ctx = actingFor(tree.province, ['unit.reorganise']);
    const effectiveOn = parseDay('2024-03-01');
    const wish = {
      kind: 'move' as const,
      unitId: station.id,
      parentId: to.id,
      effectiveOn,
      reason: '区划调整',
    };
    const id = await service.reorganise(ctx, wish, newId());
    const moved = [await byMonth(from), await byMonth(to), await byMonth(tree.province)];
    expect(moved).toEqual([
      ['0/2', '0/2', '0/2'],
      ['1/4', '1/4', '0/4'],
      ['1/8', '1/8', '0/8'],
    ]);
    await foldTail(kit.rollup);
    expect([await byMonth(from), await byMonth(to), await byMonth(tree.province)]).toEqual(moved);
    await service.undo(ctx, id, newId());
    expect([await byMonth(from), await byMonth(to)]).toEqual([
      ['1/3', '1/3', '0/3'],
      ['0/3', '0/3', '0/3'],
    ]);
    expect((await verifyFigures(kit.rollup)).differing).toBe(0);
  });

  it('do not count where a unit declared what it did not owe', async () => {
    const tree = await growProvince(kit.db);
    const [early, late] = tree.stations as [TestUnit, TestUnit];
    for (const unit of [early, late])
      for (const month of ['2025-11-01', '2026-01-01']) await declare(unit, month);
    await foldTail(kit.rollup);
    await kit.db.sql(`update org_unit set opened_on = '2025-12-10' where id = $1`, [late.id]);
    await kit.db.sql(`update org_unit set closed_on = '2025-12-20' where id = $1`, [early.id]);
    expect(await byMonth(tree.province)).toEqual(['1/4', '0/5', '1/4']);
  });

  it('are counted anew where their counts were damaged', async () => {
    const tree = await growProvince(kit.db, { stationsPerCounty: 3 });
    for (const unit of tree.all) await declare(unit, '2025-11-01');
    await foldTail(kit.rollup);
    for (const unit of tree.all) await declare(unit, '2025-12-01');
    await kit.db.sql('update standing_cell set declared = declared + 1, late = 0 where tenant_id <> $1', [
      tree.province.id,
    ]);
    await kit.db.sql('delete from standing_cell where tenant_id = $1', [tree.province.id]);
    expect((await verifyFigures(kit.rollup)).differing).toBeGreaterThan(3);
    expect((await rebuildFigures(kit.rollup)).written).toBeGreaterThan(3);
    expect((await verifyFigures(kit.rollup)).differing).toBe(0);
    const all = `${tree.all.length}/${tree.all.length}`;
    expect(await byMonth(tree.province)).toEqual([all, all, `0/${tree.all.length}`]);
  });
});
