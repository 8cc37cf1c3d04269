import * as fc from 'fast-check';
import { addDays, newId, parseDay } from '@fayuan/kernel';
import { actingFor, growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { factRowsOf } from './fact-rows.repository.js';
import type { FigureQuery } from './figure.js';
import { figuresByChildOf, figuresByDay, figuresOf } from './figure.repository.js';
import { foldTail } from './fold.js';
import { LedgerUnderTest, YEAR } from './testing/ledger-under-test.js';

// Rounds of many writers take a while on a busy machine.
jest.setTimeout(60_000);

describe('figures', () => {
  let kit: LedgerUnderTest;

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
  });
  afterAll(() => kit.close());

  const grow = () => growProvince(kit.db, { cities: 1, countiesPerCity: 2, stationsPerCounty: 2 });
  const unit = (units: readonly TestUnit[], index = 0) => units[index] as TestUnit;
  const query = (of: TestUnit, more: Partial<FigureQuery> = {}): FigureQuery => ({
    unitId: of.id,
    indicators: ['leaflets'],
    ...YEAR,
    ...more,
  });
  const reading = <T>(viewer: TestUnit, read: (tx: Parameters<typeof figuresOf>[0]) => Promise<T>) =>
    kit.gateway.read(actingFor(viewer, ['figure.read']), read);
  const chain = (tree: TestProvince) => [
    unit(tree.stations),
    unit(tree.counties),
    unit(tree.cities),
    tree.province,
  ];

  it('count an event at the station and at every unit above the moment it is posted, folded or not', async () => {
    const tree = await grow();
    await kit.post(unit(tree.stations), { quantity: 165 });
    for (const viewer of chain(tree)) {
      const [figure] = await reading(viewer, (tx) => figuresOf(tx, query(viewer)));
      expect(figure).toEqual({ indicator: 'leaflets', quantity: 165, folded: 0, tail: 165 });
    }
    await foldTail(kit.rollup);
    for (const viewer of chain(tree)) {
      const [figure] = await reading(viewer, (tx) => figuresOf(tx, query(viewer)));
      expect(figure).toEqual({ indicator: 'leaflets', quantity: 165, folded: 165, tail: 0 });
    }
    expect(await kit.total(unit(tree.counties, 1))).toBe(0);
  });

  it('credit an event once to each campaign and once overall', async () => {
    const tree = await grow();
    const [first, second] = [newId(), newId()];
    const station = unit(tree.stations);
    await kit.post(station, { quantity: 10, campaignIds: [first, second, first] });
    await kit.post(station, { quantity: 5, campaignIds: [second] });
    const totals = async () => [
      await kit.total(tree.province, tree.province, 'leaflets', first),
      await kit.total(tree.province, tree.province, 'leaflets', second),
      await kit.total(tree.province),
    ];
    expect(await totals()).toEqual([10, 15, 15]);
    await foldTail(kit.rollup);
    expect(await totals()).toEqual([10, 15, 15]);
  });

  it('return to zero when the event is taken back, folded or not, and take it back once only', async () => {
    const tree = await grow();
    const station = unit(tree.stations);
    for (const foldFirst of [false, true]) {
      const source = await kit.post(station, { quantity: 40 });
      if (foldFirst) await foldTail(kit.rollup);
      const reverse = () =>
        kit.gateway.write(actingFor(station), (tx) => kit.ledger.reverse(tx, source, '重复填报'));
      await reverse();
      await reverse();
      expect(await kit.total(tree.province)).toBe(0);
      await foldTail(kit.rollup);
      expect(await kit.total(tree.province)).toBe(0);
    }
  });

  it('do not let one unit take back the events of another', async () => {
    const tree = await grow();
    const source = await kit.post(unit(tree.stations), { quantity: 7 });
    for (const other of [unit(tree.stations, 1), unit(tree.counties), tree.province])
      await kit.gateway.write(actingFor(other), (tx) => kit.ledger.reverse(tx, source, 'x'));
    expect(await kit.total(tree.province)).toBe(7);
  });

  it('are made of rows whose count and sum agree with them, page by page', async () => {
    const tree = await grow();
    const county = unit(tree.counties);
    const days = [0, 0, 1, 2, 2, 3].map((days) => addDays(parseDay('2026-05-01'), days));
    for (const [index, day] of days.entries())
      await kit.post(index % 2 ? county : unit(tree.stations, (index / 2) % 2), { quantity: index + 1, day });
    const undone = await kit.post(county, { quantity: 100, day: days[0] as never });
    await kit.gateway.write(actingFor(county), (tx) => kit.ledger.reverse(tx, undone, '录错'));
    const asked = query(county, { to: parseDay('2026-05-03') });
    const rows = [];
    let after: string | undefined;
    let pages = 0;
    do {
      const page = await reading(tree.province, (tx) => factRowsOf(tx, asked, { first: 3, after }));
      rows.push(...page.items);
      pages += 1;
      expect(page).toMatchObject({ total: 7, sum: (await kit.total(tree.province, county)) - 6 });
      after = page.hasMore ? (page.endCursor ?? undefined) : undefined;
    } while (after);
    expect(pages).toBe(3);
    expect(new Set(rows.map((row) => row.id)).size).toBe(7);
    expect(rows.reduce((sum, row) => sum + row.quantity, 0)).toBe(15);
    const reversal = rows.find((row) => row.quantity === -100);
    expect(reversal).toMatchObject({ reason: '录错', sourceId: undone, unit: { id: county.id } });
    expect(rows.some((row) => row.id === reversal?.reversesId)).toBe(true);
  });

  it('are given day by day, of folded and fresh facts alike', async () => {
    const tree = await grow();
    const [may1, may9] = [parseDay('2026-05-01'), parseDay('2026-05-09')];
    await kit.post(unit(tree.stations), { quantity: 3, day: may9 });
    await foldTail(kit.rollup);
    await kit.post(unit(tree.stations, 1), { quantity: 4, day: may9 });
    await kit.post(unit(tree.counties), { quantity: 5, day: may1 });
    const days = await reading(tree.province, (tx) => figuresByDay(tx, query(tree.province)));
    expect(days).toEqual([
      { indicator: 'leaflets', day: may1, quantity: 5 },
      { indicator: 'leaflets', day: may9, quantity: 7 },
    ]);
    const until = await reading(tree.province, (tx) => figuresOf(tx, query(tree.province, { to: may1 })));
    expect(until[0]?.quantity).toBe(5);
  });

  it('of the children come by code, page by page', async () => {
    const tree = await grow();
    const city = unit(tree.cities);
    await kit.post(unit(tree.stations, 3), { quantity: 9 });
    const first = await reading(city, (tx) => figuresByChildOf(tx, query(city), { first: 1 }));
    const next = await reading(city, (tx) =>
      figuresByChildOf(tx, query(city), { first: 1, after: first.endCursor ?? '' }),
    );
    expect(
      [...first.items, ...next.items].map(({ unit, figures }) => [unit.id, figures[0]?.quantity]),
    ).toEqual([
      [unit(tree.counties).id, 0],
      [unit(tree.counties, 1).id, 9],
    ]);
    expect([first.hasMore, next.hasMore]).toEqual([true, false]);
    const station = unit(tree.stations);
    expect(await reading(station, (tx) => figuresByChildOf(tx, query(station)))).toMatchObject({ items: [] });
  });

  it('of a level come by code, page by page, with the unit right above each', async () => {
    const tree = await grow();
    await kit.post(unit(tree.stations, 2), { quantity: 9 });
    await kit.post(unit(tree.counties), { quantity: 4 });
    const level = 'township' as const;
    const pageAfter = (after?: string | null) =>
      reading(tree.province, (tx) => figuresByChildOf(tx, query(tree.province), { level, first: 3, after }));
    const first = await pageAfter();
    const next = await pageAfter(first.endCursor);
    expect(
      [...first.items, ...next.items].map(({ unit, figures }) => [
        unit.id,
        unit.parentName,
        figures[0]?.quantity,
      ]),
    ).toEqual(
      tree.stations.map((station, at) => [
        station.id,
        tree.counties.find(({ id }) => id === station.parentId)?.name,
        at === 2 ? 9 : 0,
      ]),
    );
    expect([first.hasMore, next.hasMore]).toEqual([true, false]);
    const county = unit(tree.counties);
    const own = await reading(county, (tx) => figuresByChildOf(tx, query(county), { level }));
    expect(own.items.map((item) => item.unit.id)).toEqual(
      tree.stations.filter(({ parentId }) => parentId === county.id).map(({ id }) => id),
    );
    const upwards = reading(county, (tx) => figuresByChildOf(tx, query(county), { level: 'city' }));
    expect(await upwards).toMatchObject({ items: [] });
    const neighbour = query(unit(tree.counties, 1));
    await expect(reading(county, (tx) => figuresByChildOf(tx, neighbour, { level }))).rejects.toMatchObject({
      code: 'unit.not_found',
    });
  });

  it('of a whole level are refused where one that is hidden could be told from those between', async () => {
    const tree = await grow();
    const [sensitive] = await kit.db.sql<{ code: string }>(
      `select code from indicator where sensitive and kind = 'additive' limit 1`,
    );
    const asked = query(tree.province, { indicators: [sensitive?.code ?? ''] });
    const service = kit.figures();
    const officer = actingFor(tree.province, ['figure.read']);
    await expect(service.figuresByChild(officer, asked, { level: 'county' })).rejects.toMatchObject({
      code: 'figure.level_withheld',
      field: 'level',
    });
    expect(await service.figuresByChild(officer, asked, {})).toMatchObject({ items: [{}] });
  });

  it('of a unit outside the own subtree are not found: a sibling, the unit above, one that does not exist', async () => {
    const tree = await grow();
    const county = unit(tree.counties);
    const strangers = [
      unit(tree.counties, 1),
      unit(tree.stations, 2),
      unit(tree.cities),
      { ...county, id: newId() },
    ];
    for (const stranger of strangers) {
      const asked = query(stranger);
      for (const read of [figuresOf, figuresByChildOf, figuresByDay, factRowsOf])
        await expect(reading(county, (tx) => read(tx, asked) as Promise<unknown>)).rejects.toMatchObject({
          code: 'unit.not_found',
        });
    }
  });

  it('are refused for indicators that cannot be summed or do not exist, and for a reversed range', async () => {
    const tree = await grow();
    const refused = (more: Partial<FigureQuery>, code: string) =>
      expect(reading(tree.province, (tx) => figuresOf(tx, query(tree.province, more)))).rejects.toMatchObject(
        {
          code,
        },
      );
    await refused({ indicators: ['recipients'] }, 'figure.not_additive');
    await refused({ indicators: ['leaflets', 'nonsense'] }, 'figure.unknown_indicator');
    await refused({ from: YEAR.to, to: YEAR.from }, 'figure.range_reversed');
  });

  it('need the permission, and one indicator at a time for rows', async () => {
    const tree = await grow();
    const service = kit.figures();
    expect(() => service.figures(actingFor(tree.province), query(tree.province))).toThrow(
      'access.not_permitted',
    );
    const rows = service.figureRows(
      actingFor(tree.province, ['figure.read']),
      query(tree.province, { indicators: ['leaflets', 'banners'] }),
      {},
    );
    await expect(rows).rejects.toMatchObject({ code: 'figure.one_indicator' });
  });

  it('obey: a unit = its own part + its children, whatever is posted, taken back and folded', async () => {
    const step = fc.record({
      at: fc.nat({ max: 7 }),
      quantity: fc.integer({ min: 1, max: 500 }),
      undo: fc.boolean(),
      fold: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const tree = await grow();
        const own = new Map<string, number>();
        for (const { at, quantity, undo, fold } of steps) {
          const poster = unit(tree.all, at);
          const source = await kit.post(poster, { quantity });
          if (undo) await kit.gateway.write(actingFor(poster), (tx) => kit.ledger.reverse(tx, source, 'x'));
          else own.set(poster.id, (own.get(poster.id) ?? 0) + quantity);
          if (fold) await foldTail(kit.rollup, 2);
        }
        for (const each of tree.all) {
          const children = await reading(tree.province, (tx) => figuresByChildOf(tx, query(each)));
          const below = children.items.reduce((sum, child) => sum + (child.figures[0]?.quantity ?? 0), 0);
          expect(await kit.total(tree.province, each)).toBe((own.get(each.id) ?? 0) + below);
        }
      }),
      { numRuns: 8 },
    );
  });
});
