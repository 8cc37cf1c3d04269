import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const DUE = `query ($state: DueState!, $until: Date, $rule: String, $first: Int, $after: String) {
  dueClocks(state: $state, until: $until, rule: $rule, first: $first, after: $after) {
    until hasMore endCursor warnings counts { code title due overdue stopped }
    items { label code title article unit value dueOn state remaining stops { reason from to } floor { value article }
      unitName { name } } } }`;
const CLOCKS = 'clocks { code article state dueOn remaining }';
const CASES = `query { cases(filter: {}, first: 50) { items { id ${CLOCKS} } } }`;
const CASE = `query ($id: ID!) { case(id: $id) { id ${CLOCKS} } }`;
const RULES = `query ($place: String, $on: Date) { clockRules(place: $place, on: $on) {
  place mayPublish rules { id code place placeName article title unit value validFrom validTo stopReasons source } } }`;
const PUBLISH = `mutation ($input: ClockRuleInput!, $idempotencyKey: ID!) {
  publishClockRule(input: $input, idempotencyKey: $idempotencyKey) }`;
const END = `mutation ($id: ID!, $lastDay: Date!, $idempotencyKey: ID!) {
  endClockRule(id: $id, lastDay: $lastDay, idempotencyKey: $idempotencyKey) }`;

const TODAY = '2026-05-20';
const STATES = ['DUE', 'OVERDUE', 'STOPPED'];

interface Planted {
  readonly state?: 'running' | 'stopped';
  readonly dueOn?: string | null;
  readonly code?: string;
}

