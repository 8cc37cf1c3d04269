import { fixedClock } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { clockReminderHandler } from './clock-reminder.job.js';
import { ClockRuleService } from './clock-rule.service.js';
import { ClockService, type DueState } from './clock.service.js';
import { Clocks } from './clocks.service.js';
import type { ClockStart } from './clock.js';
import { describeClocks } from './describe-clocks.js';
import { isLooser } from './stricter.js';

const logger = makeLogger('test', 'silent');

describe('clocks', () => {
  let db: TestDatabase;
  let gateway: Database, worker: Database;
  let bells: Bells;
  let clocks: Clocks;
  let rules: ClockRuleService;
  let tree: TestProvince;
  let county: TestUnit, sibling: TestUnit;

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    [gateway, worker] = [await db.open('app_gateway'), await db.open('app_worker')];
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger });
    clocks = new Clocks(bells);
    rules = new ClockRuleService(gateway);
  });
  beforeEach(async () => {
    tree = await growProvince(db, { countiesPerCity: 2 });
    [county, sibling] = [tree.counties[0], tree.counties[1]] as [TestUnit, TestUnit];
  });
  afterAll(async () => {
    await bells.close();
    await db.drop();
  });

  const as = (unit: TestUnit, on: string, time = '09:00') =>
    actingFor(unit, ['case.read', 'case_rule.publish'], {
      clock: fixedClock(new Date(`${on}T${time}:00+08:00`)),
    });
  const act = <T>(unit: TestUnit, on: string, work: Parameters<Database['write']>[1]) =>
    gateway.write(as(unit, on), work) as Promise<T>;
  const start = (subjectId: string, more: Partial<ClockStart> = {}): ClockStart => ({
    subjectKind: 'aid_case',
    subjectId,
    rule: 'R20',
    from: parseDay('2026-03-02'),
    label: '长乐援申〔2026〕5号',
    ...more,
  });
  const subject = (id: string) => ({ kind: 'aid_case', id });
  const due = (unit: TestUnit, on: string, state: DueState) =>
    new ClockService(gateway).dueClocks(as(unit, on), { state, page: {} });
  const local = (more = {}) => ({
    code: 'R20',
    unit: 'working_day' as const,
    value: 5,
    validFrom: parseDay('2026-03-01'),
    articleZh: '某县法律援助实施办法第10条',
    articleEn: 'Local measures, article 10',
    source: '某县人民政府文件',
    ...more,
  });

  it('say which article runs, until when, and what stopped it', async () => {
    const id = newId();
    await act(county, '2026-03-02', (tx) => clocks.start(tx, start(id)));
    const stopped = await gateway.write(as(county, '2026-03-04'), (tx) =>
      clocks.stop(tx, subject(id), 'R20', { reason: 'supplement', from: parseDay('2026-03-04') }),
    );
    expect(stopped).toMatchObject({ state: 'stopped', dueOn: null, remaining: 5 });
    expect((await due(county, '2026-03-04', 'stopped')).items[0]?.stops).toEqual([
      { reason: 'supplement', from: '2026-03-04', to: null },
    ]);
    await act(county, '2026-03-10', (tx) =>
      clocks.resume(tx, subject(id), 'R20', { to: parseDay('2026-03-10') }),
    );
    const [clock] =
      (await gateway.read(as(county, '2026-03-13'), (tx) => clocks.ofSubjects(tx, [id]))).get(id) ?? [];
    expect(clock).toMatchObject({
      code: 'R20',
      article: { 'zh-CN': expect.stringContaining('43') },
      unit: 'calendar_day',
      value: 7,
      dueOn: '2026-03-16',
      state: 'running',
      remaining: 3,
      stops: [{ reason: 'supplement', from: '2026-03-04', to: '2026-03-10' }],
    });
  });

  it('start once, are met in time or late, and know which reasons stop them', async () => {
    const [first, second] = [newId(), newId()];
    await act(county, '2026-03-02', async (tx) => {
      await clocks.startAll(tx, [start(first), start(second), start(first)]);
      await clocks.start(tx, start(first, { from: parseDay('2026-03-05') }));
    });
    const met = await gateway.write(as(county, '2026-03-12'), (tx) =>
      clocks.meetAll(tx, [
        { subject: subject(first), rule: 'R20', on: parseDay('2026-03-09') },
        { subject: subject(second), rule: 'R20', on: parseDay('2026-03-10') },
      ]),
    );
    expect(met.map(({ startedOn, state }) => [startedOn, state]).sort()).toEqual([
      ['2026-03-02', 'met'],
      ['2026-03-02', 'met_late'],
    ]);
    await act(county, '2026-03-12', (tx) => clocks.start(tx, start(first, { rule: 'R22' })));
    await expect(
      act(county, '2026-03-12', (tx) =>
        clocks.stop(tx, subject(first), 'R22', { reason: 'supplement', from: parseDay('2026-03-12') }),
      ),
    ).rejects.toMatchObject({ code: 'clock.stop_not_allowed' });
    await expect(
      act(county, '2026-03-12', (tx) => clocks.start(tx, start(first, { rule: 'R12' }))),
    ).rejects.toThrow(TypeError);
  });

  it('list tomorrow’s breaches to the unit and those above, and nothing to those beside', async () => {
    const [soon, late] = [newId(), newId()];
    await act(county, '2026-03-02', (tx) => clocks.start(tx, start(soon)));
    await act(county, '2026-02-20', (tx) => clocks.start(tx, start(late, { from: parseDay('2026-02-20') })));
    for (const unit of [county, tree.province]) {
      const found = await due(unit, '2026-03-06', 'due');
      expect(found.items.map(({ subjectId, label, dueOn }) => ({ subjectId, label, dueOn }))).toEqual([
        { subjectId: soon, label: '长乐援申〔2026〕5号', dueOn: '2026-03-09' },
      ]);
      expect(found.until).toBe('2026-03-09');
      expect(found.counts).toMatchObject([{ code: 'R20', due: 1, overdue: 1, stopped: 0 }]);
      expect((await due(unit, '2026-03-06', 'overdue')).items.map((each) => each.subjectId)).toEqual([late]);
    }
    expect((await due(sibling, '2026-03-06', 'due')).counts).toEqual([]);
    const seen = await gateway.read(as(sibling, '2026-03-06'), (tx) => clocks.ofSubjects(tx, [soon]));
    expect(seen.get(soon)).toEqual([]);
  });

  it('run by the stricter rule of the place, and never past the day of the Act', async () => {
    await rules.publish(
      as(county, '2026-03-01'),
      local({ value: 3, validFrom: parseDay('2026-03-01') }),
      newId(),
    );
    const [here, beside, festival] = [newId(), newId(), newId()];
    const started = await gateway.write(as(county, '2026-03-02'), (tx) => clocks.start(tx, start(here)));
    expect(started).toMatchObject({
      unit: 'working_day',
      value: 3,
      dueOn: '2026-03-05',
      floor: { value: 7 },
    });
    const other = await gateway.write(as(sibling, '2026-03-02'), (tx) => clocks.start(tx, start(beside)));
    expect(other).toMatchObject({ unit: 'calendar_day', value: 7, dueOn: '2026-03-09', floor: null });
    // Three working days from 30 April 2026 end on 8 May, seven days on the 7th.
    const held = await gateway.write(as(county, '2026-04-30'), (tx) =>
      clocks.start(tx, start(festival, { from: parseDay('2026-04-30') })),
    );
    expect(held).toMatchObject({ dueOn: '2026-05-07' });
  });

  it('of places are known beforehand with their days, none of them looser than the national one beside it', async () => {
    const at = async (place: string, on: string) =>
      (await rules.rules(as(county, '2026-03-01'), place, parseDay(on))).rules;
    const lengths = async (place: string, on: string, code: string) =>
      (await at(place, on)).filter((rule) => rule.code === code).map((rule) => [rule.place, rule.value]);
    expect(await lengths('37', '2023-08-31', 'R29')).toEqual([['37', 30]]);
    expect(await lengths('37', '2023-09-01', 'R29')).toEqual([[null, 15]]);
    for (const [place, code, national] of [
      ['11', 'R29', 15],
      ['3301', 'R29', 15],
      ['33', 'R37a', 30],
      ['3301', 'R37a', 30],
    ] as const)
      expect(await lengths(place, '2026-03-01', code)).toEqual([
        [null, national],
        [place, 15],
      ]);
    const places = await db.sql<{ place: string; from: string }>(
      `select r.place, valid_from::text as "from" from clock_rule r where r.published_by is null and r.place is not null
       union select r.place, n.valid_from::text from clock_rule r join clock_rule n on n.code = r.code and n.place is null
       where r.published_by is null and r.place is not null`,
    );
    expect(places.length).toBeGreaterThan(5);
    for (const { place, from } of places) {
      const held = await at(place, from);
      const looser = held.filter((rule) =>
        held.some((act) => act.code === rule.code && act.place === null && isLooser(rule, act)),
      );
      expect(looser).toEqual([]);
    }
  });

  it('let a term pass that somebody may let pass: nobody is late', async () => {
    const id = newId();
    await act(county, '2026-03-02', (tx) => clocks.start(tx, start(id, { rule: 'R29' })));
    const stateOn = async (on: string) =>
      (await gateway.read(as(county, on), (tx) => clocks.ofSubjects(tx, [id]))).get(id)?.[0]?.state;
    expect([await stateOn('2026-03-17'), await stateOn('2026-03-18')]).toEqual(['running', 'lapsed']);
    expect((await due(county, '2026-03-17', 'due')).counts).toMatchObject([{ code: 'R29', due: 1 }]);
    const after = await due(county, '2026-03-18', 'overdue');
    expect([after.items, after.counts]).toEqual([[], []]);
    expect(await gateway.read(as(county, '2026-03-18'), (tx) => describeClocks(tx))).toBeNull();
    const met = await act(county, '2026-03-19', (tx) =>
      clocks.meet(tx, subject(id), 'R29', parseDay('2026-03-19')),
    );
    expect(met).toMatchObject({ state: 'met_late' });
  });

  it.each([
    ['looser', { unit: 'calendar_day' as const, value: 10 }, 'clock_rule.looser'],
    ['looser in working days', { value: 7 }, 'clock_rule.looser'],
    ['begun in the past', { validFrom: parseDay('2026-02-01') }, 'clock_rule.starts_in_past'],
    ['of no known code', { code: 'R99' }, 'clock_rule.unknown'],
  ])('refuse a local rule that is %s', async (_, more, code) => {
    await expect(rules.publish(as(county, '2026-03-01'), local(more), newId())).rejects.toMatchObject({
      code,
    });
  });

  it('keep a rule as it was when it is ended or followed by another', async () => {
    const id = await rules.publish(as(county, '2026-03-01'), local(), newId());
    await rules.publish(
      as(county, '2026-03-01'),
      local({ value: 4, validFrom: parseDay('2026-04-01') }),
      newId(),
    );
    const mine = async (on: string) =>
      (await rules.rules(as(county, '2026-03-01'), null, parseDay(on))).rules.filter(
        (rule) => rule.place === county.code,
      );
    expect(await mine('2026-03-31')).toMatchObject([{ id, value: 5, validTo: '2026-03-31' }]);
    expect(await mine('2026-04-01')).toMatchObject([{ value: 4, validTo: null }]);
    await expect(
      rules.end(as(sibling, '2026-03-01'), { id, lastDay: parseDay('2026-03-15') }, newId()),
    ).rejects.toMatchObject({ code: 'clock_rule.not_found' });
  });

  it('remind their unit once a morning of what is due by tomorrow, however often and late the bell rings', async () => {
    await act(county, '2026-03-02', (tx) => clocks.start(tx, start(newId())));
    const ring = (on: string, time = '09:00') =>
      clockReminderHandler({
        database: worker,
        clock: fixedClock(new Date(`${on}T${time}:00+08:00`)),
        logger,
        bells,
      }).handle();
    const messages = () =>
      db.sql<{ day: string }>('select day::text as day from message where tenant_id = $1 order by day', [
        county.id,
      ]);
    await ring('2026-03-03');
    expect(await messages()).toEqual([]);
    for (const time of ['09:00', '09:30', '17:00']) await ring('2026-03-06', time);
    await ring('2026-03-07');
    expect(await messages()).toEqual([{ day: '2026-03-06' }]);
    await ring('2026-03-10');
    expect(await messages()).toHaveLength(2);
    const said = await gateway.read(as(county, '2026-03-10'), (tx) => describeClocks(tx));
    expect(said?.lines[0]?.['zh-CN']).toMatch(/1 件已超期，最早 2026-03-09 到期/);
    expect(JSON.stringify(said)).not.toContain('长乐援申');
  });
});
