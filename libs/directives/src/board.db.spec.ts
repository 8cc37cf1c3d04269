import { newId } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';
import type { Directive } from './directive.js';
import { AFTER, day, DirectiveWorld, unitAt } from './testing/directive-world.js';
import { refusal } from './testing/refusal.js';

const may = (text: string) => day(`2026-05-${text}`);

describe('the board', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;
  let directive: Directive;

  const city = () => unitAt(tree.cities);
  const county = (index = 0) => unitAt(tree.counties, index);
  const station = (index = 0) => unitAt(tree.stations, index);
  const boardOf = (unit: TestUnit, query: { unitId?: string; first?: number; after?: string } = {}) =>
    world.boards().board(world.officer(unit, AFTER), { directiveId: directive.id, ...query });
  const post = (unit: TestUnit, on: string, quantity: number) =>
    world.post(unit, { indicator: 'banners', on: may(on), quantity, campaignId: directive.campaign.id });

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    tree = await world.grow({ countiesPerCity: 2, stationsPerCounty: 2 });
    const tasks = [
      { title: '悬挂标语', indicator: 'banners', target: 18, dueOn: may('15') },
      { title: '发放资料', indicator: 'leaflets', target: 100, dueOn: may('31') },
    ];
    directive = await world.send(city(), world.input({ retrospective: true, tasks }), { on: AFTER });
    const sign = (unit: TestUnit, on: string) =>
      world.receipts().sign(world.station(unit, AFTER), directive.id, may(on), newId());
    await sign(county(), '02');
    await sign(station(), '03');
    await sign(station(1), '09');
    await world.receipts().open(world.station(county(1), AFTER), directive.id, newId());
    await post(station(), '05', 10);
    await post(county(), '15', 8);
    await post(station(2), '16', 1);
    await world
      .reports()
      .submit(
        world.officer(county(), AFTER),
        { directiveId: directive.id, reportedOn: day('2026-06-01') },
        newId(),
      );
  });
  afterAll(() => world?.stop());

  it('counts receipts at and below each unit', async () => {
    const board = await boardOf(city());
    expect(board.receipts).toEqual({ total: 6, delivered: 6, opened: 4, signed: 3, overdue: 3 });
    expect(board.coverage).toEqual({ expected: 2, reported: 1, accepted: 0 });
    const [first, second] = board.rows;
    expect(first).toMatchObject({
      unit: { id: county(1).id },
      light: 'overdue',
      receipts: { total: 3, signed: 0, opened: 1 },
      signedOn: null,
    });
    expect(second).toMatchObject({
      unit: { id: county().id },
      receipts: { total: 3, signed: 3, overdue: 0 },
      signedOn: '2026-05-02',
      report: 'submitted',
      light: 'done',
      childCount: 2,
    });
  });

  it('judges tasks by the days of the events, not by the day they were entered', async () => {
    const { tasks, rows } = await boardOf(city());
    expect(tasks).toMatchObject([
      { achieved: 19, achievedByDue: 18, completedOn: '2026-05-15', light: 'done', expectedByNow: 18 },
      { achieved: 0, achievedByDue: 0, completedOn: null, light: 'overdue', expectedByNow: 100 },
    ]);
    expect(rows.map((row) => [row.unit.id, row.achieved])).toEqual([
      [county(1).id, [1, 0]],
      [county().id, [18, 0]],
    ]);
  });

  it('goes down level by level, for those above and for the unit itself', async () => {
    const fromAbove = await boardOf(city(), { unitId: county().id });
    const own = await boardOf(county());
    expect({ ...own, asOf: null }).toEqual({ ...fromAbove, asOf: null });
    expect(own.receipts).toMatchObject({ total: 3, signed: 3 });
    expect(own.rows.map((row) => row.unit.id).sort()).toEqual([station().id, station(1).id].sort());
    const leaf = await boardOf(station());
    expect(leaf).toMatchObject({ rows: [], coverage: { expected: 1, reported: 0, accepted: 0 } });
  });

  it('follows re-issues where the directive did not address the unit itself', async () => {
    const own = await world.grow();
    const [top, middle] = [unitAt(own.cities), unitAt(own.counties)];
    const recipients = { levels: ['county' as const], unitIds: [], exceptUnitIds: [] };
    const root = await world.send(top, world.input({ recipients }));
    await world.receipts().sign(world.officer(middle), root.id, undefined, newId());
    const reissue = await world.send(middle, world.input({ title: '转发', reissuesId: root.id }));
    const asked = { directiveId: root.id, unitId: middle.id };
    const board = await world.boards().board(world.officer(top), asked);
    expect(board.rows).toHaveLength(2);
    expect(board.rows[0]).toMatchObject({ receipts: { total: 1, signed: 0 }, light: 'on_track' });
    const below = await world.boards().board(world.officer(top), { directiveId: reissue.id });
    expect(below.directiveId).toBe(reissue.id);
  });

  it('pages its rows', async () => {
    const first = await boardOf(city(), { first: 1 });
    const second = await boardOf(city(), { first: 1, after: first.endCursor ?? '' });
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
    expect([...first.rows, ...second.rows]).toEqual((await boardOf(city())).rows);
  });

  it('shows the issuer all recipients while they are being delivered', async () => {
    const own = await world.grow();
    const issued = await world.issue(unitAt(own.cities), world.input());
    const board = await world.boards().board(world.officer(unitAt(own.cities)), { directiveId: issued.id });
    expect(board.receipts).toMatchObject({ total: 3, delivered: 0 });
    await world.deliver();
  });

  it('is hidden from the neighbour, and from nobody who received it', async () => {
    const stranger = unitAt((await world.grow()).cities);
    expect(await refusal(boardOf(stranger))).toBe('directive.not_found directiveId');
    expect(await refusal(boardOf(county(), { unitId: county(1).id }))).toBe('unit.not_found unitId');
    expect(await refusal(boardOf(county(), { unitId: city().id }))).toBe('unit.not_found unitId');
    expect((await boardOf(station(3))).unit.id).toBe(station(3).id);
  });

  it('lists what was sent and received with its counts and lights', async () => {
    const sent = await world.lists().page(world.officer(city(), AFTER), 'sent', {});
    expect(sent.items).toMatchObject([
      { id: directive.id, receiptsTotal: 6, receiptsSigned: 3, light: 'overdue', status: 'issued' },
    ]);
    const received = await world.lists().page(world.officer(county(), AFTER), 'received', {});
    expect(received.items).toMatchObject([
      { id: directive.id, signedOn: '2026-05-02', light: 'done', issuer: { id: city().id } },
    ]);
  });

  it('pages lists and the inbox without losing or doubling a row', async () => {
    const own = await world.grow();
    const issuer = unitAt(own.cities);
    for (let index = 0; index < 3; index += 1) {
      await world.issue(issuer, world.input({ title: `第${index}份` }));
    }
    await world.deliver();
    const receiver = world.officer(unitAt(own.counties));
    const walk = async <T>(
      page: (after?: string) => Promise<{ items: readonly T[]; endCursor: string | null; hasMore: boolean }>,
    ) => {
      const all: T[] = [];
      for (let after: string | undefined; ;) {
        const found = await page(after);
        all.push(...found.items);
        if (!found.hasMore) return all;
        after = found.endCursor ?? undefined;
      }
    };
    const titles = ['第0份', '第1份', '第2份'];
    const one = (after?: string) => ({ first: 1, after });
    const received = await walk((after) => world.lists().page(receiver, 'received', one(after)));
    expect(received.map((item) => item.title).sort()).toEqual(titles);
    const sent = await walk((after) => world.lists().page(world.officer(issuer), 'sent', one(after)));
    expect(sent.map((item) => item.title).sort()).toEqual(titles);
    const waiting = await walk((after) => world.inboxes().page(receiver, one(after)));
    expect(waiting.map((item) => item.title).sort()).toEqual(titles);
    expect((await world.inboxes().page(receiver, { first: 1 })).total).toBe(3);
  });
});
