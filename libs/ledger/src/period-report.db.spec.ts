import { fixedClock, type RequestContext } from '@fayuan/context';
import { newId, parseDay } from '@fayuan/kernel';
import { actingFor, growProvince, type TestUnit } from '@fayuan/testing';
import type { FigureQuery } from './figure.js';
import type { FiguresService } from './figures.service.js';
import { PeriodReportService } from './period-report.service.js';
import { LedgerUnderTest } from './testing/ledger-under-test.js';

const APRIL = parseDay('2026-04-01');
const PERMISSIONS = ['figure.read', 'report.submit', 'activity.record'];

describe('a month declared complete', () => {
  let kit: LedgerUnderTest;
  let reports: PeriodReportService;
  let figures: FiguresService;

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
    reports = new PeriodReportService(kit.gateway);
    figures = kit.figures();
  });
  afterAll(() => kit.close());

  const on = (unit: TestUnit, day: string): RequestContext =>
    ({ ...actingFor(unit, PERMISSIONS), clock: fixedClock(new Date(`${day}T02:00:00Z`)) }) as RequestContext;
  const declare = (unit: TestUnit, day: string, isNil: boolean) =>
    reports.declarePeriod(on(unit, day), { month: APRIL, isNil }, newId());
  const post = (unit: TestUnit, day: string, quantity = 3) =>
    kit.gateway.write(on(unit, day), (tx) => {
      const source = { kind: 'activity', id: newId(), title: '活动', campaignIds: [] };
      const occurredOn = parseDay('2026-04-20');
      return kit.ledger.post(tx, { ...source, occurredOn }, [{ indicator: 'leaflets', quantity }]);
    });
  const april = (unit: TestUnit, more: Partial<FigureQuery> = {}): FigureQuery => ({
    unitId: unit.id,
    indicators: ['leaflets'],
    from: APRIL,
    to: parseDay('2026-04-30'),
    ...more,
  });
  const coverage = async (viewer: TestUnit, unit: TestUnit, more: Partial<FigureQuery> = {}) =>
    (await figures.figures(on(viewer, '2026-06-01'), april(unit, more)))[0];

  it('travels with every total: of how many, late, revised, nil', async () => {
    const tree = await growProvince(kit.db);
    const [first, second] = tree.stations as [TestUnit, TestUnit];
    await post(first, '2026-04-20');
    expect(await coverage(tree.province, tree.province)).toMatchObject({
      state: 'number',
      quantity: 3,
      coverage: { expected: 5, reported: 0, late: 0, revised: 0, nil: 0 },
    });
    const { dueOn } = await declare(first, '2026-05-08', false);
    // The holiday of the first of May puts off the fifth working day.
    expect(dueOn > '2026-05-08' && dueOn < '2026-05-15').toBe(true);
    await declare(second, '2026-05-15', true);
    expect((await coverage(tree.province, tree.province))?.coverage).toEqual({
      expected: 5,
      reported: 2,
      late: 1,
      revised: 0,
      nil: 1,
    });
    await post(second, '2026-05-20');
    const after = await figures.figuresByChild(
      on(tree.counties[0] as TestUnit, '2026-06-01'),
      april(tree.counties[0] as TestUnit),
      {},
    );
    expect(after.items.map((item) => item.figures[0]?.coverage)).toEqual([
      { expected: 1, reported: 1, late: 0, revised: 0, nil: 0 },
      { expected: 1, reported: 1, late: 1, revised: 1, nil: 0 },
    ]);
    // A quarter is reported by whoever declared each of its months.
    const quarter = { to: parseDay('2026-06-30') };
    expect((await coverage(tree.province, tree.province, quarter))?.coverage).toMatchObject({
      expected: 5,
      reported: 0,
    });
    // While it runs, by whoever declared the months that are over.
    const [running] = await figures.figures(on(tree.province, '2026-05-20'), april(tree.province, quarter));
    expect(running?.coverage).toMatchObject({ expected: 5, reported: 2 });
  });

  it('makes a zero exact; until then nobody has reported', async () => {
    const tree = await growProvince(kit.db);
    const [station] = tree.stations as [TestUnit];
    expect(await coverage(station, station)).toMatchObject({ state: 'not_reported', quantity: 0 });
    await declare(station, '2026-05-06', true);
    expect(await coverage(station, station)).toMatchObject({ state: 'number', quantity: 0 });
    // A station refuses nobody: that is no zero of it, but one of its county.
    const refused = { indicators: ['applications_refused'] };
    expect(await coverage(station, station, refused)).toMatchObject({
      state: 'not_applicable',
      quantity: null,
    });
    const county = tree.counties[0] as TestUnit;
    expect(await coverage(county, county, refused)).toMatchObject({ state: 'number', quantity: 0 });
    expect((await coverage(station, tree.stations[0] as TestUnit))?.coverage.nil).toBe(1);
  });

  it('is refused where it would be wrong, and taken back with a reason', async () => {
    const tree = await growProvince(kit.db);
    const [busy, quiet] = tree.stations as [TestUnit, TestUnit];
    await post(busy, '2026-04-20');
    await expect(declare(busy, '2026-04-30', false)).rejects.toMatchObject({ code: 'period.not_over' });
    await expect(declare(busy, '2026-05-04', true)).rejects.toMatchObject({ code: 'period.not_nil' });
    await expect(declare(quiet, '2026-05-04', false)).rejects.toMatchObject({ code: 'period.nil_unsaid' });
    await declare(busy, '2026-05-04', false);
    await expect(declare(busy, '2026-05-04', false)).rejects.toMatchObject({ code: 'period.declared' });
    const withdraw = (reason: string) =>
      reports.withdrawPeriod(on(busy, '2026-05-05'), { month: APRIL, reason }, newId());
    await expect(withdraw('  ')).rejects.toMatchObject({ code: 'period.reason' });
    expect(await withdraw('漏报一项')).toMatchObject({ standing: 'open', declaredAt: null, rows: 1 });
    await expect(withdraw('再次')).rejects.toMatchObject({ code: 'period.not_declared' });
    expect((await coverage(busy, busy))?.coverage.reported).toBe(0);
    expect(await declare(busy, '2026-05-06', false)).toMatchObject({ standing: 'declared', isLate: false });
    const list = await reports.periodReports(on(busy, '2026-05-06'));
    expect(list.map((each) => each.month)).toHaveLength(12);
    expect(list[0]).toMatchObject({ month: APRIL, standing: 'declared', declaredBy: expect.any(String) });
  });

  it('is the unit’s own to make and see; those above see counts', async () => {
    const tree = await growProvince(kit.db);
    const [station, beside] = tree.stations as [TestUnit, TestUnit];
    await declare(station, '2026-05-06', true);
    expect((await reports.periodReports(on(beside, '2026-05-06')))[0]?.standing).toBe('open');
    await expect(coverage(beside, station)).rejects.toMatchObject({ code: 'unit.not_found' });
    expect((await coverage(tree.province, tree.province))?.coverage.reported).toBe(1);
    await expect(
      reports.declarePeriod(actingFor(station, ['figure.read']), { month: APRIL, isNil: true }, newId()),
    ).rejects.toMatchObject({ code: 'access.not_permitted' });
  });
});
