import { fixedClock } from '@fayuan/context';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../../testing/gateway-under-test.js';

const SUBMIT = `mutation ($input: ApplicationInput!, $draftId: ID, $content: String, $idempotencyKey: ID!) {
  submitApplication(input: $input, draftId: $draftId, content: $content, idempotencyKey: $idempotencyKey) {
    caseId applicationNumber hits intakeId center { id } } }`;
const SAVE = `mutation ($id: ID, $version: Int, $content: String!, $idempotencyKey: ID!) {
  saveCaseDraft(id: $id, version: $version, content: $content, idempotencyKey: $idempotencyKey) { id version } }`;
const DRAFTS = '{ caseDrafts { id content version returnedIntakeId } }';
const CASE =
  'query ($id: ID!) { case(id: $id) { id stage version caseNumber takenInBy { id } isSealed matter { agency } } }';
const FILE = `query ($id: ID!) { caseFile(id: $id) { parties { role name document phone visibility } narrative { facts } hits
  means { result income standard } competentCenter { id } materials { kind state } supplement { kinds dueOn }
  decisions { state outcome remedy decidedByName } objections { state } notice { isHearingShort toldOn }
  clocks { code state dueOn stoppedBy } } }`;
const PARCELS =
  'query ($state: CaseParcelState!) { caseParcels(state: $state) { id kind sender { id } reason } }';
const ACCEPT = `mutation ($id: ID!, $idempotencyKey: ID!) {
  acceptCaseParcel(id: $id, idempotencyKey: $idempotencyKey) { id applicationNumber hits } }`;
const RETURN = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  returnCaseParcel(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) }`;
const INTAKES = '{ caseIntakes { items { id state applicationNumber reason } } }';
const TRANSFER = `mutation ($id: ID!, $version: Int!, $receiverId: ID!, $reason: String!, $idempotencyKey: ID!) {
  transferCase(id: $id, version: $version, receiverId: $receiverId, reason: $reason, idempotencyKey: $idempotencyKey) }`;
const act = (name: string, args: string, given: string) =>
  `mutation ($id: ID!, $version: Int!, ${args} $idempotencyKey: ID!) {
    ${name}(id: $id, version: $version, ${given} idempotencyKey: $idempotencyKey) { id stage version caseNumber } }`;
const MATERIALS = act('noteCaseMaterials', '$materials: [CaseMaterialInput!]!,', 'materials: $materials,');
const SUPPLEMENT = act('askSupplement', '$on: Date!,', 'on: $on,');
const SUPPLY = act('supplyPapers', '', '');
const PROPOSE = act(
  'proposeCaseDecision',
  '$outcome: CaseOutcome!, $reasonCode: String, $reason: String,',
  'outcome: $outcome, reasonCode: $reasonCode, reason: $reason,',
);
const DECIDE = act('decideCase', '$approve: Boolean!, $words: String,', 'approve: $approve, words: $words,');
const AID_FIRST = act(
  'giveAidFirst',
  '$ground: String!, $papersBy: Date!,',
  'ground: $ground, papersBy: $papersBy,',
);
const OBJECT = act('lodgeObjection', '$on: Date!, $grounds: String!,', 'on: $on, grounds: $grounds,');
const ANSWER = act(
  'decideObjection',
  '$uphold: Boolean!, $words: String!,',
  'uphold: $uphold, words: $words,',
);
const NOTICE = `mutation ($input: NoticeInput!, $idempotencyKey: ID!) {
  registerNotice(input: $input, idempotencyKey: $idempotencyKey) }`;
const HELP = `mutation ($input: DutyLawyerHelpInput!, $idempotencyKey: ID!) {
  recordDutyLawyerHelp(input: $input, idempotencyKey: $idempotencyKey) { id helps } }`;
const DELETE_HELP = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  deleteDutyLawyerHelp(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) { id } }`;
const STANDARD = `mutation ($input: HardshipStandardInput!, $idempotencyKey: ID!) {
  publishHardshipStandard(input: $input, idempotencyKey: $idempotencyKey) { monthlyIncome } }`;
const TOTALS = `query ($unitId: ID!, $indicators: [String!]!) {
  figures(query: { unitId: $unitId, indicators: $indicators, from: "2026-01-01", to: "2026-12-31" }) { indicator quantity } }`;

const PEOPLE = ['11010519491231002X', '440524188001010014'];

