import { randomBytes } from 'node:crypto';
import { parseKeys, PersonKeys } from '@fayuan/crypto';
import { fixedClock } from '@fayuan/context';
import { type Day, newId, parseDay } from '@fayuan/kernel';
import { actingFor, growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import type { StandingFigure } from './figure-standing.js';
import type { FiguresService } from './figures.service.js';
import { foldTail } from './fold.js';
import { allIndicators } from './indicator.repository.js';
import { PersonFacts } from './person-facts.js';
import { LedgerUnderTest, YEAR } from './testing/ledger-under-test.js';

jest.setTimeout(60_000);

const CODE = 'consultations.minors';
const PERSONS = 'recipients.women';
const NEXT_YEAR = new Date('2027-02-01T00:00:00Z');

describe('sensitive figures', () => {
  let kit: LedgerUnderTest;
  let figures: FiguresService;
  let tree: TestProvince;

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
    figures = kit.figures();
  });
  afterAll(() => kit.close());
  beforeEach(async () => {
    tree = await growProvince(kit.db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 3 });
  });

  const reading = (unit: TestUnit, now = NEXT_YEAR) => ({
    ...actingFor(unit, ['figure.read']),
    clock: fixedClock(now),
  });
  const span = (from: string, to: string) => ({ from: parseDay(from), to: parseDay(to) });
  interface Asked {
    readonly unit?: TestUnit;
    readonly span?: { readonly from: Day; readonly to: Day };
    readonly code?: string;
    readonly campaignId?: string;
    readonly now?: Date;
  }
  const query = (viewer: TestUnit, { unit = viewer, span: days = YEAR, code = CODE, campaignId }: Asked) => ({
    unitId: unit.id,
    indicators: [code],
    ...days,
    campaignId,
  });
  /** The number, or why there is none. */
  const said = (figure?: StandingFigure) => (figure?.state === 'number' ? figure.quantity : figure?.state);
  const shown = async (viewer: TestUnit, asked: Asked = {}) => {
    const [figure] = await figures.figures(reading(viewer, asked.now), query(viewer, asked));
    return said(figure);
  };
  const children = async (viewer: TestUnit, asked: Asked = {}, first?: number) => {
    const { items } = await figures.figuresByChild(reading(viewer, asked.now), query(viewer, asked), {
      ...(first && { first }),
    });
    return items.map((item) => said(item.figures[0]));
  };
  const post = (unit: TestUnit, quantity: number, day = '2026-05-07', campaignIds: string[] = []) =>
    kit.post(unit, { indicator: CODE, quantity, day: parseDay(day), campaignIds });
  const at = (list: readonly TestUnit[], index: number): TestUnit => list[index] as TestUnit;

  it('are hidden when small above the unit that counted them, with another that would tell', async () => {
    const [first, county] = [at(tree.stations, 0), at(tree.counties, 0)];
    await post(first, 3);
    await post(at(tree.stations, 1), 40);
    await foldTail(kit.rollup);
    await post(at(tree.stations, 2), 9);
    expect(await shown(first)).toBe(3);
    expect((await figures.figureRows(reading(first), query(first, {}), {})).total).toBe(1);
    expect(await shown(county, { unit: first })).toBe('suppressed');
    expect(await children(county)).toEqual(['suppressed', 40, 'suppressed']);
    // However the list is cut into pages.
    expect(await children(county, {}, 1)).toEqual(['suppressed']);
    expect(await shown(county, { unit: at(tree.stations, 2) })).toBe('suppressed');
    expect(await shown(county)).toBe(52);
  });

  it('are given for whole periods of the calendar that are over, coarser for smaller places', async () => {
    await post(at(tree.stations, 0), 50, '2026-05-07');
    await post(at(tree.stations, 1), 60, '2026-05-09');
    const may = span('2026-05-01', '2026-05-31');
    const [city, county, station] = [at(tree.cities, 0), at(tree.counties, 0), at(tree.stations, 0)];
    expect(await shown(tree.province, { span: may })).toBe(110);
    expect(await shown(tree.province, { span: may, unit: city })).toBe('suppressed');
    const quarter = span('2026-04-01', '2026-06-30');
    expect(await shown(tree.province, { span: quarter, unit: city })).toBe(110);
    expect(await shown(tree.province, { span: quarter, unit: county })).toBe('suppressed');
    const half = span('2026-01-01', '2026-06-30');
    expect(await children(tree.province, { span: half, unit: city })).toEqual([110, 'not_reported']);
    expect(await shown(tree.province, { span: half, unit: station })).toBe('suppressed');
    expect(await shown(tree.province, { unit: station })).toBe(50);
    for (const other of [
      span('2026-05-01', '2026-05-30'),
      span('2026-03-01', '2026-05-31'),
      span('2025-12-01', '2026-11-30'),
    ])
      expect(await shown(tree.province, { span: other })).toBe('suppressed');
    const june = new Date('2026-05-31T00:00:00Z');
    expect(await shown(tree.province, { span: may, now: june })).toBe('suppressed');
    expect(await shown(station, { span: span('2026-05-07', '2026-05-07'), now: june })).toBe(50);
  });

  it('are given for a longer period only where each shorter one is', async () => {
    await post(at(tree.stations, 0), 50, '2026-02-07');
    await post(at(tree.stations, 0), 2, '2026-05-07');
    expect(await shown(tree.province, { span: span('2026-05-01', '2026-05-31') })).toBe('suppressed');
    expect(await shown(tree.province, { span: span('2026-04-01', '2026-06-30') })).toBe('suppressed');
    expect(await shown(tree.province, { span: span('2026-01-01', '2026-03-31') })).toBe(50);
    expect(await shown(tree.province)).toBe('suppressed');
  });

  it('hide a child of what is hidden, and are not given by campaign', async () => {
    const campaignId = newId();
    await post(at(tree.stations, 0), 3);
    await post(at(tree.stations, 6), 30, '2026-05-07', [campaignId]);
    await post(at(tree.stations, 7), 40);
    expect(await children(tree.province)).toEqual(['suppressed', 'suppressed']);
    expect(await children(tree.province, { unit: at(tree.cities, 1) })).toEqual([
      'suppressed',
      'not_reported',
    ]);
    expect(await children(tree.province, { unit: at(tree.counties, 2) })).toEqual([
      'suppressed',
      40,
      'not_reported',
    ]);
    expect(await shown(tree.province, { campaignId })).toBe('suppressed');
  });

  it('hide few persons as they hide few matters', async () => {
    const facts = new PersonFacts(
      kit.ledger,
      new PersonKeys(parseKeys(`k1:${randomBytes(32).toString('base64')}`)),
    );
    const numbers = ['11010519491231002X', '440524188001010014'];
    for (const residentNumber of numbers)
      await kit.gateway.write(actingFor(at(tree.stations, 0)), (tx) =>
        facts.post(
          tx,
          { kind: 'case', id: newId(), title: '案件', occurredOn: parseDay('2026-05-07'), campaignIds: [] },
          [],
          [{ indicator: PERSONS, residentNumber }],
        ),
      );
    expect(await shown(at(tree.stations, 0), { code: PERSONS })).toBe(2);
    expect(await shown(tree.province, { code: PERSONS })).toBe('suppressed');
    expect(await children(tree.province, { code: PERSONS })).toEqual(['suppressed', 'not_reported']);
  });

  it('are no parts that add up to a figure anybody may see', async () => {
    const catalogue = await kit.gateway.read(actingFor(tree.province), allIndicators);
    const sensitive = catalogue.filter((indicator) => indicator.sensitive);
    expect(sensitive.length).toBeGreaterThan(10);
    for (const { kind, breakdown } of sensitive) {
      expect(kind).not.toBe('stock');
      expect(breakdown?.overlapping).toBe(true);
    }
  });
});
