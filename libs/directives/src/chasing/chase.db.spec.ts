import { newId, parseDay } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';
import type { Directive } from '../directive.js';
import { day, DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { describeChases } from './describe-chases.js';

/* Issued on Monday 20 April 2026, to be signed for by Thursday 23 April and reported on by Monday 15 June. */
describe('the ladder', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;
  let directive: Directive;

  const city = () => unitAt(tree.cities);
  const county = (index = 0) => unitAt(tree.counties, index);
  const station = (index = 0) => unitAt(tree.stations, index);
  const below = () => [...tree.counties, ...tree.stations];
  const sign = (unit: TestUnit, on: string, of: Directive = directive) =>
    world.receipts().sign(world.station(unit, parseDay(on)), of.id, null, newId());
  const told = (on: string, of: Directive = directive) =>
    world.db.sql<{ unit: string; kind: string; role: string; step: number; days: number; count: number }>(
      `select tenant_id as unit, duty_kind as kind, role, step, working_days as days, unit_count as count
       from chase where directive_id = $1 and day = $2 order by tenant_path, duty_kind, step`,
      [of.id, on],
    );
  const unitsTold = async (on: string, of?: Directive) => (await told(on, of)).map((each) => each.unit);
  const ids = (units: readonly TestUnit[]) =>
    [...units].sort((a, b) => (a.path < b.path ? -1 : 1)).map((unit) => unit.id);
  const messages = async (on: string) =>
    (
      await world.db.sql('select 1 from message where day = $1 and tenant_path like $2', [
        on,
        `${tree.province.path}.%`,
      ])
    ).length;
  const everTold = () => world.db.sql('select 1 from chase where directive_id = $1', [directive.id]);
  const dueRow = async (of: Directive = directive) =>
    (
      await world.db.sql<{ at: Date }>(
        `select due_at as at from due_work where kind = 'chase' and subject_id = $1`,
        [of.id],
      )
    )[0]?.at;

  beforeAll(async () => {
    world = await DirectiveWorld.start();
  });
  beforeEach(async () => {
    tree = await world.grow({ countiesPerCity: 2, stationsPerCounty: 2 });
    directive = await world.send(city(), world.input());
  });
  afterAll(() => world?.stop());

  it('is one due row for a directive, on the morning after its issue', async () => {
    expect(await dueRow()).toEqual(new Date('2026-04-21T08:30:00+08:00'));
    await world.chase('2026-04-21');
    expect(await told('2026-04-21')).toEqual([]);
    expect(await dueRow()).toEqual(new Date('2026-04-22T08:30:00+08:00'));
  });

  it('tells whoever has not signed, each once a day, and nobody who signs in between', async () => {
    await sign(station(0), '2026-04-20');
    await world.chase('2026-04-22');
    const first = await told('2026-04-22');
    expect(first.map((each) => each.unit)).toEqual(ids(below().filter((unit) => unit !== station(0))));
    expect(first.every((each) => each.step === -1 && each.days === -1 && each.kind === 'sign')).toBe(true);
    await sign(station(1), '2026-04-22');
    await world.chase('2026-04-23');
    expect(await unitsTold('2026-04-23')).toEqual(
      ids(below().filter((unit) => !tree.stations.slice(0, 2).includes(unit))),
    );
    expect(await messages('2026-04-23')).toBe(4);
    const events = await world.db.sql(`select 1 from duty_event where kind = 'chased' and tenant_id = $1`, [
      station(2).id,
    ]);
    expect(events).toHaveLength(2);
  });

  it('told again on the same day it tells nobody twice, in however small steps', async () => {
    await world.chase('2026-04-22', '09:00', 2);
    const first = await told('2026-04-22');
    expect(first.map((each) => each.unit)).toEqual(ids(below()));
    await world.db.sql(`update due_work set due_at = '2026-04-22' where subject_id = $1`, [directive.id]);
    await Promise.all([world.chase('2026-04-22', '10:00'), world.chase('2026-04-22', '10:00')]);
    expect(await told('2026-04-22')).toEqual(first);
    expect(await messages('2026-04-22')).toBe(below().length);
  });

  it('goes up: the unit above late ones after three working days, the issuer after five', async () => {
    await sign(county(0), '2026-04-20');
    await sign(county(1), '2026-04-20');
    await sign(station(0), '2026-04-20');
    for (const on of ['2026-04-24', '2026-04-27', '2026-04-28', '2026-04-29', '2026-04-30'])
      await world.chase(on);
    expect((await told('2026-04-24')).map((each) => [each.unit, each.step])).toEqual(
      ids([station(1), station(2), station(3)]).map((unit) => [unit, 1]),
    );
    expect(await told('2026-04-27')).toEqual([]);
    expect(await told('2026-04-28')).toEqual([
      { unit: county(0).id, kind: 'sign', role: 'below', step: 3, days: 3, count: 1 },
      { unit: county(1).id, kind: 'sign', role: 'below', step: 3, days: 3, count: 2 },
    ]);
    expect(await told('2026-04-29')).toEqual([]);
    expect(await told('2026-04-30')).toEqual([
      { unit: city().id, kind: 'sign', role: 'below', step: 5, days: 5, count: 3 },
    ]);
  });

  it('tells late rather than never when nobody worked for days, and never on a day off or in the evening', async () => {
    await world.chase('2026-04-25');
    await world.chase('2026-05-02');
    expect(await everTold()).toEqual([]);
    expect(await dueRow()).toEqual(new Date('2026-05-06T08:30:00+08:00'));
    await world.chase('2026-05-06', '19:00');
    expect(await everTold()).toEqual([]);
    await world.chase('2026-05-07');
    const steps = (await told('2026-05-07')).filter((each) => each.unit === station(0).id);
    expect(steps).toMatchObject([{ step: 1, days: 7 }]);
    expect((await told('2026-05-07')).filter((each) => each.role === 'below')).toHaveLength(4);
  });

  it('asks for reports, but not from a unit whose report waits for review; from one whose report came back', async () => {
    const officer = world.officer(county(0), parseDay('2026-06-01'));
    for (const unit of below()) await sign(unit, '2026-04-20');
    const report = await world.reports().submit(officer, { directiveId: directive.id }, newId());
    await world.chase('2026-06-10');
    expect(await unitsTold('2026-06-10')).toEqual(ids(below().filter((unit) => unit !== county(0))));
    await world
      .reviews()
      .return(
        world.officer(city(), parseDay('2026-06-11')),
        { reportId: report.id, code: 'other', text: '请补充数字' },
        newId(),
      );
    await world.chase('2026-06-12');
    expect(await unitsTold('2026-06-12')).toEqual(ids(below()));
  });

  it('tells a unit once of a directive and its re-issue, and nothing that is covered', async () => {
    await sign(county(0), '2026-04-20');
    const own = await world.send(county(0), world.input({ reissuesId: directive.id }), {
      on: parseDay('2026-04-20'),
    });
    await world.chase('2026-04-22');
    const ofStation = (on: string) =>
      world.db.sql<{ directive: string; kind: string }>(
        'select directive_id as directive, duty_kind as kind from chase where tenant_id = $1 and day = $2',
        [station(0).id, on],
      );
    expect(await ofStation('2026-04-22')).toEqual([{ directive: own.id, kind: 'sign' }]);
    await sign(station(0), '2026-04-22', own);
    await world.chase('2026-06-10');
    expect(await ofStation('2026-06-10')).toEqual([{ directive: own.id, kind: 'report' }]);
    expect((await told('2026-04-22', own)).map((each) => each.unit)).toEqual(ids([station(0), station(1)]));
  });

  it('says at the moment of sending only what is still to be done', async () => {
    await world.chase('2026-04-22');
    const [message] = await world.db.sql<{ id: string }>('select id from message where tenant_id = $1', [
      station(0).id,
    ]);
    const says = () =>
      world.worker.read({ ...world.station(station(0)), accountId: null }, (tx) =>
        describeChases(tx, message?.id ?? ''),
      );
    expect((await says())?.lines[0]?.['zh-CN']).toContain('还有 1 个工作日，请按时签收');
    await sign(station(0), '2026-04-22');
    expect(await says()).toBeNull();
  });

  it.each(['closed', 'withdrawn'])('does not chase for what is %s', async (status) => {
    await world.db.sql('update directive set status = $1 where id = $2', [status, directive.id]);
    await world.chase('2026-04-22');
    expect(await told('2026-04-22')).toEqual([]);
    expect(await dueRow()).toBeUndefined();
  });

  it('ends when everything is past it, and does not begin for what is entered afterwards', async () => {
    await world.chase('2026-06-23');
    expect(await dueRow()).toBeDefined();
    await world.chase('2026-06-24');
    expect(await dueRow()).toBeUndefined();
    const past = await world.send(city(), world.input({ retrospective: true }), { on: day('2026-11-23') });
    expect(await dueRow(past)).toBeUndefined();
  });
});
