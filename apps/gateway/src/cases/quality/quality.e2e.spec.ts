import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../../testing/gateway-under-test.js';

const DRAW = `mutation ($input: VisitRoundInput!, $idempotencyKey: ID!) {
  drawVisitRound(input: $input, idempotencyKey: $idempotencyKey) { id frameSize seed strata { caseType frame drawn } } }`;
const QUEUE = `{ visits(filter: {}) { items { id caseNumber status version answers { overall } } }
  visitRounds { counts { planned done } satisfaction { percent } } }`;
const RECORD = `mutation ($id: ID!, $version: Int!, $input: VisitRecordInput!, $idempotencyKey: ID!) {
  recordVisit(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) { status version answers { overall } } }`;
const REVIEW = `mutation ($input: FileReviewInput!, $idempotencyKey: ID!) {
  reviewFile(input: $input, idempotencyKey: $idempotencyKey) { grade total reviewer } }`;
const DRAW_FILES = `mutation ($input: ReviewDrawInput!, $idempotencyKey: ID!) {
  drawFileReviews(input: $input, idempotencyKey: $idempotencyKey) { id drawn reviewed frameSize } }`;
const DRAWN = `query ($id: ID!) { reviewDrawCases(id: $id) { caseId grade isOwnWork } }`;
const COMPLAIN = `mutation ($input: ComplaintInput!, $idempotencyKey: ID!) {
  receiveComplaint(input: $input, idempotencyKey: $idempotencyKey) {
    id version steps complainant { name phone isSealed } clocks { code state title dueOn } } }`;
const STEP = `mutation ($input: ComplaintStepInput!, $idempotencyKey: ID!) {
  actOnComplaint(input: $input, idempotencyKey: $idempotencyKey) { status steps clocks { code state } } }`;
const SCHEME = `mutation ($input: AppraisalSchemeInput!, $idempotencyKey: ID!) {
  publishAppraisalScheme(input: $input, idempotencyKey: $idempotencyKey) { version } }`;
const APPRAISALS = `{ appraisals(subjectKind: UNIT, year: 2026) { subject { name } total lines { rows points criterion { measure } } } }`;

const answers = Object.fromEntries(
  ['attitude', 'communication', 'protection', 'outcome', 'overall'].map((question) => [
    question,
    'SATISFIED',
  ]),
);

