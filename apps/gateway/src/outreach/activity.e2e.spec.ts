import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const FIELDS = `id kind title heldOn recordedAt recordedBy place partners occasion version deletedAt
  unit { id name level } inspectedUnit { id name } media { outlet channel level programme }
  measures { indicator quantity } campaigns { id title startsOn endsOn } photos { id url thumbnailUrl takenAt bytes }`;
const FORMS = '{ activityForms { kind name measures { code unit } fields } }';
const LIST = `query ($filter: ActivityFilter!, $first: Int, $after: String) {
  activities(filter: $filter, first: $first, after: $after) { total endCursor hasMore items { ${FIELDS} } } }`;
const ONE = `query ($id: ID!) { activity(id: $id) { ${FIELDS} } }`;
const RECORD = `mutation ($input: ActivityInput!, $idempotencyKey: ID!) {
  recordActivity(input: $input, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;
const EDIT = `mutation ($id: ID!, $version: Int!, $input: ActivityInput!, $reason: String!, $idempotencyKey: ID!) {
  editActivity(id: $id, version: $version, input: $input, reason: $reason, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;
const DELETE = `mutation ($id: ID!, $version: Int!, $reason: String!, $idempotencyKey: ID!) {
  deleteActivity(id: $id, version: $version, reason: $reason, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;

describe('activities through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let station: TestUnit;
  let county: TestUnit;
  let worker: TestClient;
  let officer: TestClient;
  let province: TestClient;
  let neighbour: TestClient;
  let sibling: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-06-01T12:00:00+08:00')) });
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    [station, county] = [tree.stations[0], tree.counties[0]] as [TestUnit, TestUnit];
    worker = await gateway.signedIn(station, ['station_worker']);
    officer = await gateway.signedIn(county, ['officer']);
    province = await gateway.signedIn(tree.province, ['officer']);
    neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
    sibling = await gateway.signedIn(tree.stations[1], ['station_worker']);
  });
  afterAll(() => gateway?.stop());

  const event = (more: object = {}) => ({
    kind: 'CONSULTATION_EVENT',
    title: '法律援助现场咨询活动',
    heldOn: '2026-05-09',
    place: '人民会堂',
    partners: ['妇联'],
    measures: [{ indicator: 'consultations', quantity: 57 }],
    ...more,
  });
  const record = async (client = worker, more: object = {}) =>
    (await client.mutate(RECORD, { input: event(more) })).data['recordActivity'];

  it('offers one form per kind in the language of the reader', async () => {
    const { data, statements } = await worker.query(FORMS);
    expect(data['activityForms']).toHaveLength(7);
    expect(data['activityForms'][0]).toEqual({
      kind: 'CONSULTATION_EVENT',
      name: '咨询活动',
      measures: [
        { code: 'consultation_sessions', unit: '场次' },
        { code: 'consultations', unit: '人次' },
        { code: 'questions_answered', unit: '件' },
        { code: 'leaflets', unit: '份' },
      ],
      fields: ['PLACE', 'PARTNERS', 'OCCASION'],
    });
    expect(statements).toBeLessThanOrEqual(3);
  });

  it('records what a station did and shows it to the station and to those above', async () => {
    const activity = await record();
    expect(activity).toMatchObject({
      kind: 'CONSULTATION_EVENT',
      heldOn: '2026-05-09',
      recordedAt: '2026-06-01T04:00:00.000Z',
      recordedBy: `${station.name}用户`,
      place: '人民会堂',
      partners: ['妇联'],
      unit: { id: station.id, level: 'TOWNSHIP' },
      measures: [
        { indicator: 'consultation_sessions', quantity: 1 },
        { indicator: 'consultations', quantity: 57 },
      ],
      campaigns: [],
      version: 1,
      deletedAt: null,
    });
    for (const client of [worker, officer, province]) {
      expect((await client.query(ONE, { id: activity.id })).data['activity']).toEqual(activity);
      const list = await client.query(LIST, { filter: { unitId: station.id } });
      expect(list.data['activities'].items).toContainEqual(activity);
    }
  });

  it('keeps the details of an inspection and of a media item', async () => {
    const inspection = await record(officer, {
      kind: 'INSPECTION',
      inspectedUnitId: station.id,
      measures: [{ indicator: 'inspections', quantity: 1 }],
    });
    expect(inspection.inspectedUnit).toEqual({ id: station.id, name: station.name });
    const media = { outlet: '福州市电视台', channel: 'television', level: 'city', programme: '法眼' };
    expect(await record(officer, { kind: 'MEDIA_ITEM', media, measures: [] })).toMatchObject({
      media,
      measures: [{ indicator: 'media_items', quantity: 1 }],
    });
  });

  it('answers a repeat with the same key by the same record', async () => {
    const variables = { input: event({ title: '重复发送' }), idempotencyKey: newId() };
    const [first, second] = await Promise.all([
      worker.mutate(RECORD, variables),
      worker.mutate(RECORD, variables),
    ]);
    expect(second.data).toEqual(first.data);
    const changed = await worker.mutate(RECORD, { ...variables, input: event({ title: '另一个' }) });
    expect(changed.code).toBe('idempotency.different');
  });

  it('mends and takes back under the version that was seen, with a reason', async () => {
    const { id } = await record();
    const edit = { id, version: 1, reason: '少填一人', input: event({ title: '更正后' }) };
    expect((await worker.mutate(EDIT, edit)).data['editActivity']).toMatchObject({
      title: '更正后',
      version: 2,
    });
    const stale = await worker.mutate(EDIT, edit);
    expect(stale.errors[0]?.extensions).toMatchObject({ code: 'activity.changed', field: 'version' });
    expect((await worker.mutate(DELETE, { id, version: 2, reason: ' ' })).errors[0]?.extensions.field).toBe(
      'reason',
    );
    const gone = await worker.mutate(DELETE, { id, version: 2, reason: '重复填报' });
    expect(gone.data['deleteActivity']).toMatchObject({ version: 3, deletedAt: '2026-06-01T04:00:00.000Z' });
    const ids = async (includeDeleted: boolean) =>
      (await worker.query(LIST, { filter: { includeDeleted } })).data['activities'].items.map(
        (each: { id: string }) => each.id,
      );
    expect(await ids(false)).not.toContain(id);
    expect(await ids(true)).toContain(id);
  });

  it('names the field of what is wrong', async () => {
    const fieldOf = async (more: object) =>
      (await worker.mutate(RECORD, { input: event(more) })).errors[0]?.extensions.field;
    expect(await fieldOf({ title: '' })).toBe('title');
    expect(await fieldOf({ heldOn: '2026-06-02' })).toBe('heldOn');
    expect(await fieldOf({ measures: [{ indicator: 'consultations', quantity: -1 }] })).toBe(
      'measures.0.quantity',
    );
    expect(await fieldOf({ measures: [{ indicator: 'unheard_of', quantity: 1 }] })).toBe(
      'measures.0.indicator',
    );
    expect(await fieldOf({ directiveId: newId() })).toBe('directiveId');
    expect(await fieldOf({ photoIds: [newId()] })).toBe('photoIds.0');
  });

  it('pages through a list with the count of all', async () => {
    const own = await gateway.signedIn(tree.stations[3], ['station_worker']);
    for (const heldOn of ['2026-05-01', '2026-05-02', '2026-05-03']) await record(own, { heldOn });
    const first = (await own.query(LIST, { filter: {}, first: 2 })).data['activities'];
    const rest = (await own.query(LIST, { filter: {}, first: 2, after: first.endCursor })).data['activities'];
    expect([first.total, first.hasMore, rest.total, rest.hasMore]).toEqual([3, true, 3, false]);
    expect([...first.items, ...rest.items].map((each) => each.heldOn)).toEqual([
      '2026-05-03',
      '2026-05-02',
      '2026-05-01',
    ]);
  });

  it('tells the neighbour nothing and lets nobody else change it', async () => {
    const { id } = await record();
    for (const stranger of [neighbour, sibling]) {
      expect((await stranger.query(ONE, { id })).data['activity']).toBeNull();
      const list = await stranger.query(LIST, { filter: {} });
      expect(list.text).not.toContain(id);
      const asked = await stranger.query(LIST, { filter: { unitId: station.id } });
      expect(asked.code).toBe('unit.not_found');
    }
    const unknown = await worker.mutate(DELETE, { id: newId(), version: 1, reason: 'x' });
    for (const other of [neighbour, sibling, officer, province]) {
      const edit = await other.mutate(EDIT, { id, version: 1, reason: 'x', input: event() });
      const remove = await other.mutate(DELETE, { id, version: 1, reason: 'x' });
      for (const answer of [edit, remove]) {
        expect(answer.code).toBe('activity.not_found');
        expect(answer.errors[0]?.message).toBe(unknown.errors[0]?.message);
      }
    }
    expect((await worker.query(ONE, { id })).data['activity']).toMatchObject({ version: 1, deletedAt: null });
  });

  it('is refused without the permission, a session or the token of the page', async () => {
    const { id } = await record();
    const administrator = await gateway.signedIn(station, ['unit_administrator']);
    const auditor = await gateway.signedIn(station, ['auditor']);
    const changes = [
      [RECORD, { input: event() }],
      [EDIT, { id, version: 1, reason: 'x', input: event() }],
      [DELETE, { id, version: 1, reason: 'x' }],
    ] as const;
    for (const [document, variables] of changes) {
      for (const client of [administrator, auditor])
        expect((await client.mutate(document, variables)).code).toBe('access.not_permitted');
      expect((await gateway.anonymous().mutate(document, variables)).code).toBe('session.required');
      expect((await worker.query(document, { ...variables, idempotencyKey: newId() })).code).toBe(
        'session.csrf',
      );
    }
    for (const [document, variables] of [
      [LIST, { filter: {} }],
      [ONE, { id }],
    ] as const)
      expect((await administrator.query(document, variables)).code).toBe('access.not_permitted');
  });

  it('asks the database a fixed number of questions per operation', async () => {
    const recorded = await worker.mutate(RECORD, { input: event() });
    const { id } = recorded.data['recordActivity'];
    expect(recorded.statements).toBeLessThanOrEqual(14);
    expect((await province.query(LIST, { filter: {}, first: 100 })).statements).toBeLessThanOrEqual(3);
    expect((await province.query(ONE, { id })).statements).toBeLessThanOrEqual(3);
    const measures = [{ indicator: 'consultations', quantity: 58 }];
    const edited = await worker.mutate(EDIT, { id, version: 1, reason: 'x', input: event({ measures }) });
    expect(edited.statements).toBeLessThanOrEqual(20);
    const deleted = await worker.mutate(DELETE, { id, version: 2, reason: 'x' });
    expect(deleted.statements).toBeLessThanOrEqual(16);
  });
});
