import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../../testing/gateway-under-test.js';

const FINDING = `id inspectionId unit { id name } inspector { id } inspectedOn text category severity photos { id url } dueOn
  status closedOn light steps { kind text photos { url } dueOn occurredOn actorName }`;
const RECORD = `mutation ($input: InspectionInput!, $idempotencyKey: ID!) {
  recordInspection(input: $input, idempotencyKey: $idempotencyKey) {
    id kind inspectors inspectedUnit { id } measures { indicator quantity } } }`;
const MORE = `mutation ($inspectionId: ID!, $findings: [FindingInput!]!, $idempotencyKey: ID!) {
  recordFindings(inspectionId: $inspectionId, findings: $findings, idempotencyKey: $idempotencyKey) { ${FINDING} } }`;
const ANSWER = `mutation ($id: ID!, $text: String!, $photoIds: [ID!], $idempotencyKey: ID!) {
  answerFinding(id: $id, text: $text, photoIds: $photoIds, idempotencyKey: $idempotencyKey) { ${FINDING} } }`;
const RECHECK = `mutation ($id: ID!, $passed: Boolean!, $remark: String, $dueInWorkingDays: Int, $idempotencyKey: ID!) {
  recheckFinding(id: $id, passed: $passed, remark: $remark, dueInWorkingDays: $dueInWorkingDays,
    idempotencyKey: $idempotencyKey) { ${FINDING} } }`;
const FINDINGS = `query ($filter: FindingFilter!, $first: Int) { findings(filter: $filter, first: $first) {
  total counts { open answered returned closed overdue } items { ${FINDING} } } }`;
const OVERVIEW = `query ($filter: InspectionFilter!) { inspections(filter: $filter) {
  units visited visits open overdue items { unit { id } visits lastVisit open overdue light } } }`;
const ROUND = `id title version calledOffOn callOffReason stops { id unit { id } plannedOn inspectors inspectionId visitedOn light }`;
const PLAN = `mutation ($input: InspectionRoundInput!, $idempotencyKey: ID!) {
  planInspectionRound(input: $input, idempotencyKey: $idempotencyKey) { ${ROUND} } }`;
const EDIT_ROUND = `mutation ($id: ID!, $version: Int!, $input: InspectionRoundInput!, $idempotencyKey: ID!) {
  editInspectionRound(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) { ${ROUND} } }`;
const CALL_OFF = `mutation ($id: ID!, $version: Int!, $reason: String!, $idempotencyKey: ID!) {
  callOffInspectionRound(id: $id, version: $version, reason: $reason, idempotencyKey: $idempotencyKey) { ${ROUND} } }`;
const ROUNDS = `query ($filter: InspectionRoundFilter!) { inspectionRounds(filter: $filter) { total items { ${ROUND} } } }`;
const ONE_ROUND = `query ($id: ID!) { inspectionRound(id: $id) { ${ROUND} } }`;
const INBOX = `{ inbox(first: 50) { items { kind title directiveId count light reason dueOn fromUnit { id } } } }`;

