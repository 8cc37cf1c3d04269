import { newId } from '@fayuan/kernel';
import type { TestProvince } from '@fayuan/testing';
import type { Directive } from '../directive.js';
import { AFTER, day, DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import { BoardUnitsService, type BoardUnitsQuery } from './board-units.service.js';

describe('the board laid flat', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;
  let directive: Directive;
  let units: BoardUnitsService;

  const city = () => unitAt(tree.cities);
  const county = (index = 0) => unitAt(tree.counties, index);
  const station = (index = 0) => unitAt(tree.stations, index);
  const listed = (query: Partial<BoardUnitsQuery> = {}, of = city()) =>
    units.page(world.officer(of, AFTER), { directiveId: directive.id, ...query });

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    units = new BoardUnitsService(world.gateway);
    tree = await world.grow({ countiesPerCity: 2, stationsPerCounty: 3 });
    directive = await world.send(city(), world.input({ retrospective: true }), { on: AFTER });
    const sign = (index: number, on: string) =>
      world.receipts().sign(world.station(station(index), AFTER), directive.id, day(on), newId());
    await sign(0, '2026-05-02');
    await sign(4, '2026-05-02');
    const report = { directiveId: directive.id, reportedOn: day('2026-06-01') };
    await world.reports().submit(world.station(station(4), AFTER), report, newId());
  });
  afterAll(() => world?.stop());

  it('lists units of every level, the worst first, with how many show each light', async () => {
    const page = await listed();
    expect(page.items).toHaveLength(8);
    expect(page.lights).toEqual([
      { light: 'overdue', count: 7 },
      { light: 'done', count: 1 },
    ]);
    expect(page.items.at(-1)).toMatchObject({
      unit: { id: station(4).id, level: 'township' },
      parent: { id: county(1).id },
      light: 'done',
      signedOn: '2026-05-02',
      report: 'submitted',
      signDue: expect.any(String),
      reportDue: '2026-06-15',
    });
  });

  it('narrows to levels, to lights and to what is below one unit', async () => {
    const ids = async (query: Partial<BoardUnitsQuery>) =>
      (await listed(query)).items.map((row) => row.unit.id).sort();
    expect(await ids({ levels: ['county'] })).toEqual([county().id, county(1).id].sort());
    expect(await ids({ lights: ['done'] })).toEqual([station(4).id]);
    expect(await ids({ unitId: county().id })).toEqual([0, 1, 2].map((index) => station(index).id).sort());
    expect((await listed({ levels: ['county'] })).lights).toEqual([{ light: 'overdue', count: 2 }]);
  });

  it('judges every unit as the board by levels does', async () => {
    const flat = new Map((await listed()).items.map((row) => [row.unit.id, row.light]));
    for (const unitId of [city(), county(), county(1)].map(({ id }) => id)) {
      const asked = { directiveId: directive.id, unitId };
      const { rows } = await world.boards().board(world.officer(city(), AFTER), asked);
      for (const row of rows) expect([row.unit.id, flat.get(row.unit.id)]).toEqual([row.unit.id, row.light]);
    }
  });

  it('judges by the day as the rule does, through the whole life of a duty', async () => {
    const own = await world.grow();
    const issued = await world.send(unitAt(own.cities), world.input());
    const [receiver] = own.counties;
    for (const on of ['2026-04-20', '2026-04-23', '2026-04-24', '2026-06-12', '2026-06-15', '2026-06-16']) {
      const officer = world.officer(unitAt(own.cities), day(on));
      const page = await units.page(officer, { directiveId: issued.id, levels: ['county'] });
      const board = await world.boards().board(officer, { directiveId: issued.id });
      expect([on, page.items[0]?.light]).toEqual([on, board.rows[0]?.light]);
    }
    await world.receipts().sign(world.officer(unitAt([receiver as never])), issued.id, undefined, newId());
    for (const on of ['2026-04-24', '2026-06-11', '2026-06-12', '2026-06-16']) {
      const officer = world.officer(unitAt(own.cities), day(on));
      const page = await units.page(officer, { directiveId: issued.id, levels: ['county'] });
      const board = await world.boards().board(officer, { directiveId: issued.id });
      expect([on, page.items[0]?.light]).toEqual([on, board.rows[0]?.light]);
    }
  });

  it('takes a re-issue where the directive did not address the unit', async () => {
    const own = await world.grow();
    const [top, middle] = [unitAt(own.cities), unitAt(own.counties)];
    const recipients = { levels: ['county' as const], unitIds: [], exceptUnitIds: [] };
    const root = await world.send(top, world.input({ recipients }));
    await world.receipts().sign(world.officer(middle), root.id, undefined, newId());
    await world.send(middle, world.input({ title: '转发', reissuesId: root.id }));
    const page = await units.page(world.officer(top), { directiveId: root.id, levels: ['township'] });
    expect(page.items.map((row) => row.unit.id).sort()).toEqual(own.stations.map(({ id }) => id).sort());
  });

  it('pages without losing or doubling a unit', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await listed({ first: 3, after });
      seen.push(...page.items.map((row) => row.unit.id));
      if (!page.hasMore) break;
      after = page.endCursor;
    }
    expect(seen).toEqual((await listed()).items.map((row) => row.unit.id));
    expect(await refusal(listed({ after: 'x' }))).toMatch('page.bad_cursor');
  });

  it('is hidden from the neighbour, and what is not below is not found', async () => {
    const stranger = unitAt((await world.grow()).cities);
    expect(await refusal(listed({}, stranger))).toBe('directive.not_found directiveId');
    expect(await refusal(listed({ unitId: county(1).id }, county()))).toBe('unit.not_found unitId');
    expect((await listed({}, county())).items).toHaveLength(3);
  });
});