describe('the terms of the law through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let county: TestUnit;
  let officer: TestClient, administrator: TestClient, neighbour: TestClient, city: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date(`${TODAY}T12:00:00+08:00`)) });
  });
  beforeEach(async () => {
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    county = tree.counties[0] as TestUnit;
    officer = await gateway.signedIn(county, ['officer']);
    administrator = await gateway.signedIn(county, ['unit_administrator']);
    neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
    city = await gateway.signedIn(tree.cities[0], ['officer']);
  });
  afterAll(() => gateway?.stop());

  async function insert(table: string, row: Record<string, unknown>): Promise<void> {
    const all = { partition_id: county.partitionId, tenant_id: county.id, tenant_path: county.path, ...row };
    const names = Object.keys(all);
    const marks = names.map((_, index) => `$${index + 1}`);
    await gateway.db.sql(
      `insert into ${table} (${names.join(', ')}) values (${marks.join(', ')})`,
      Object.values(all),
    );
  }

  /** A case with a clock of the time for the decision. */
  async function planted({ state = 'running', dueOn = '2026-05-21', code = 'R20' }: Planted = {}) {
    const id = newId();
    const label = `长乐援申〔2026〕${id.slice(-6)}号`;
    await insert('aid_case', {
      id,
      basis: 'applied',
      case_type: 'civil',
      case_form: 'civil_suit',
      matter: 'labour',
      stage: 'received',
      application_number: label,
      received_on: '2026-05-10',
      claims: 1,
      taken_in_by: county.id,
      recorded_at: `${TODAY}T00:00:00Z`,
      recorded_by_name: '林',
      changed_at: `${TODAY}T00:00:00Z`,
    });
    const clockId = newId();
    const [rule] = await gateway.db.sql<{ id: string }>(
      'select id from clock_rule where code = $1 and place is null',
      ['R20'],
    );
    await insert('clock', {
      id: clockId,
      subject_kind: 'aid_case',
      subject_id: id,
      label,
      rule_id: rule?.id,
      code,
      title_zh: '审查并决定',
      title_en: 'Decide on the application',
      article_zh: '第四十三条',
      article_en: 'art. 43',
      unit: 'calendar_day',
      value: 7,
      direction: 'after',
      is_custody: false,
      stop_reasons: ['supplement'],
      started_on: '2026-05-13',
      due_on: state === 'stopped' ? null : dueOn,
      left_when_stopped: state === 'stopped' ? 3 : null,
      state,
      created_at: `${TODAY}T00:00:00Z`,
    });
    if (state === 'stopped')
      await insert('clock_stop', {
        id: newId(),
        clock_id: clockId,
        reason: 'supplement',
        from_on: '2026-05-15',
        created_at: `${TODAY}T00:00:00Z`,
      });
    return { id, label };
  }

  const due = async (client: TestClient, state: string, more = {}) =>
    (await client.query(DUE, { state, ...more })).data['dueClocks'];
  const local = (more = {}) => ({
    input: {
      code: 'R20',
      unit: 'WORKING_DAY',
      value: 4,
      validFrom: '2026-06-01',
      articleZh: '本地办法第三条',
      articleEn: 'Local Measures, art. 3',
      source: '〔2026〕1号通知',
      ...more,
    },
  });

  it('shows what ends tomorrow, what is late and what stands still, to its unit and above', async () => {
    const [tomorrow, late, still] = [
      await planted(),
      await planted({ dueOn: '2026-05-18' }),
      await planted({ state: 'stopped' }),
    ];
    await planted({ dueOn: '2026-06-30' });
    for (const client of [officer, city]) {
      const [first, second, third] = await Promise.all(STATES.map((state) => due(client, state)));
      expect(first).toMatchObject({
        until: '2026-05-21',
        counts: [{ code: 'R20', title: '审查并决定', due: 1, overdue: 1, stopped: 1 }],
        items: [{ label: tomorrow.label, state: 'RUNNING', remaining: 1, unitName: { name: county.name } }],
      });
      expect(second.items).toMatchObject([{ label: late.label, state: 'OVERDUE', remaining: -2 }]);
      expect(third.items).toMatchObject([
        {
          label: still.label,
          state: 'STOPPED',
          dueOn: null,
          remaining: 3,
          stops: [{ reason: 'SUPPLEMENT', from: '2026-05-15', to: null }],
        },
      ]);
    }
  });

  it('looks further when asked, at one rule, a page at a time', async () => {
    for (const dueOn of ['2026-05-21', '2026-05-28', '2026-05-29']) await planted({ dueOn });
    await planted({ code: 'R22' });
    const until = { until: '2026-05-31', first: 2 };
    const page = await due(officer, 'DUE', { ...until, rule: 'R20' });
    expect(page.items.map((each: { dueOn: string }) => each.dueOn)).toEqual(['2026-05-21', '2026-05-28']);
    const next = await due(officer, 'DUE', { ...until, rule: 'R20', after: page.endCursor });
    expect(next).toMatchObject({ hasMore: false, items: [{ dueOn: '2026-05-29' }] });
    expect(next.counts).toMatchObject([
      { code: 'R20', due: 3 },
      { code: 'R22', due: 1 },
    ]);
    expect((await officer.query(DUE, { state: 'DUE', after: 'x' })).code).toBe('page.bad_cursor');
  });

  it('gives the clocks of cases along with them, in as many statements for ten as for one', async () => {
    const { id } = await planted();
    const one = await city.query(CASES);
    const shown = { code: 'R20', article: '第四十三条', state: 'RUNNING', dueOn: '2026-05-21', remaining: 1 };
    expect(one.data['cases'].items).toEqual([{ id, clocks: [shown] }]);
    expect((await officer.query(CASE, { id })).data['case'].clocks).toEqual([shown]);
    const english = await officer.query(CASE, { id }, { 'accept-language': 'en' });
    expect(english.data['case'].clocks[0].article).toBe('art. 43');
    for (let more = 0; more < 9; more += 1) await planted();
    const ten = await city.query(CASES);
    expect(ten.data['cases'].items).toHaveLength(10);
    expect(ten.statements).toBe(one.statements);
    expect(ten.statements).toBeLessThanOrEqual(6);
    expect((await officer.query(DUE, { state: 'DUE' })).statements).toBeLessThanOrEqual(5);
    expect((await officer.query(RULES)).statements).toBeLessThanOrEqual(4);
  });

  it('tells the neighbour nothing', async () => {
    const { id, label } = await planted();
    expect((await neighbour.query(CASE, { id })).data['case']).toBeNull();
    for (const state of STATES) {
      const answer = await neighbour.query(DUE, { state, until: '2099-12-31' });
      expect(answer.data['dueClocks']).toMatchObject({ items: [], counts: [] });
      expect(answer.text).not.toContain(label);
    }
  });

  it('lets an administrator publish a stricter rule of the place, and end it', async () => {
    const id = (await administrator.mutate(PUBLISH, local())).data['publishClockRule'];
    const at = { place: county.code, on: '2026-06-01' };
    const mine = (await officer.query(RULES, at)).data['clockRules'];
    expect(mine.rules).toContainEqual(
      expect.objectContaining({
        id,
        place: county.code,
        unit: 'WORKING_DAY',
        value: 4,
        title: expect.any(String),
      }),
    );
    expect(mine.mayPublish).toBe(false);
    expect((await administrator.query(RULES)).data['clockRules']).toMatchObject({
      place: county.code,
      mayPublish: true,
    });
    const beside = (await neighbour.query(RULES, { on: '2026-06-01' })).text;
    expect(beside).not.toContain(id);
    const stranger = await gateway.signedIn(tree.counties[1], ['unit_administrator']);
    expect((await stranger.mutate(END, { id, lastDay: '2026-06-30' })).code).toBe('clock_rule.not_found');
    expect((await administrator.mutate(END, { id, lastDay: '2026-06-30' })).data['endClockRule']).toBe(id);
    const after = (await officer.query(RULES, { ...at, on: '2026-07-01' })).text;
    expect(after).not.toContain(id);
  });

  it('refuses a looser rule, a rule of nothing, and whoever may not publish', async () => {
    const looser = await administrator.mutate(PUBLISH, local({ value: 6 }));
    expect(looser.code).toBe('clock_rule.looser');
    expect(looser.errors[0]?.message).toContain('7日');
    expect((await administrator.mutate(PUBLISH, local({ code: 'R99' }))).code).toBe('clock_rule.unknown');
    const station = await gateway.signedIn(tree.stations[0], ['unit_administrator']);
    expect((await station.mutate(PUBLISH, local())).code).toBe('clock_rule.not_for_place');
    expect((await officer.mutate(PUBLISH, local())).code).toBe('access.not_permitted');
    expect((await officer.mutate(END, { id: newId(), lastDay: TODAY })).code).toBe('access.not_permitted');
    expect((await administrator.query(DUE, { state: 'DUE' })).code).toBe('access.not_permitted');
    expect((await gateway.anonymous().query(RULES)).code).toBe('session.required');
    const bare = { ...local(), idempotencyKey: newId() };
    expect((await administrator.query(PUBLISH, bare)).code).toBe('session.csrf');
  });
});
