import { ROOT_UNIT_ID } from '@fayuan/org';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest } from '../testing/gateway-under-test.js';

const FIELDS = 'year state notice version mayEdit days { day kind name }';
const YEAR = `query ($year: Int!) { calendarYear(year: $year) { ${FIELDS} } }`;
const SAVE = `mutation ($year: Int!, $version: Int!, $notice: String!, $source: String!, $days: [CalendarDayInput!]!, $idempotencyKey: ID!) {
  saveCalendarYear(year: $year, version: $version, notice: $notice, source: $source, days: $days, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;
const PUBLISH = `mutation ($year: Int!, $version: Int!, $idempotencyKey: ID!) {
  publishCalendarYear(year: $year, version: $version, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;

const ROOT: TestUnit = {
  id: ROOT_UNIT_ID,
  path: '0',
  partitionId: ROOT_UNIT_ID,
  level: 'province',
  name: '司法部',
  code: '00',
  parentId: ROOT_UNIT_ID,
};
const entered = {
  year: 2027,
  version: 0,
  notice: '国务院办公厅关于2027年部分节假日安排的通知',
  source: '手工录入',
  days: [{ day: '2027-01-01', kind: 'REST', name: '元旦' }],
};

describe('the working-day calendar', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start();
    tree = await growProvince(gateway.db);
  });
  afterAll(() => gateway?.stop());

  it('is entered and published by the ministry and read by a station', async () => {
    const ministry = await gateway.signedIn(ROOT, ['unit_administrator']);
    const station = await gateway.signedIn(tree.stations[0], ['station_worker']);
    const before = (await station.query(YEAR, { year: 2027 })).data['calendarYear'];
    expect(before).toMatchObject({ state: 'PROVISIONAL', days: [], mayEdit: false });
    const saved = (await ministry.mutate(SAVE, entered)).data['saveCalendarYear'];
    expect(saved).toMatchObject({ state: 'PROVISIONAL', version: 1, mayEdit: true });
    await ministry.mutate(PUBLISH, { year: 2027, version: 1 });
    const after = (await station.query(YEAR, { year: 2027 })).data['calendarYear'];
    expect(after).toMatchObject({ state: 'PUBLISHED', days: entered.days });
  });

  it('stays as it is when anybody else tries', async () => {
    const province = await gateway.signedIn(tree.province, ['unit_administrator']);
    const officer = await gateway.signedIn(tree.province, ['officer']);
    expect((await province.mutate(SAVE, { ...entered, year: 2028 })).code).toBe('calendar.ministry_only');
    expect((await province.mutate(PUBLISH, { year: 2027, version: 2 })).code).toBe('calendar.ministry_only');
    expect((await officer.mutate(SAVE, entered)).code).toBe('access.not_permitted');
    expect((await gateway.anonymous().query(YEAR, { year: 2027 })).errors).toHaveLength(1);
  });
});
