import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';
import { personalDataFound } from '../testing/personal-data-scan.js';

const PLANTED = { name: '欧阳试样', phone: '13800138000' };
const REASON = '回访咨询人';

const RECORD = `mutation ($input: ConsultationInput!, $idempotencyKey: ID!) {
  recordConsultation(input: $input, idempotencyKey: $idempotencyKey) { id version asker { id name phone } } }`;
const EDIT = `mutation ($id: ID!, $version: Int!, $input: ConsultationInput!, $reason: String!, $idempotencyKey: ID!) {
  editConsultation(id: $id, version: $version, input: $input, reason: $reason, idempotencyKey: $idempotencyKey) { version } }`;
const ONE = `query ($id: ID!) { consultation(id: $id) { id asker { id visibility name phone } } }`;
const LIST = `query ($filter: ConsultationFilter!) { consultations(filter: $filter) { items { id asker { name phone } } } }`;
const UNMASK = `mutation ($id: ID!, $fields: [PersonField!]!, $reason: String!, $idempotencyKey: ID!) {
  unmaskPerson(id: $id, fields: $fields, reason: $reason, idempotencyKey: $idempotencyKey) { name phone } }`;
const ERASE = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  erasePerson(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) { visibility } }`;
const EXPORT = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  exportPerson(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    person { name phone } records { title fields { label value } } } }`;

describe('who asked, through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let station: TestUnit;
  let worker: TestClient, leader: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-06-01T12:00:00+08:00')) });
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    station = tree.stations[0] as TestUnit;
    worker = await gateway.signedIn(station, ['station_worker']);
    leader = await gateway.signedIn(station, ['leader']);
  });
  afterAll(() => gateway?.stop());

  const asked = (more: object = {}) => ({
    channel: 'VISIT',
    matters: ['civil.wages'],
    occurredOn: '2026-06-01',
    asker: PLANTED,
    ...more,
  });
  const record = async (more: object = {}) =>
    (await worker.mutate(RECORD, { input: asked(more) })).data['recordConsultation'];

  it('is masked until opened with a reason, and nothing to units above, beside and far away', async () => {
    const { id, asker } = await record();
    expect(asker).toMatchObject({ name: '欧**', phone: '138****8000' });
    const look = { id: asker.id, fields: ['NAME', 'PHONE'], reason: REASON };
    expect((await worker.mutate(UNMASK, look)).data['unmaskPerson']).toEqual(PLANTED);
    const above = await gateway.signedIn(tree.counties[0], ['officer']);
    expect((await above.query(ONE, { id })).data['consultation']).toEqual({ id, asker: null });
    for (const [unit, role] of [
      [tree.counties[0], 'officer'],
      [tree.counties[1], 'officer'],
      [tree.stations[1], 'station_worker'],
    ] as const) {
      const stranger = await gateway.signedIn(unit, [role]);
      expect((await stranger.query(LIST, { filter: {} })).text).not.toContain('欧');
      expect((await stranger.mutate(UNMASK, look)).code).toBe('person.not_found');
      const edit = await stranger.mutate(EDIT, { id, version: 1, reason: '试', input: asked() });
      expect(edit.code).toBe('consultation.not_found');
    }
  });

  it('names the field that is wrong, never what was typed', async () => {
    const wrong = await worker.mutate(RECORD, {
      input: asked({ asker: { name: PLANTED.name, phone: '12345' } }),
    });
    expect(wrong.errors[0]?.extensions).toMatchObject({ field: 'asker.phone' });
    expect(wrong.text).not.toContain('12345');
    const nameless = await worker.mutate(RECORD, { input: asked({ asker: { phone: PLANTED.phone } }) });
    expect(nameless.errors[0]?.extensions).toMatchObject({ field: 'asker.name' });
  });

  it('is given a copy of the consultation, is not erased while the answer is owed, and then for good', async () => {
    const { id, asker } = await record({ channel: 'LETTER' });
    const copy = (await leader.mutate(EXPORT, { id: asker.id, reason: '本人申请查阅' })).data['exportPerson'];
    expect(copy).toMatchObject({ person: PLANTED, records: [{ title: '法律咨询 2026-06-01' }] });
    const erase = { id: asker.id, reason: '本人申请删除' };
    expect((await leader.mutate(ERASE, erase)).code).toBe('person.still_needed');
    const answered = asked({ channel: 'LETTER', answeredOn: '2026-06-01', asker: null });
    const edit = await worker.mutate(EDIT, { id, version: 1, reason: '已答复', input: answered });
    expect(edit.errors).toEqual([]);
    expect((await leader.mutate(ERASE, erase)).data['erasePerson']).toEqual({ visibility: 'ERASED' });
    const { data } = await worker.query(ONE, { id });
    expect(data['consultation'].asker).toMatchObject({ visibility: 'ERASED', name: null, phone: null });
  });

  it('leaves nothing in any table, kept answer, audit row or log', async () => {
    const variables = { input: asked(), idempotencyKey: newId() };
    for (let repeat = 0; repeat < 2; repeat++) await worker.mutate(RECORD, variables);
    await worker.query(LIST, { filter: {} });
    expect(await personalDataFound(gateway.db, PLANTED, gateway.logged)).toEqual([]);
  });
});
