import { newId, parseDay } from '@fayuan/kernel';
import { actingFor, growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { compareFigures } from './figure-comparison.repository.js';
import type { UnitsBelow } from './figures.service.js';
import { foldTail } from './fold.js';
import { LedgerUnderTest } from './testing/ledger-under-test.js';

const SPAN = { from: parseDay('2026-01-01'), to: parseDay('2026-06-30') };
const BASE = { from: parseDay('2025-01-01'), to: parseDay('2025-06-30') };

describe('figures beside those of the year before', () => {
  let kit: LedgerUnderTest;
  let tree: TestProvince;
  const compare = (at: TestUnit, viewer = at) =>
    kit.gateway.read(actingFor(viewer), (tx) =>
      compareFigures(tx, { unitId: at.id, indicators: ['leaflets', 'banners'], ...SPAN }, BASE),
    );

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
    tree = await growProvince(kit.db, { cities: 1, countiesPerCity: 2, stationsPerCounty: 2 });
    const [old, opened, closed] = tree.stations as [TestUnit, TestUnit, TestUnit];
    const post = (unit: TestUnit, day: string, quantity: number) =>
      kit.post(unit, { day: parseDay(day), quantity });
    await post(old, '2025-03-10', 100);
    await post(closed, '2025-06-30', 40);
    await foldTail(kit.rollup);
    await post(old, '2026-03-10', 150);
    await post(opened, '2026-05-05', 70);
    await kit.db.sql(`update org_unit set opened_on = '2025-09-01' where id = $1`, [opened.id]);
    await kit.db.sql(`update org_unit set closed_on = '2026-02-01' where id = $1`, [closed.id]);
  });
  afterAll(() => kit.close());

  it('count all, and compare only units that were there in both spans', async () => {
    const whole = { figures: [{ indicator: 'leaflets', now: 220, base: 140 }, {}], unlikeUnits: 2 };
    expect(await compare(tree.province)).toMatchObject(whole);
    const { figures } = await compare(tree.province);
    expect(figures[0]).toMatchObject({ sameNow: 150, sameBase: 100, growth: 50 });
    await foldTail(kit.rollup);
    expect((await compare(tree.province)).figures).toEqual(figures);
  });

  it('have no growth where there is nothing to compare with', async () => {
    const { figures } = await compare(tree.province);
    expect(figures[1]).toEqual({
      indicator: 'banners',
      now: 0,
      base: 0,
      sameNow: 0,
      sameBase: 0,
      growth: null,
    });
  });

  it('are compared for each unit of a list over the units below it that were there in both', async () => {
    const [county, neighbour] = tree.counties as [TestUnit, TestUnit];
    const city = tree.cities[0] as TestUnit;
    const below = (more: UnitsBelow) =>
      kit
        .figures()
        .figuresByChild(
          actingFor(city, ['figure.read']),
          { unitId: city.id, indicators: ['leaflets', 'recipients'], ...SPAN },
          { base: BASE, ...more },
        );
    const counties = await below({});
    expect(counties.items.map(({ unit, comparison }) => [unit.id, comparison])).toEqual([
      [
        county.id,
        {
          figures: [{ indicator: 'leaflets', now: 220, base: 100, sameNow: 150, sameBase: 100, growth: 50 }],
          unlikeUnits: 1,
        },
      ],
      [
        neighbour.id,
        {
          figures: [{ indicator: 'leaflets', now: 0, base: 40, sameNow: 0, sameBase: 0, growth: null }],
          unlikeUnits: 1,
        },
      ],
    ]);
    const stations = await below({ level: 'township' });
    // The closed one was open when the span began.
    expect(stations.items.map(({ comparison }) => comparison.figures[0]?.base)).toEqual([100, 0, 40, 0]);
    expect((await below({ base: null })).items[0]?.comparison.figures).toEqual([]);
  });

  it('are refused for a neighbour as for a unit that does not exist', async () => {
    const [county, neighbour] = tree.counties as [TestUnit, TestUnit];
    for (const stranger of [neighbour, tree.province, { ...county, id: newId() }])
      await expect(compare(stranger, county)).rejects.toMatchObject({ code: 'unit.not_found' });
    expect(await compare(county)).toMatchObject({
      figures: [{ now: 220, base: 100, sameNow: 150, sameBase: 100 }, {}],
      unlikeUnits: 1,
    });
  });
});