describe('the quality of cases through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let county: TestUnit;
  let officer: TestClient, neighbour: TestClient, city: TestClient;
  const caseId = newId();

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-06-01T12:00:00+08:00')) });
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    county = tree.counties[0] as TestUnit;
    officer = await gateway.signedIn(county, ['officer']);
    neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
    city = await gateway.signedIn(tree.cities[0], ['officer']);
    await gateway.db.sql(
      `insert into aid_case (partition_id, id, tenant_id, tenant_path, basis, case_type, case_form, matter, stage, case_number,
         received_on, closed_on, taken_in_by, recorded_at, recorded_by_name, changed_at)
       values ($1, $2, $3, $4, 'applied', 'civil', 'civil_suit', 'labour', 'closed', '试民援〔2026〕1号', '2026-01-05',
         '2026-03-01', $3, now(), '经办人', now())`,
      [county.partitionId, caseId, county.id, county.path],
    );
  });
  afterAll(() => gateway?.stop());

  const queue = async (client: TestClient) => (await client.query(QUEUE)).data;

  it('draws, calls and rates within few statements, and the neighbour sees and does nothing of it', async () => {
    const input = { title: '回访', startsOn: '2026-01-01', endsOn: '2026-03-31', sampleSize: 5, seed: '1' };
    expect((await officer.mutate(DRAW, { input })).data['drawVisitRound']).toMatchObject({
      frameSize: 1,
      seed: '1',
      strata: [{ caseType: 'CIVIL', frame: 1, drawn: 1 }],
    });
    const { visits } = await queue(officer);
    const at = {
      id: visits.items[0].id,
      version: 1,
      input: { how: 'PHONE', visitedOn: '2026-05-30', answers },
    };
    expect((await neighbour.mutate(RECORD, at)).errors?.[0]?.extensions?.['code']).toBe('quality.not_found');
    expect((await queue(neighbour)).visits.items).toEqual([]);
    const { data, statements } = await officer.mutate(RECORD, at);
    expect(data['recordVisit']).toMatchObject({ status: 'DONE', answers: { overall: 'SATISFIED' } });
    expect(statements).toBeLessThanOrEqual(20);
    const read = await officer.query(QUEUE);
    expect(read.data['visitRounds']).toEqual([
      { counts: { planned: 0, done: 1 }, satisfaction: { percent: 100 } },
    ]);
    expect(read.statements).toBeLessThanOrEqual(8);
  });

  it('draws files to be reviewed, which the neighbour neither sees nor draws', async () => {
    const input = { startsOn: '2026-01-01', endsOn: '2026-03-31', sampleSize: 3 };
    const { data } = await officer.mutate(DRAW_FILES, { input });
    expect(data['drawFileReviews']).toMatchObject({ drawn: 1, reviewed: 0, frameSize: 1 });
    const { id } = data['drawFileReviews'] as { id: string };
    expect((await officer.query(DRAWN, { id })).data['reviewDrawCases']).toEqual([
      { caseId, grade: null, isOwnWork: false },
    ]);
    expect((await neighbour.query(DRAWN, { id })).data['reviewDrawCases']).toEqual([]);
    expect((await neighbour.mutate(DRAW_FILES, { input })).errors?.[0]?.extensions?.['code']).toBe(
      'quality.no_files',
    );
  });

  it('takes a complaint in with who complains, masked, and its clock; the neighbour cannot act on it', async () => {
    const input = {
      caseId,
      filedBy: 'RECIPIENT',
      form: 'ORAL',
      about: 'HANDLER',
      matter: 'NEGLECT',
      receivedOn: '2026-06-01',
      complainant: { name: '陈秀英', phone: '13900001234' },
    };
    expect((await neighbour.mutate(COMPLAIN, { input })).errors?.[0]?.extensions?.['code']).toBe(
      'case.not_found',
    );
    const { data, statements } = await officer.mutate(COMPLAIN, { input });
    const made = data['receiveComplaint'] as { id: string; complainant: { phone: string } };
    expect(made).toMatchObject({
      steps: ['TELL_MISSING', 'ACCEPT', 'REFUSE', 'MERGE'],
      complainant: { isSealed: true },
      clocks: [{ code: 'R59a', state: 'RUNNING', dueOn: '2026-06-08' }],
    });
    expect(made.complainant.phone).not.toContain('0000');
    expect(statements).toBeLessThanOrEqual(40);
    const step = { input: { id: made.id, version: 1, step: 'ACCEPT' } };
    expect((await neighbour.mutate(STEP, step)).errors?.[0]?.extensions?.['code']).toBe('quality.not_found');
    expect((await officer.mutate(STEP, step)).data['actOnComplaint']).toMatchObject({
      status: 'ACCEPTED',
      steps: ['ANSWER'],
      clocks: [
        { code: 'R59a', state: 'MET' },
        { code: 'R59b', state: 'RUNNING' },
      ],
    });
  });

  it('grades the file, and lets the city above appraise its counties by it', async () => {
    const points = ['deadlines', 'agreement', 'diligence', 'progress', 'papers'].map((code) => ({
      code,
      points: 5,
    }));
    const input = { caseId, points };
    expect((await neighbour.mutate(REVIEW, { input })).errors?.[0]?.extensions?.['code']).toBe(
      'case.not_found',
    );
    expect((await officer.mutate(REVIEW, { input })).data['reviewFile']).toMatchObject({
      grade: 'EXCELLENT',
      total: 100,
    });
    const criteria = [
      { measure: 'CASES_CLOSED', title: '办案数量', weight: 50, target: 1 },
      { measure: 'FILE_REVIEWS', title: '案卷质量', weight: 30 },
      { measure: 'VISITS', title: '满意度', weight: 20 },
    ];
    const scheme = { subjectKind: 'UNIT', fromYear: 2026, title: '目标考核', criteria };
    expect((await city.mutate(SCHEME, { input: scheme })).data['publishAppraisalScheme']).toEqual({
      version: 1,
    });
    const { data, statements } = await city.query(APPRAISALS);
    const found = data['appraisals'].find(
      (each: { subject: { name: string } }) => each.subject.name === county.name,
    );
    expect(found).toMatchObject({ total: 100, lines: [{ rows: 1 }, { rows: 1 }, { rows: 2 }] });
    expect(statements).toBeLessThanOrEqual(8);
    expect((await neighbour.query(APPRAISALS)).errors?.[0]?.extensions?.['code']).toBe(
      'quality.no_appraisal_scheme',
    );
  });

  it('is not for a station', async () => {
    const worker = await gateway.signedIn(tree.stations[0], ['station_worker']);
    const input = { title: '回访', startsOn: '2026-01-01', endsOn: '2026-03-31' };
    expect((await worker.mutate(DRAW, { input })).errors?.[0]?.extensions?.['code']).toBe(
      'access.not_permitted',
    );
  });
});