describe('applications through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let county: TestUnit, sibling: TestUnit, station: TestUnit;
  let worker: TestClient, officer: TestClient, leader: TestClient, other: TestClient, neighbour: TestClient;
  let province: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-06-01T12:00:00+08:00')) });
  });
  beforeEach(async () => {
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    [county, sibling, station] = [tree.counties[0], tree.counties[1], tree.stations[0]] as [
      TestUnit,
      TestUnit,
      TestUnit,
    ];
    worker = await gateway.signedIn(station, ['station_worker']);
    officer = await gateway.signedIn(county, ['officer']);
    leader = await gateway.signedIn(county, ['leader']);
    other = await gateway.signedIn(county, ['leader']);
    neighbour = await gateway.signedIn(sibling, ['officer']);
    province = await gateway.signedIn(tree.province, ['officer']);
  });
  afterAll(() => gateway?.stop());

  const application = (more: object = {}) => ({
    caseType: 'CIVIL',
    caseForm: 'CIVIL_SUIT',
    matter: 'labour',
    causeOfAction: '追索劳动报酬纠纷',
    groups: ['MIGRANT_WORKERS'],
    meansNotVerified: 'migrant_wages',
    applicant: { name: '王小明', document: { kind: 'RESIDENT_ID', number: PEOPLE[0] }, phone: '13800000000' },
    opponent: { organization: '某某建筑公司' },
    facts: '被拖欠三个月工资',
    materials: ['application_form', 'identity', 'ground_evidence', 'matter_papers'].map((kind) => ({
      kind,
      state: 'THERE',
    })),
    ...more,
  });
  const submit = async (client: TestClient, more: object = {}, form: object = {}) =>
    (await client.mutate(SUBMIT, { input: application(more), ...form })).data['submitApplication'];
  const taken = async (more: object = {}) => (await submit(officer, more)).caseId as string;
  const file = async (client: TestClient, id: string) => (await client.query(FILE, { id })).data['caseFile'];
  const clocksOf = async (id: string) =>
    Object.fromEntries(
      (await file(officer, id)).clocks.map((each: { code: string; state: string }) => [
        each.code,
        each.state,
      ]),
    );
  const total = async (indicator: string) =>
    (await province.query(TOTALS, { unitId: county.id, indicators: [indicator] })).data['figures'][0]
      .quantity;

  it('become a case at a centre at once, with clock, checklist and sealed words', async () => {
    const { caseId, applicationNumber, hits } = await submit(officer);
    expect(applicationNumber).toMatch(/援申〔2026〕1号$/);
    expect(hits).toEqual([]);
    const kept = await file(officer, caseId);
    expect(kept.parties[0]).toMatchObject({ role: 'RECIPIENT', visibility: 'masked' });
    expect(JSON.stringify(kept.parties)).not.toContain('王小明');
    expect(kept).toMatchObject({
      narrative: { facts: '被拖欠三个月工资' },
      means: { result: 'NOT_VERIFIED' },
    });
    expect(kept.clocks).toEqual([
      expect.objectContaining({ code: 'R20', state: 'RUNNING', dueOn: '2026-06-08' }),
    ]);
    expect(await total('applications')).toBe(1);
    for (const stranger of [province, neighbour, worker]) expect(await file(stranger, caseId)).toBeNull();
    const [row] = await gateway.db.sql<{ text: string }>(
      `select row_to_json(a)::text as text from case_application a where id = '${caseId}'`,
    );
    expect(row?.text).not.toContain('工资');
  });

  it('go from a station to its centre in sealed papers, and from there to a case on the clock since the first day', async () => {
    const { intakeId, center } = await submit(
      worker,
      { receivedOn: '2026-05-29' },
      { content: '{"name":"王小明"}' },
    );
    expect(center.id).toBe(county.id);
    expect((await neighbour.query(PARCELS, { state: 'WAITING' })).data['caseParcels']).toEqual([]);
    const [parcel] = (await officer.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    expect(parcel).toMatchObject({ kind: 'INTAKE', sender: { id: station.id } });
    expect((await neighbour.mutate(ACCEPT, { id: parcel.id })).code).toBe('case.parcel_not_found');
    expect((await worker.mutate(ACCEPT, { id: parcel.id })).code).toBe('access.not_permitted');
    const { id, applicationNumber } = (await officer.mutate(ACCEPT, { id: parcel.id })).data[
      'acceptCaseParcel'
    ];
    expect((await officer.query(CASE, { id })).data['case']).toMatchObject({
      stage: 'RECEIVED',
      takenInBy: { id: station.id },
    });
    expect((await file(officer, id)).clocks[0].dueOn).toBe('2026-06-05');
    expect((await file(officer, id)).narrative.facts).toBe('被拖欠三个月工资');
    expect((await worker.query(INTAKES)).data['caseIntakes'].items).toEqual([
      { id: intakeId, state: 'ACCEPTED', applicationNumber, reason: null },
    ]);
    expect((await worker.query(DRAFTS)).data['caseDrafts']).toEqual([]);
    expect((await officer.mutate(ACCEPT, { id: parcel.id })).code).toBe('case.parcel_answered');
  });

  it('come back to the station with a reason, and what was typed with them', async () => {
    const { intakeId } = await submit(worker, {}, { content: '{"name":"王小明"}' });
    const [parcel] = (await officer.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    await officer.mutate(RETURN, { id: parcel.id, reason: '请核对身份证件' });
    expect((await worker.query(INTAKES)).data['caseIntakes'].items[0]).toMatchObject({
      state: 'RETURNED',
      reason: '请核对身份证件',
    });
    expect((await worker.query(DRAFTS)).data['caseDrafts']).toEqual([
      expect.objectContaining({ content: '{"name":"王小明"}', returnedIntakeId: intakeId }),
    ]);
  });

  it('are saved at any point, for their author alone, in the version that was seen', async () => {
    const { id } = (await officer.mutate(SAVE, { content: '{"a":1}' })).data['saveCaseDraft'];
    expect((await leader.query(DRAFTS)).code).toBe('access.not_permitted');
    expect(
      (await officer.mutate(SAVE, { id, version: 1, content: '{"a":2}' })).data['saveCaseDraft'].version,
    ).toBe(2);
    expect((await officer.mutate(SAVE, { id, version: 1, content: '{"a":3}' })).code).toBe(
      'case.draft_changed',
    );
    expect((await neighbour.mutate(SAVE, { id, version: 2, content: '{}' })).code).toBe(
      'case.draft_not_found',
    );
    expect((await officer.query(DRAFTS)).data['caseDrafts'][0].content).toBe('{"a":2}');
    await submit(officer, {}, { draftId: id });
    expect((await officer.query(DRAFTS)).data['caseDrafts']).toEqual([]);
  });

  it('ask for all missing papers once; the clock stands still until they are there', async () => {
    const id = await taken({ materials: [{ kind: 'identity', state: 'THERE' }] });
    await officer.mutate(SUPPLEMENT, { id, version: 1, on: '2026-06-10' });
    const asked = await file(officer, id);
    expect(asked.supplement.kinds).toEqual(['application_form', 'ground_evidence', 'matter_papers']);
    expect(asked.clocks[0]).toMatchObject({ state: 'STOPPED', stoppedBy: ['supplement'] });
    expect((await officer.mutate(SUPPLY, { id, version: 2 })).code).toBe('case.still_missing');
    const there = asked.supplement.kinds.map((kind: string) => ({ kind, state: 'THERE' }));
    await officer.mutate(MATERIALS, { id, version: 2, materials: there });
    await officer.mutate(SUPPLY, { id, version: 2 });
    expect(await clocksOf(id)).toEqual({ R20: 'RUNNING' });
    await officer.mutate(MATERIALS, { id, version: 3, materials: [{ kind: 'identity', state: 'MISSING' }] });
    expect((await officer.mutate(SUPPLEMENT, { id, version: 3, on: '2026-06-12' })).code).toBe(
      'case.supplement_told',
    );
  });

  it('are granted by another than who proposes; then they have a number, count and wait for somebody to be assigned', async () => {
    const both = await gateway.signedIn(county, ['officer', 'leader']);
    const id = await taken();
    await both.mutate(PROPOSE, { id, version: 1, outcome: 'GRANT' });
    expect((await both.mutate(DECIDE, { id, version: 2, approve: true })).code).toBe('case.own_proposal');
    expect((await officer.mutate(DECIDE, { id, version: 2, approve: true })).code).toBe(
      'access.not_permitted',
    );
    await leader.mutate(DECIDE, { id, version: 2, approve: false, words: '请补充理由' });
    await officer.mutate(PROPOSE, { id, version: 3, outcome: 'GRANT' });
    const granted = (await leader.mutate(DECIDE, { id, version: 4, approve: true })).data['decideCase'];
    expect(granted).toMatchObject({
      stage: 'GRANTED',
      caseNumber: expect.stringMatching(/民援〔2026〕1号$/),
    });
    expect(await clocksOf(id)).toEqual({ R20: 'MET', R22: 'RUNNING' });
    for (const code of [
      'cases',
      'cases.civil',
      'cases.civil_suit',
      'cases_open',
      'recipients',
      'recipient_times',
    ])
      expect([code, await total(code)]).toEqual([code, 1]);
  });

  it('are refused with reasons and the remedy; the bureau, and not who refused, may order it corrected', async () => {
    const id = await taken();
    expect(
      (
        await officer.mutate(PROPOSE, {
          id,
          version: 1,
          outcome: 'REFUSE',
          reasonCode: 'nothing',
          reason: '无',
        })
      ).code,
    ).toBe('case.choice');
    await officer.mutate(PROPOSE, {
      id,
      version: 1,
      outcome: 'REFUSE',
      reasonCode: 'out_of_scope',
      reason: '不在范围',
    });
    await leader.mutate(DECIDE, { id, version: 2, approve: true });
    const refused = await file(officer, id);
    expect(refused.decisions[0].remedy).toMatch(/自收到本决定之日起15日内向.*司法局提出异议/);
    expect(await total('applications_refused')).toBe(1);
    const lodged = (
      await officer.mutate(OBJECT, { id, version: 3, on: '2026-06-01', grounds: '属于劳动报酬' })
    ).data['lodgeObjection'];
    const answer = { id, version: lodged.version, uphold: false, words: '责令改正' };
    expect((await leader.mutate(ANSWER, answer)).code).toBe('case.own_decision');
    expect((await other.mutate(ANSWER, answer)).data['decideObjection'].stage).toBe('GRANTED');
    expect([await total('applications_refused'), await total('cases')]).toEqual([0, 1]);
    expect(await clocksOf(id)).toMatchObject({ R29: 'MET', R30: 'MET', R22: 'RUNNING' });
  });

  it('test means by the standard of the province, apart from the grounds of arts. 32 and 42', async () => {
    const tested = {
      meansNotVerified: null,
      hardshipProof: 'PROMISE',
      means: { householdSize: 3, monthlyIncome: 900000, ownIncome: null, opponentInHousehold: false },
    };
    const administrator = await gateway.signedIn(tree.province, ['unit_administrator']);
    const standard = {
      validFrom: '2026-01-01',
      monthlyIncome: 200000,
      title: '经济困难标准',
      source: '省司〔2026〕1号',
    };
    const ofCounty = await gateway.signedIn(county, ['unit_administrator']);
    expect((await ofCounty.mutate(STANDARD, { input: standard })).code).toBe('case.standard_place');
    await administrator.mutate(STANDARD, { input: standard });
    const id = await taken(tested);
    expect((await file(officer, id)).means).toEqual({ result: 'NOT_MET', income: 300000, standard: 200000 });
    expect((await officer.mutate(PROPOSE, { id, version: 1, outcome: 'GRANT' })).code).toBe(
      'case.means_not_shown',
    );
    const both = await officer.mutate(SUBMIT, { input: application({ noMeansCondition: 'abused' }) });
    expect(both.code).toBe('case.two_grounds');
  });

  it('give aid first where time is short, and owe the papers', async () => {
    const id = await taken({ urgentGround: 'limitation', limitationOn: '2026-06-03', materials: [] });
    const far = await officer.mutate(SUBMIT, {
      input: application({ urgentGround: 'limitation', limitationOn: '2026-07-03' }),
    });
    expect(far.code).toBe('case.limitation_far');
    const given = await officer.mutate(AID_FIRST, {
      id,
      version: 1,
      ground: 'limitation',
      papersBy: '2026-06-15',
    });
    expect(given.data['giveAidFirst'].stage).toBe('GRANTED');
    expect(
      (await file(officer, id)).materials.every((each: { state: string }) => each.state === 'LATER'),
    ).toBe(true);
  });

  it('are passed on to another centre with everything, and come back', async () => {
    const id = await taken();
    const pass = { id, version: 1, receiverId: sibling.id, reason: '办案机关在邻县' };
    expect((await officer.mutate(TRANSFER, { ...pass, receiverId: station.id })).code).toBe(
      'case.not_a_center',
    );
    expect((await neighbour.mutate(TRANSFER, { ...pass, receiverId: county.id })).code).toBe(
      'case.not_found',
    );
    await officer.mutate(TRANSFER, pass);
    expect(await total('applications')).toBe(0);
    const [parcel] = (await neighbour.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    expect(parcel).toMatchObject({ kind: 'TRANSFER', sender: { id: county.id }, reason: '办案机关在邻县' });
    await neighbour.mutate(RETURN, { id: parcel.id, reason: '不属本县' });
    const [back] = (await officer.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    expect((await officer.mutate(ACCEPT, { id: back.id })).data['acceptCaseParcel'].id).toBe(id);
    expect((await officer.query(CASE, { id })).data['case'].stage).toBe('RECEIVED');
    await officer.mutate(TRANSFER, { ...pass, version: 3 });
    const [again] = (await neighbour.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    const made = (await neighbour.mutate(ACCEPT, { id: again.id })).data['acceptCaseParcel'];
    expect((await file(neighbour, made.id)).parties[0].visibility).toBe('masked');
    expect([await total('applications'), made.hits]).toEqual([0, []]);
  });

  it('find the same people elsewhere in the province and say no more than that', async () => {
    await submit(neighbour, {
      opponent: { person: { name: '李四', document: { kind: 'RESIDENT_ID', number: PEOPLE[1] } } },
    });
    const answer = await officer.mutate(SUBMIT, {
      input: application({
        applicant: { name: '李四', document: { kind: 'RESIDENT_ID', number: PEOPLE[1] } },
      }),
    });
    expect(answer.data['submitApplication'].hits).toEqual(['applicant_is_opponent']);
    const same = await officer.mutate(SUBMIT, { input: application() });
    expect(same.data['submitApplication'].hits).toEqual(['same_matter']);
    expect(same.text).not.toContain(sibling.id);
    expect(same.text).not.toContain(sibling.name);
  });

  it('seal the cases of minors to who took them in', async () => {
    const id = await taken({
      applicant: { name: '小王', document: { kind: 'RESIDENT_ID', number: '110105201503072019' } },
      groups: ['MINORS'],
    });
    expect((await officer.query(CASE, { id })).data['case']).toMatchObject({ isSealed: true, matter: {} });
    expect((await leader.query(CASE, { id })).data['case']).toMatchObject({ isSealed: true, matter: null });
    expect(await file(leader, id)).toBeNull();
  });

  it('register notices without a decision, warn of a hearing that is too near, and count duty lawyers apart', async () => {
    const input = {
      basis: 'NOTIFIED',
      agencyKind: 'COURT',
      agency: '人民法院',
      ground: 'life_or_death',
      noticedOn: '2026-06-01',
      hearingOn: '2026-06-10',
      recipient: { name: '赵六', document: { kind: 'RESIDENT_ID', number: PEOPLE[0] } },
    };
    expect((await officer.mutate(NOTICE, { input: { ...input, ground: 'ordinary_procedure' } })).code).toBe(
      'case.choice',
    );
    expect((await worker.mutate(NOTICE, { input })).code).toBe('access.not_permitted');
    const id = (await officer.mutate(NOTICE, { input })).data['registerNotice'];
    expect((await officer.query(CASE, { id })).data['case']).toMatchObject({
      stage: 'GRANTED',
      caseNumber: expect.stringContaining('刑援'),
    });
    expect((await file(officer, id)).notice).toMatchObject({ isHearingShort: true, toldOn: null });
    expect(await clocksOf(id)).toEqual({ R43b: 'RUNNING' });
    const help = {
      kind: 'PLEA',
      placeKind: 'PROCURATORATE',
      lawyer: '陈律师',
      helpedOn: '2026-06-01',
      helps: 3,
    };
    const made = (await officer.mutate(HELP, { input: help })).data['recordDutyLawyerHelp'];
    expect([await total('cases'), await total('duty_lawyer_helps.plea')]).toEqual([1, 3]);
    expect((await neighbour.mutate(DELETE_HELP, { id: made.id, reason: '误录' })).code).toBe(
      'case.help_not_found',
    );
    await officer.mutate(DELETE_HELP, { id: made.id, reason: '误录' });
    expect(await total('duty_lawyer_helps')).toBe(0);
  });

  it('ask the database a bounded number of times', async () => {
    const id = await taken();
    expect((await officer.query(FILE, { id })).statements).toBeLessThanOrEqual(14);
    expect((await officer.query(PARCELS, { state: 'WAITING' })).statements).toBe(1);
  });
});