describe('inspections through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let station: TestUnit;
  let county: TestUnit;
  let worker: TestClient;
  let officer: TestClient;
  let city: TestClient;
  let neighbour: TestClient;
  let sibling: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-05-20T12:00:00+08:00')) });
  });
  beforeEach(async () => {
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    [station, county] = [tree.stations[0], tree.counties[0]] as [TestUnit, TestUnit];
    worker = await gateway.signedIn(station, ['station_worker']);
    officer = await gateway.signedIn(county, ['officer']);
    city = await gateway.signedIn(tree.cities[0], ['officer']);
    neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
    sibling = await gateway.signedIn(tree.stations[1], ['station_worker']);
  });
  afterAll(() => gateway?.stop());

  const found = (more: object = {}) => ({
    text: '咨询登记簿不全',
    category: 'RECORDS',
    severity: 'MINOR',
    dueInWorkingDays: 5,
    ...more,
  });
  const visit = (more: object = {}) => ({
    title: '督查工作站',
    heldOn: '2026-05-20',
    inspectedUnitId: station.id,
    inspectors: ['王主任'],
    findings: [found()],
    ...more,
  });
  const record = async (more: object = {}, client = officer) =>
    (await client.mutate(RECORD, { input: visit(more) })).data['recordInspection'];
  const findingsOf = async (client: TestClient, filter: object = {}) =>
    (await client.query(FINDINGS, { filter })).data['findings'];
  const inboxOf = async (client: TestClient) =>
    (await client.query(INBOX)).data['inbox'].items.filter(({ kind }: { kind: string }) =>
      kind.startsWith('FINDING_'),
    );

  it('go from the visit through answer and return to the close, each act in the inbox of who must act', async () => {
    const { id: inspectionId, measures } = await record({ findings: [found(), found({ text: '无公示牌' })] });
    expect(measures).toEqual([{ indicator: 'inspections', quantity: 1 }]);
    expect(await inboxOf(worker)).toMatchObject([
      {
        kind: 'FINDING_OPEN',
        title: '咨询登记簿不全',
        directiveId: inspectionId,
        count: 2,
        dueOn: '2026-05-27',
        light: 'ON_TRACK',
        fromUnit: { id: county.id },
      },
    ]);
    const [first, second] = (await findingsOf(worker)).items;
    for (const { id } of [first, second]) await worker.mutate(ANSWER, { id, text: '已整改' });
    expect(await inboxOf(worker)).toEqual([]);
    expect(await inboxOf(officer)).toMatchObject([
      { kind: 'FINDING_REVIEW', directiveId: inspectionId, count: 2, fromUnit: { id: station.id } },
    ]);
    const back = { id: first.id, passed: false, remark: '没有照片', dueInWorkingDays: 3 };
    expect((await officer.mutate(RECHECK, back)).data['recheckFinding']).toMatchObject({
      status: 'RETURNED',
      dueOn: '2026-05-25',
    });
    expect(
      (await officer.mutate(RECHECK, { id: second.id, passed: true })).data['recheckFinding'],
    ).toMatchObject({ status: 'CLOSED', closedOn: '2026-05-20', light: 'DONE' });
    expect(await inboxOf(worker)).toMatchObject([
      { kind: 'FINDING_RETURNED', count: 1, reason: '没有照片', light: 'RETURNED', dueOn: '2026-05-25' },
    ]);
    await worker.mutate(ANSWER, { id: first.id, text: '补照片' });
    await officer.mutate(RECHECK, { id: first.id, passed: true });
    expect([await inboxOf(worker), await inboxOf(officer)]).toEqual([[], []]);
    const { items, counts } = await findingsOf(officer);
    expect(counts).toEqual({ open: 0, answered: 0, returned: 0, closed: 2, overdue: 0 });
    const steps = items.find(({ id }: { id: string }) => id === first.id).steps;
    expect(steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'FOUND',
      'ANSWERED',
      'RETURNED',
      'ANSWERED',
      'PASSED',
    ]);
  });

  it('are planned, carried out and called off', async () => {
    const input = {
      title: '五月督查',
      stops: tree.stations.slice(0, 2).map(({ id }) => ({ unitId: id, plannedOn: '2026-05-20' })),
    };
    const round = (await officer.mutate(PLAN, { input })).data['planInspectionRound'];
    const stop = round.stops.find(({ unit }: { unit: { id: string } }) => unit.id === station.id);
    const { id: inspectionId } = await record({ stopId: stop.id, findings: [] });
    const shown = (await officer.query(ONE_ROUND, { id: round.id })).data['inspectionRound'];
    expect(shown.stops).toContainEqual(expect.objectContaining({ id: stop.id, inspectionId, light: 'DONE' }));
    const again = await officer.mutate(RECORD, { input: visit({ stopId: stop.id }) });
    expect(again.errors[0]?.extensions).toMatchObject({
      code: 'inspection_round.stop_visited',
      field: 'stopId',
    });
    const at = { id: round.id, version: 1 };
    expect((await officer.mutate(EDIT_ROUND, { ...at, input })).data['editInspectionRound'].version).toBe(2);
    const stale = await officer.mutate(CALL_OFF, { ...at, reason: '防汛' });
    expect(stale.code).toBe('inspection_round.changed');
    const off = await officer.mutate(CALL_OFF, { id: round.id, version: 2, reason: '防汛' });
    expect(off.data['callOffInspectionRound']).toMatchObject({
      calledOffOn: '2026-05-20',
      callOffReason: '防汛',
    });
    expect((await city.query(ROUNDS, { filter: {} })).data['inspectionRounds'].total).toBe(1);
    const overview = (await officer.query(OVERVIEW, { filter: {} })).data['inspections'];
    expect(overview).toMatchObject({ units: 2, visited: 1, visits: 1, open: 0 });
  });

  it('tell the neighbour nothing and let nobody else act', async () => {
    const { id: inspectionId } = await record();
    const { id } = (await findingsOf(worker)).items[0];
    const planned = { title: '督查', stops: [{ unitId: station.id, plannedOn: '2026-05-20' }] };
    const round = (await officer.mutate(PLAN, { input: planned })).data['planInspectionRound'];
    const unknown = await worker.mutate(ANSWER, { id: newId(), text: 'x' });
    for (const stranger of [neighbour, sibling]) {
      const seen = await stranger.query(FINDINGS, { filter: { inspectionId } });
      expect(seen.data['findings'].total).toBe(0);
      expect((await stranger.query(FINDINGS, { filter: { unitId: station.id } })).code).toBe(
        'unit.not_found',
      );
      expect((await stranger.query(ONE_ROUND, { id: round.id })).code).toBe('inspection_round.not_found');
      expect((await stranger.query(ROUNDS, { filter: {} })).text).not.toContain(round.id);
      for (const [document, variables] of [
        [ANSWER, { id, text: 'x' }],
        [RECHECK, { id, passed: true }],
      ] as const) {
        const answer = await stranger.mutate(document, variables);
        expect(answer.errors[0]?.message).toBe(unknown.errors[0]?.message);
      }
      const more = await stranger.mutate(MORE, { inspectionId, findings: [found()] });
      expect(more.code).toBe('finding.inspection_not_found');
      const call = await stranger.mutate(CALL_OFF, { id: round.id, version: 1, reason: 'x' });
      expect(call.code).toBe('inspection_round.not_found');
    }
    expect((await officer.mutate(ANSWER, { id, text: 'x' })).code).toBe('finding.not_found');
    expect((await city.mutate(RECHECK, { id, passed: true })).code).toBe('finding.not_found');
    expect((await city.query(FINDINGS, { filter: {} })).data['findings'].total).toBe(1);
  });

  it('are refused without the permission or a session', async () => {
    const leader = await gateway.signedIn(station, ['leader']);
    const administrator = await gateway.signedIn(station, ['unit_administrator']);
    const id = newId();
    for (const [document, variables] of [
      [RECORD, { input: visit() }],
      [MORE, { inspectionId: id, findings: [found()] }],
      [ANSWER, { id, text: 'x' }],
      [RECHECK, { id, passed: true }],
      [PLAN, { input: { title: 'x', stops: [] } }],
      [CALL_OFF, { id, version: 1, reason: 'x' }],
    ] as const) {
      expect((await leader.mutate(document, variables)).code).toBe('access.not_permitted');
      expect((await gateway.anonymous().mutate(document, variables)).code).toBe('session.required');
    }
    for (const [document, variables] of [
      [FINDINGS, { filter: {} }],
      [OVERVIEW, { filter: {} }],
      [ROUNDS, { filter: {} }],
      [ONE_ROUND, { id }],
    ] as const)
      expect((await administrator.query(document, variables)).code).toBe('access.not_permitted');
    expect((await leader.query(FINDINGS, { filter: {} })).data['findings'].total).toBe(0);
  });

  it('ask the database a fixed number of questions, however many findings and stops there are', async () => {
    const many = Array.from({ length: 12 }, (_, at) => found({ text: `问题${at + 1}` }));
    const recorded = await officer.mutate(RECORD, { input: visit({ findings: many }) });
    expect(recorded.statements).toBeLessThanOrEqual(24);
    const { id } = (await findingsOf(worker)).items[0];
    expect((await worker.mutate(ANSWER, { id, text: '好' })).statements).toBeLessThanOrEqual(16);
    expect((await officer.mutate(RECHECK, { id, passed: true })).statements).toBeLessThanOrEqual(16);
    const stops = tree.stations.slice(0, 2).map((unit) => ({ unitId: unit.id, plannedOn: '2026-05-20' }));
    const planned = await officer.mutate(PLAN, { input: { title: '督查', stops } });
    expect(planned.statements).toBeLessThanOrEqual(16);
    expect((await city.query(FINDINGS, { filter: {}, first: 50 })).statements).toBeLessThanOrEqual(6);
    expect((await city.query(OVERVIEW, { filter: {} })).statements).toBeLessThanOrEqual(5);
    expect((await city.query(ROUNDS, { filter: {} })).statements).toBeLessThanOrEqual(5);
  });
});
