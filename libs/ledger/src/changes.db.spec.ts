import { fixedClock, type RequestContext } from '@fayuan/context';
import { newId, parseDay } from '@fayuan/kernel';
import { actingFor, growProvince, type TestUnit } from '@fayuan/testing';
import { factRowsOf } from './fact-rows.repository.js';
import { figuresByChildOf, figuresOf } from './figure.repository.js';
import type { FigureQuery } from './figure.js';
import type { FiguresService } from './figures.service.js';
import { foldTail } from './fold.js';
import { LedgerUnderTest, YEAR } from './testing/ledger-under-test.js';

jest.setTimeout(60_000);
const FROZEN = new Date('2026-06-01T00:00:00Z');

describe('figures and their rows', () => {
  let kit: LedgerUnderTest;
  let figures: FiguresService;

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
    figures = kit.figures();
  });
  afterAll(() => kit.close());

  const at = (unit: TestUnit, moment: string): RequestContext => ({
    ...actingFor(unit, ['figure.read']),
    clock: fixedClock(new Date(moment)),
  });
  async function post(unit: TestUnit, moment: string, more: { quantity: number; campaignIds?: string[] }) {
    const id = newId();
    const { quantity, campaignIds = [] } = more;
    const source = { kind: 'activity', id, title: '活动', occurredOn: parseDay('2026-05-07'), campaignIds };
    await kit.gateway.write(at(unit, moment), (tx) =>
      kit.ledger.post(tx, source, [{ indicator: 'leaflets', quantity }]),
    );
    return id;
  }
  const query = (unit: TestUnit, more: Partial<FigureQuery> = {}): FigureQuery => ({
    unitId: unit.id,
    indicators: ['leaflets', 'banners'],
    ...YEAR,
    ...more,
  });

  it('say what changed since a moment: then, now, by whom, where and why', async () => {
    const tree = await growProvince(kit.db);
    const [first, second] = tree.stations as [TestUnit, TestUnit];
    const county = tree.counties[0] as TestUnit;
    const wrong = await post(first, '2026-05-08T00:00:00Z', { quantity: 40 });
    await post(second, '2026-05-09T00:00:00Z', { quantity: 5 });
    await foldTail(kit.rollup);
    await kit.gateway.write(at(first, '2026-06-02T00:00:00Z'), (tx) => kit.ledger.reverse(tx, wrong, '录错'));
    await post(first, '2026-06-02T00:01:00Z', { quantity: 4.25 });
    await post(county, '2026-06-03T00:00:00Z', { quantity: 7 });
    const ask = (page = {}) =>
      figures.figureChanges(
        actingFor(tree.province, ['figure.read']),
        { ...query(county), since: FROZEN },
        page,
      );
    const whole = await ask();
    expect(whole.figures).toEqual([
      { indicator: 'leaflets', then: 45, now: 16.25, difference: -28.75, rows: 3 },
      { indicator: 'banners', then: 0, now: 0, difference: 0, rows: 0 },
    ]);
    expect(whole.byUnit).toMatchObject([
      { unit: { id: county.id }, difference: 7, rows: 1 },
      { unit: { id: first.id }, difference: -35.75, rows: 2 },
    ]);
    expect(whole.items.map((row) => [row.quantity, row.reason])).toEqual([
      [7, null],
      [4.25, null],
      [-40, '录错'],
    ]);
    expect(whole.items[2]).toMatchObject({ recordedBy: expect.any(String), reversesId: expect.any(String) });
    const narrow = await ask({ first: 2 });
    const rest = await ask({ first: 2, after: narrow.endCursor });
    expect([...narrow.items, ...rest.items]).toEqual(whole.items);
    expect([narrow.total, narrow.hasMore, rest.hasMore]).toEqual([3, true, false]);
  });

  it('answer a neighbour as a unit that is not there', async () => {
    const tree = await growProvince(kit.db, { countiesPerCity: 2 });
    const ask = (unitId: string) =>
      figures.figureChanges(
        actingFor(tree.counties[1] as TestUnit, ['figure.read']),
        { ...query(tree.province), unitId, since: FROZEN },
        {},
      );
    for (const id of [tree.counties[0]?.id, tree.province.id, newId(), 'no-id'])
      await expect(ask(id as string)).rejects.toMatchObject({ code: 'unit.not_found' });
  });

  it('agree in every combination asked: figure, count, sum, pages, own and children, then and now', async () => {
    const tree = await growProvince(kit.db, { countiesPerCity: 2 });
    const campaignId = newId();
    for (const [n, unit] of [...tree.all, ...tree.stations].entries()) {
      const campaignIds = n % 2 ? [campaignId] : [];
      const id = await post(unit, `2026-0${5 + (n % 3)}-10T00:00:00Z`, { quantity: n + 1, campaignIds });
      if (n % 4 === 0)
        await kit.gateway.write(at(unit, '2026-07-11T00:00:00Z'), (tx) => kit.ledger.reverse(tx, id, '撤销'));
      if (n === 6) await foldTail(kit.rollup);
    }
    const viewer = actingFor(tree.province, ['figure.read']);
    for (const unit of tree.all)
      for (const campaign of [null, campaignId])
        for (const to of [YEAR.to, parseDay('2026-05-06')]) {
          const asked = query(unit, { indicators: ['leaflets'], campaignId: campaign, to });
          await kit.gateway.read(viewer, async (tx) => {
            const [figure] = await figuresOf(tx, asked);
            const rows = [];
            let after: string | null = null;
            for (;;) {
              const page = await factRowsOf(tx, asked, { first: 3, after });
              expect(page.sum).toBe(figure?.quantity);
              rows.push(...page.items);
              if (!page.hasMore) {
                expect(new Set(rows.map((row) => row.id)).size).toBe(page.total);
                break;
              }
              after = page.endCursor;
            }
            expect(rows.reduce((sum, row) => sum + row.quantity, 0)).toBe(figure?.quantity);
            const children = (await figuresByChildOf(tx, asked)).items.map(
              (child) => child.figures[0]?.quantity,
            );
            const own = rows.filter((row) => row.unit.id === unit.id);
            const below = children.reduce((sum: number, each) => sum + (each ?? 0), 0);
            expect(own.reduce((sum, row) => sum + row.quantity, below)).toBe(figure?.quantity);
          });
          const changes = await figures.figureChanges(viewer, { ...asked, since: FROZEN }, { first: 500 });
          const [change] = changes.figures;
          expect(changes.items.reduce((sum, row) => sum + row.quantity, 0)).toBe(change?.difference);
          expect(changes.byUnit.reduce((sum, each) => sum + each.difference, 0)).toBe(change?.difference);
          expect([changes.total, (change?.then ?? 0) + (change?.difference ?? 0)]).toEqual([
            change?.rows,
            change?.now,
          ]);
        }
  });
});
