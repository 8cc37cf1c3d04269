import { newId, parseDay } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';
import type { Directive } from '../directive.js';
import { DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import type { ChaseByHand } from './chase-by-hand.service.js';

const LATE = parseDay('2026-04-27');
const NEXT = parseDay('2026-04-28');

describe('chasing by hand', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;
  let directive: Directive;

  const city = () => unitAt(tree.cities);
  const county = (index = 0) => unitAt(tree.counties, index);
  const station = (index = 0) => unitAt(tree.stations, index);
  const sign = (unit: TestUnit) =>
    world.receipts().sign(world.station(unit, parseDay('2026-04-21')), directive.id, null, newId());
  const chase = (wish: Partial<ChaseByHand>, { by = city(), on = LATE } = {}) =>
    world
      .chasing()
      .chase(world.officer(by, on), { directiveId: directive.id, unitIds: [], ...wish }, newId());
  const below = (table: string, more = '') =>
    world.db.sql(`select 1 from ${table} where tenant_path like $1 ${more}`, [`${tree.province.path}.%`]);
  const idsOf = (units: readonly TestUnit[]) => units.map((unit) => unit.id);

  beforeAll(async () => {
    world = await DirectiveWorld.start();
  });
  beforeEach(async () => {
    tree = await world.grow({ countiesPerCity: 2, stationsPerCounty: 2 });
    directive = await world.send(city(), world.input());
    await sign(station(0));
  });
  afterAll(() => world?.stop());

  it('lists who is late, the longest first, with the unit above', async () => {
    const query = { directiveId: directive.id, overdueOnly: true };
    const all = await world.chasing().candidates(world.officer(city(), LATE), query);
    expect(all.total).toBe(5);
    const late = all.items.find((each) => each.unit.id === station(1).id);
    expect(late).toMatchObject({ superior: { id: county(0).id }, toldToday: false });
    expect(late?.matters).toEqual([{ kind: 'sign', dueOn: '2026-04-23', workingDays: 2 }]);
    const inCounty = await world
      .chasing()
      .candidates(world.officer(city(), LATE), { ...query, unitId: county(0).id });
    expect(inCounty.items.map((each) => each.unit.id)).toEqual([station(1).id]);
    const open = await world
      .chasing()
      .candidates(world.officer(city(), LATE), { ...query, overdueOnly: false });
    expect(open.total).toBe(6);
  });

  it('tells a selection once a day, copies the unit between, and says who was skipped and why', async () => {
    const unitIds = idsOf([station(0), station(1), station(2), station(3), county(0)]);
    const meter = { statements: 0 };
    const outcome = await world
      .chasing()
      .chase(
        { ...world.officer(city(), LATE), meter },
        { directiveId: directive.id, unitIds, note: '请今天签收' },
        newId(),
      );
    expect(meter.statements).toBeLessThanOrEqual(14);
    // A station that has signed still owes its report: that is what it is told of.
    expect(outcome).toMatchObject({ told: 5, copied: 2, skippedCount: 0 });
    const again = await chase({ unitIds });
    expect(again).toMatchObject({ told: 0, skippedCount: 5 });
    expect(new Set(again.skipped.map((each) => each.reason))).toEqual(new Set(['told_today']));
    const messages = await below('message');
    expect(messages).toHaveLength(6);
    expect(await chase({ unitIds }, { on: NEXT })).toMatchObject({ told: 5 });
    const trail = await world.chaseLog().chases(world.officer(city(), NEXT), directive.id, { first: 50 });
    expect(
      trail.items.filter((each) => each.role === 'own' && each.note === '请今天签收').length,
    ).toBeGreaterThan(4);
  });

  it('is the same when it comes twice', async () => {
    const officer = world.officer(city(), LATE);
    const wish = { directiveId: directive.id, unitIds: [station(1).id] };
    const key = newId();
    const first = await world.chasing().chase(officer, wish, key);
    expect(first.told).toBe(1);
    expect(await world.chasing().chase(officer, wish, key)).toEqual(first);
    expect(await below('duty_event', `and kind = 'chased'`)).toHaveLength(2);
  });

  it('skips what is done, in review, covered or not addressed', async () => {
    for (const unit of [station(1), county(1)]) await sign(unit);
    await world.reports().submit(world.officer(county(1), LATE), { directiveId: directive.id }, newId());
    const cities = await world.send(
      unitAt(tree.cities),
      world.input({ recipients: { levels: ['county'], unitIds: [], exceptUnitIds: [] } }),
    );
    const outcome = await chase({ directiveId: cities.id, unitIds: idsOf([station(1), county(1)]) });
    expect(outcome.skipped.map((each) => each.reason)).toEqual(['not_addressed']);
    const second = await chase({ unitIds: [county(1).id] }, { on: NEXT });
    expect(second.skipped.map((each) => each.reason)).toEqual(['in_review']);
  });

  it('tells everybody overdue below one unit', async () => {
    expect(await chase({ overdueBelow: county(1).id })).toMatchObject({ told: 2, copied: 1 });
    expect(await chase({ overdueBelow: city().id })).toMatchObject({ told: 2, skippedCount: 3 });
  });

  it('lets a county chase its own stations for the directive of the city', async () => {
    expect(await chase({ unitIds: [station(1).id] }, { by: county(0) })).toMatchObject({
      told: 1,
      copied: 0,
    });
  });

  it('answers alike for a neighbour’s unit, one that does not exist, and one above', async () => {
    for (const id of [station(2).id, newId(), city().id, county(0).id, 'no id']) {
      expect(await refusal(chase({ unitIds: [station(1).id, id] }, { by: county(0) }))).toBe(
        'unit.not_found unitIds',
      );
      expect(
        await refusal(chase({ overdueBelow: id === county(0).id ? newId() : id }, { by: county(0) })),
      ).toBe('unit.not_found overdueBelow');
    }
    const stranger = await world.grow();
    expect(await refusal(chase({ unitIds: idsOf(stranger.stations) }, { by: unitAt(stranger.cities) }))).toBe(
      'directive.not_found directiveId',
    );
    expect(await below('message')).toEqual([]);
  });

  it('refuses nobody, a long note, and what has ended', async () => {
    expect(await refusal(chase({}))).toBe('chase.nobody_selected unitIds');
    expect(await refusal(chase({ unitIds: [station(1).id], note: '急'.repeat(201) }))).toBe(
      'chase.note_too_long note',
    );
    await world.db.sql(`update directive set status = 'closed' where id = $1`, [directive.id]);
    expect(await refusal(chase({ unitIds: [station(1).id] }))).toBe('chase.not_in_force directiveId');
  });

  it('is seen by the unit until it has done what it was asked, and by nobody beside it', async () => {
    await chase({ unitIds: [station(1).id] });
    const nudges = (unit: TestUnit) => world.chaseLog().nudges(world.station(unit, LATE));
    const sees = async (unit: TestUnit) => (await nudges(unit)).map((each) => [each.role, each.dutyKind]);
    expect(await sees(station(1))).toEqual(
      expect.arrayContaining([
        ['own', 'sign'],
        ['own', 'report'],
      ]),
    );
    expect(await sees(county(0))).toEqual(expect.arrayContaining([['below', 'sign']]));
    expect(await sees(station(0))).toEqual([]);
    await sign(station(1));
    expect(await sees(station(1))).toEqual([['own', 'report']]);
    expect((await nudges(county(0))).map((each) => each.dutyKind)).toEqual(['report']);
    const trail = (unit: TestUnit) => world.chaseLog().chases(world.station(unit, LATE), directive.id, {});
    expect((await trail(county(1))).items).toEqual([]);
    expect((await trail(city())).items.length).toBeGreaterThan(0);
  });

  it('leaves a trail of deliveries that the chaser and the unit see, page by page', async () => {
    await chase({ unitIds: idsOf([station(1), station(2), station(3)]) });
    const log = (unit: TestUnit, page = {}) =>
      world.chaseLog().deliveries(world.officer(unit, LATE), null, page);
    const first = await log(city(), { first: 3 });
    expect([first.items.length, first.hasMore]).toEqual([3, true]);
    const rest = await log(city(), { first: 3, after: first.endCursor });
    expect(new Set([...first.items, ...rest.items].map((each) => each.id)).size).toBe(5);
    expect((await log(county(0))).items.map((each) => each.unit.id).sort()).toEqual(
      idsOf([county(0), station(1)]).sort(),
    );
    expect(
      await refusal(world.chaseLog().retry(world.officer(city(), LATE), first.items[0]?.id ?? '', newId())),
    ).toBe('delivery.not_failed id');
  });

  it('plans the reminders over the calendar and warns of a year that is not published', async () => {
    const plan = await world.chasePlans().plan(world.station(station(0)), directive.id);
    expect(plan.steps.map((step) => step.day)).toEqual([
      '2026-06-10',
      '2026-06-12',
      '2026-06-15',
      '2026-06-16',
      '2026-06-18',
      '2026-06-23',
    ]);
    expect(plan.warnings).toEqual([]);
    const next = await world.send(
      city(),
      world.input({
        startsOn: parseDay('2027-05-01'),
        endsOn: parseDay('2027-05-31'),
        reportDue: parseDay('2027-06-15'),
      }),
    );
    const warned = await world.chasePlans().plan(world.officer(city()), next.id);
    expect(warned.warnings.map((each) => each.year)).toEqual([2027]);
  });
});
