import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const FIELDS = `id channel matters groups results occurredOn answeredOn activityId activityTitle isCounted convertedCaseId
  recordedAt recordedBy version deletedAt unit { id name level } asker { id visibility name phone }`;
const FORM = `{ consultationForm { channels { code name } branches { code name topics { code name } }
  groups { code name } results { code name } } }`;
const LIST = `query ($filter: ConsultationFilter!, $first: Int, $after: String) {
  consultations(filter: $filter, first: $first, after: $after) { total questions endCursor hasMore items { ${FIELDS} } } }`;
const ONE = `query ($id: ID!) { consultation(id: $id) { ${FIELDS} } }`;
const RECORD = `mutation ($input: ConsultationInput!, $idempotencyKey: ID!) {
  recordConsultation(input: $input, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;
const EDIT = `mutation ($id: ID!, $version: Int!, $input: ConsultationInput!, $reason: String!, $idempotencyKey: ID!) {
  editConsultation(id: $id, version: $version, input: $input, reason: $reason, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;
const DELETE = `mutation ($id: ID!, $version: Int!, $reason: String!, $idempotencyKey: ID!) {
  deleteConsultation(id: $id, version: $version, reason: $reason, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;
const ACTIVITY = `mutation ($input: ActivityInput!, $idempotencyKey: ID!) {
  recordActivity(input: $input, idempotencyKey: $idempotencyKey) { id version } }`;
const EDIT_ACTIVITY = `mutation ($id: ID!, $version: Int!, $input: ActivityInput!, $reason: String!, $idempotencyKey: ID!) {
  editActivity(id: $id, version: $version, input: $input, reason: $reason, idempotencyKey: $idempotencyKey) { version } }`;
const DELETE_ACTIVITY = `mutation ($id: ID!, $version: Int!, $reason: String!, $idempotencyKey: ID!) {
  deleteActivity(id: $id, version: $version, reason: $reason, idempotencyKey: $idempotencyKey) { version } }`;
const TOTALS = `query ($unitId: ID!) {
  figures(query: { unitId: $unitId, indicators: ["consultations", "questions_answered"], from: "2026-01-01", to: "2026-12-31" }) {
    quantity } }`;

describe('consultations through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let station: TestUnit;
  let worker: TestClient;
  let officer: TestClient;
  let province: TestClient;
  let neighbour: TestClient;
  let sibling: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-06-01T12:00:00+08:00')) });
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    station = tree.stations[0] as TestUnit;
    worker = await gateway.signedIn(station, ['station_worker']);
    officer = await gateway.signedIn(tree.counties[0], ['officer']);
    province = await gateway.signedIn(tree.province, ['officer']);
    neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
    sibling = await gateway.signedIn(tree.stations[1], ['station_worker']);
  });
  afterAll(() => gateway?.stop());

  const asked = (more: object = {}) => ({
    channel: 'VISIT',
    matters: ['civil.wages'],
    groups: ['MIGRANT_WORKERS'],
    occurredOn: '2026-06-01',
    ...more,
  });
  const record = async (more: object = {}, client = worker) =>
    (await client.mutate(RECORD, { input: asked(more) })).data['recordConsultation'];
  const totals = async (unit: TestUnit, client: TestClient): Promise<number[]> =>
    (await client.query(TOTALS, { unitId: unit.id })).data['figures'].map(
      (each: { quantity: number }) => each.quantity,
    );

  it('offers what can be chosen in the language of the reader', async () => {
    const { data, statements } = await worker.query(FORM);
    const { channels, branches, groups, results } = data['consultationForm'];
    expect(channels[0]).toEqual({ code: 'VISIT', name: '来访' });
    expect(branches.map((each: { code: string }) => each.code)).toEqual([
      'civil',
      'economic',
      'administrative',
      'criminal',
    ]);
    expect(branches[0].topics).toContainEqual({ code: 'civil.wages', name: '劳动报酬' });
    expect([channels.length, groups.length, results.length]).toEqual([7, 10, 4]);
    expect(statements).toBeLessThanOrEqual(3);
  });

  it('records who asked what and shows it to the station and to those above, without the groups', async () => {
    const made = await record();
    expect(made).toMatchObject({
      channel: 'VISIT',
      matters: ['civil.wages'],
      groups: ['MIGRANT_WORKERS'],
      occurredOn: '2026-06-01',
      answeredOn: '2026-06-01',
      isCounted: true,
      recordedBy: `${station.name}用户`,
      unit: { id: station.id, level: 'TOWNSHIP' },
      version: 1,
      deletedAt: null,
    });
    expect((await worker.query(ONE, { id: made.id })).data['consultation']).toEqual(made);
    for (const client of [officer, province]) {
      const above = { ...made, groups: null };
      expect((await client.query(ONE, { id: made.id })).data['consultation']).toEqual(above);
      const list = await client.query(LIST, { filter: { unitId: station.id } });
      expect(list.data['consultations'].items).toContainEqual(above);
    }
  });

  it('answers a repeat with the same key by the same record, and counts it once', async () => {
    const own = tree.stations[2] as TestUnit;
    const client = await gateway.signedIn(own, ['station_worker']);
    const variables = { input: asked({ matters: ['civil', 'economic.contract'] }), idempotencyKey: newId() };
    const answers = await Promise.all([1, 2, 3].map(() => client.mutate(RECORD, variables)));
    expect(new Set(answers.map(({ data }) => data['recordConsultation'].id)).size).toBe(1);
    expect(await totals(own, client)).toEqual([1, 2]);
    const rows = await gateway.db.sql('select count(*)::int as n from consultation where tenant_id = $1', [
      own.id,
    ]);
    expect(rows).toEqual([{ n: 1 }]);
    const other = await client.mutate(RECORD, { ...variables, input: asked() });
    expect(other.code).toBe('idempotency.different');
  });

  it('mends and takes back under the version that was seen, with a reason', async () => {
    const { id } = await record();
    const edit = { id, version: 1, reason: '选错事项', input: asked({ channel: 'PHONE' }) };
    expect((await worker.mutate(EDIT, edit)).data['editConsultation']).toMatchObject({
      channel: 'PHONE',
      version: 2,
    });
    const stale = await worker.mutate(EDIT, edit);
    expect(stale.errors[0]?.extensions).toMatchObject({ code: 'consultation.changed', field: 'version' });
    const empty = await worker.mutate(DELETE, { id, version: 2, reason: ' ' });
    expect(empty.errors[0]?.extensions.field).toBe('reason');
    const gone = await worker.mutate(DELETE, { id, version: 2, reason: '重复登记' });
    expect(gone.data['deleteConsultation']).toMatchObject({
      version: 3,
      deletedAt: '2026-06-01T04:00:00.000Z',
    });
  });

  it('names the field of what is wrong', async () => {
    const fieldOf = async (more: object) =>
      (await worker.mutate(RECORD, { input: asked(more) })).errors[0]?.extensions.field;
    expect(await fieldOf({ matters: [] })).toBe('matters');
    expect(await fieldOf({ matters: ['civil.magic'] })).toBe('matters.0');
    expect(await fieldOf({ occurredOn: '2026-06-02' })).toBe('occurredOn');
    expect(await fieldOf({ groups: ['MINORS', 'ELDERLY'] })).toBe('groups');
    expect(await fieldOf({ channel: 'EVENT', activityId: newId() })).toBe('activityId');
  });

  describe('at an event', () => {
    const event = (consultations: number, more: object = {}) => ({
      kind: 'CONSULTATION_EVENT',
      title: '现场咨询',
      heldOn: '2026-05-30',
      measures: consultations ? [{ indicator: 'consultations', quantity: consultations }] : [],
      ...more,
    });
    const hold = async (consultations: number) =>
      (await worker.mutate(ACTIVITY, { input: event(consultations) })).data['recordActivity'].id as string;
    const at = (activityId: string) => ({ channel: 'EVENT', occurredOn: '2026-05-30', activityId });
    const editActivity = (id: string, consultations: number, more: object = {}) =>
      worker.mutate(EDIT_ACTIVITY, { id, version: 1, reason: '补填', input: event(consultations, more) });

    it('counts who asked once: in the figure of the event, or each by itself', async () => {
      const before = await totals(station, worker);
      const [declared, silent] = [await hold(5), await hold(0)];
      expect(await record(at(declared))).toMatchObject({ isCounted: false, activityTitle: '现场咨询' });
      expect(await record(at(silent))).toMatchObject({ isCounted: true });
      expect(await totals(station, worker)).toEqual([Number(before[0]) + 6, Number(before[1]) + 1]);
    });

    it('lets the event not change what its records rest on', async () => {
      const [declared, silent] = [await hold(5), await hold(0)];
      const counted = await record(at(silent));
      await record(at(declared));
      const rest = 'activity.consultations_rest_on_it';
      expect((await editActivity(silent, 3)).code).toBe(rest);
      expect((await editActivity(silent, 0, { heldOn: '2026-05-29' })).code).toBe(rest);
      expect((await editActivity(declared, 0)).code).toBe(rest);
      expect((await worker.mutate(DELETE_ACTIVITY, { id: declared, version: 1, reason: 'x' })).code).toBe(
        rest,
      );
      expect((await editActivity(declared, 6)).data['editActivity']).toEqual({ version: 2 });
      await worker.mutate(DELETE, { id: counted.id, version: 1, reason: '计入活动' });
      expect((await editActivity(silent, 3)).data['editActivity']).toEqual({ version: 2 });
    });
  });

  it('tells the neighbour nothing and lets nobody else change it', async () => {
    const { id } = await record();
    for (const stranger of [neighbour, sibling]) {
      expect((await stranger.query(ONE, { id })).data['consultation']).toBeNull();
      expect((await stranger.query(LIST, { filter: {} })).text).not.toContain(id);
      const far = await stranger.query(LIST, { filter: { unitId: station.id } });
      expect(far.code).toBe('unit.not_found');
    }
    const unknown = await worker.mutate(DELETE, { id: newId(), version: 1, reason: 'x' });
    for (const other of [neighbour, sibling, officer, province]) {
      const edit = await other.mutate(EDIT, { id, version: 1, reason: 'x', input: asked() });
      const remove = await other.mutate(DELETE, { id, version: 1, reason: 'x' });
      for (const answer of [edit, remove]) {
        expect(answer.code).toBe('consultation.not_found');
        expect(answer.errors[0]?.message).toBe(unknown.errors[0]?.message);
      }
    }
  });

  it('is refused without the permission, a session or the token of the page', async () => {
    const auditor = await gateway.signedIn(station, ['auditor']);
    const administrator = await gateway.signedIn(station, ['unit_administrator']);
    const variables = { input: asked() };
    for (const client of [auditor, administrator])
      expect((await client.mutate(RECORD, variables)).code).toBe('access.not_permitted');
    expect((await gateway.anonymous().mutate(RECORD, variables)).code).toBe('session.required');
    expect((await worker.query(RECORD, { ...variables, idempotencyKey: newId() })).code).toBe('session.csrf');
    expect((await administrator.query(LIST, { filter: {} })).code).toBe('access.not_permitted');
  });

  it('asks the database a fixed number of questions per operation', async () => {
    const recorded = await worker.mutate(RECORD, { input: asked() });
    const { id } = recorded.data['recordConsultation'];
    expect(recorded.statements).toBeLessThanOrEqual(14);
    expect((await province.query(LIST, { filter: {}, first: 100 })).statements).toBeLessThanOrEqual(3);
    expect((await province.query(ONE, { id })).statements).toBeLessThanOrEqual(3);
    const edited = await worker.mutate(EDIT, {
      id,
      version: 1,
      reason: 'x',
      input: asked({ channel: 'PHONE' }),
    });
    expect(edited.statements).toBeLessThanOrEqual(20);
    const deleted = await worker.mutate(DELETE, { id, version: 2, reason: 'x' });
    expect(deleted.statements).toBeLessThanOrEqual(16);
  });
});
