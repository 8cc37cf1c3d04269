import { fixedClock } from '@fayuan/context';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../../testing/gateway-under-test.js';

const SUBMIT = `mutation ($input: ApplicationInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { caseId } }`;
const act = (name: string, args: string, given: string) =>
  `mutation ($id: ID!, $version: Int!, ${args}, $idempotencyKey: ID!) {
    ${name}(id: $id, version: $version, ${given}, idempotencyKey: $idempotencyKey) { id stage version isSealed } }`;
const AMEND = act(
  'amendApplication',
  '$input: ApplicationAmendmentInput!, $reason: String!',
  'input: $input, reason: $reason',
);
const ASK = act(
  'askVerification',
  '$what: VerifiedAspect!, $body: String!, $dueOn: Date',
  'what: $what, body: $body, dueOn: $dueOn',
);
const ANSWER = act('recordVerification', '$words: String!', 'words: $words');
const PROPOSE = act('proposeCaseDecision', '$outcome: CaseOutcome!', 'outcome: $outcome');
const FILE = `query ($id: ID!) {
  case(id: $id) { version isSealed matter { causeOfAction claims } }
  caseFile(id: $id) { parties { role relation name document phone } narrative { facts opponentOrganization } hits
    filing { agencyPlace limitationOn } materials { kind state } conflicts { handlerName caseNumber isAssigned }
    clocks { code state dueOn stoppedBy } }
  caseEvents(id: $id) { kind remark } }`;
const TOTAL = `query ($unitId: ID!) { figures(query: { unitId: $unitId, indicators: ["applications"],
  from: "2026-01-01", to: "2026-12-31" }) { quantity } }`;
const ASSIGNED = `
  with made as (
    insert into handler (partition_id, id, tenant_id, tenant_path, kind, name, specialties, tags, languages, away, holds_public_post,
      version, changed_at, changed_by_name)
    select partition_id, gen_random_uuid(), tenant_id, tenant_path, 'lawyer', '陈援', '{}', '{}', '{}', '[]', false, 1, now(), '林'
    from aid_case where id = $1 returning *)
  insert into case_assignment (partition_id, id, tenant_id, tenant_path, case_id, handler_id, assigned_on, place, ranking, state,
    assigned_by_name, recorded_at)
  select partition_id, gen_random_uuid(), tenant_id, tenant_path, $1, id, '2026-05-20', 1, '[]', 'signed', '林', now() from made`;

const PEOPLE = ['11010519491231002X', '440524188001010014'] as const;
const document = (number: string) => ({ kind: 'RESIDENT_ID', number });

describe('applications under review', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let county: TestUnit;
  let officer: TestClient, leader: TestClient, neighbour: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-06-01T12:00:00+08:00')) });
  });
  beforeEach(async () => {
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    county = tree.counties[0] as TestUnit;
    officer = await gateway.signedIn(county, ['officer']);
    leader = await gateway.signedIn(county, ['leader']);
    neighbour = await gateway.signedIn(tree.counties[1] as TestUnit, ['officer']);
  });
  afterAll(() => gateway?.stop());

  const said = (more: object = {}) => ({
    caseType: 'CIVIL',
    caseForm: 'CIVIL_SUIT',
    matter: 'labour',
    causeOfAction: '追索劳动报酬纠纷',
    meansNotVerified: 'migrant_wages',
    facts: '被拖欠三个月工资',
    claims: 1,
    ...more,
  });
  const taken = async (more: object = {}): Promise<string> => {
    const input = said({
      applicant: { name: '王小明', document: document(PEOPLE[0]), phone: '13800000000' },
      materials: ['application_form', 'identity'].map((kind) => ({ kind, state: 'THERE' })),
      ...more,
    });
    return (await officer.mutate(SUBMIT, { input })).data['submitApplication'].caseId;
  };
  const read = async (id: string) => (await officer.query(FILE, { id })).data;
  const total = async () => (await officer.query(TOTAL, { unitId: county.id })).data['figures'][0].quantity;

  it('are mended with a reason: what is left out of people stays, the rest is said anew', async () => {
    const id = await taken();
    const input = said({
      causeOfAction: '确认劳动关系纠纷',
      claims: 3,
      meansNotVerified: null,
      hardshipProof: 'PROMISE',
      limitationOn: '2026-07-01',
      applicant: { phone: '13900000001' },
      agent: { person: { name: '王大明' }, relation: '父亲' },
      opponent: { person: { name: '李四', document: document(PEOPLE[1]) }, organization: '某某建筑公司' },
    });
    const amended = await officer.mutate(AMEND, { id, version: 1, input, reason: '补充对方身份' });
    expect(amended.data['amendApplication']).toMatchObject({ stage: 'RECEIVED', version: 2 });
    const { case: found, caseFile, caseEvents } = await read(id);
    expect(found.matter).toEqual({ causeOfAction: '确认劳动关系纠纷', claims: 3 });
    expect(caseFile.parties).toEqual([
      {
        role: 'RECIPIENT',
        relation: null,
        name: '王**',
        document: '110105********002X',
        phone: '139****0001',
      },
      { role: 'AGENT', relation: '父亲', name: '王**', document: null, phone: null },
      { role: 'OPPONENT', relation: null, name: '李*', document: '440524********0014', phone: null },
    ]);
    expect(caseFile.narrative.opponentOrganization).toBe('某某建筑公司');
    expect(
      caseFile.materials.map(({ kind, state }: Record<string, string>) => `${kind} ${state}`).sort(),
    ).toEqual([
      'agent_authority MISSING',
      'application_form THERE',
      'hardship_statement MISSING',
      'identity THERE',
      'matter_papers MISSING',
    ]);
    expect(caseFile.clocks).toEqual([
      expect.objectContaining({ code: 'R20', dueOn: '2026-06-08' }),
      expect.objectContaining({ code: 'R24', dueOn: '2026-06-24' }),
    ]);
    expect(caseEvents.at(-1)).toEqual({ kind: 'amend', remark: '补充对方身份' });
    expect(await total()).toBe(3);
    const [trail] = await gateway.db.sql<{ detail: object }>(
      `select detail from case_event where case_id = '${id}' and kind = 'amend'`,
    );
    expect(JSON.stringify(trail?.detail)).not.toMatch(/李四|王大明|1390000/u);
  });

  it('are mended by their own centre, in the version that was seen, until a decision is proposed', async () => {
    const id = await taken();
    const change = { id, version: 1, input: said({ facts: '更正' }), reason: '笔误' };
    expect((await neighbour.mutate(AMEND, change)).code).toBe('case.not_found');
    expect((await leader.mutate(AMEND, change)).code).toBe('access.not_permitted');
    expect((await officer.mutate(AMEND, { ...change, version: 7 })).code).toBe('case.changed');
    expect((await officer.mutate(AMEND, { ...change, reason: ' ' })).errors[0]?.extensions.field).toBe(
      'reason',
    );
    const wrong = said({ applicant: { document: document('110105194912310021') } });
    expect((await officer.mutate(AMEND, { ...change, input: wrong })).errors[0]?.extensions.field).toBe(
      'input.applicant.document.number',
    );
    await officer.mutate(PROPOSE, { id, version: 1, outcome: 'GRANT' });
    expect((await officer.mutate(AMEND, { ...change, version: 2 })).code).toBe('case.not_at_stage');
  });

  it('are sealed once it is said that they concern a minor', async () => {
    const id = await taken();
    await officer.mutate(AMEND, { id, version: 1, input: said({ groups: ['MINORS'] }), reason: '未成年人' });
    expect((await read(id)).case.isSealed).toBe(true);
    expect((await leader.query(FILE, { id })).data['caseFile']).toBeNull();
  });

  it('stand still while another body looks into them, and run on with its answer', async () => {
    const id = await taken();
    const ask = { id, version: 1, what: 'MEANS', body: '某市法律援助中心', dueOn: '2026-06-10' };
    expect((await neighbour.mutate(ASK, ask)).code).toBe('case.not_found');
    expect((await officer.mutate(ANSWER, { id, version: 1, words: '属实' })).code).toBe('case.not_verifying');
    expect((await officer.mutate(ASK, { ...ask, dueOn: '2026-05-01' })).errors[0]?.extensions.field).toBe(
      'dueOn',
    );
    await officer.mutate(ASK, ask);
    expect((await read(id)).caseFile.clocks[0]).toMatchObject({
      state: 'STOPPED',
      stoppedBy: ['remote_check'],
    });
    expect((await officer.mutate(ASK, { ...ask, version: 2 })).code).toBe('case.verifying');
    await officer.mutate(ANSWER, { id, version: 2, words: '收入属实' });
    const { caseFile, caseEvents } = await read(id);
    expect(caseFile.clocks[0].state).toBe('RUNNING');
    expect(caseEvents.slice(-2)).toEqual([
      { kind: 'ask_verification', remark: '某市法律援助中心' },
      { kind: 'verified', remark: '收入属实' },
    ]);
  });

  it('start the clock of a limitation period only where it leaves the seven days', async () => {
    const near = await taken({ urgentGround: 'limitation', limitationOn: '2026-06-05' });
    const { filing, clocks } = (await read(near)).caseFile;
    expect(filing.limitationOn).toBe('2026-06-05');
    expect(clocks.map(({ code }: { code: string }) => code)).toEqual(['R20']);
  });

  it('warn of a handler who acts for the other side, found by the number of the document', async () => {
    const theirs = await taken({ applicant: { name: '李四', document: document(PEOPLE[1]) } });
    await gateway.db.sql(ASSIGNED, [theirs]);
    const id = await taken({ opponent: { person: { name: '李四', document: document(PEOPLE[1]) } } });
    expect((await read(id)).caseFile.conflicts).toEqual([
      { handlerName: '陈援', caseNumber: expect.stringContaining('援申'), isAssigned: false },
    ]);
    await gateway.db.sql(
      `insert into case_assignment (partition_id, id, tenant_id, tenant_path, case_id, handler_id, assigned_on, place, ranking, state,
         assigned_by_name, recorded_at)
       select partition_id, gen_random_uuid(), tenant_id, tenant_path, $1, handler_id, assigned_on, 1, '[]', 'assigned', '林', now()
       from case_assignment where case_id = $2`,
      [id, theirs],
    );
    const both = [(await read(id)).caseFile.conflicts, (await read(theirs)).caseFile.conflicts];
    expect(both.map(([first]) => first.isAssigned)).toEqual([true, true]);
  });

  it('ask the database a bounded number of times', async () => {
    const id = await taken();
    const change = {
      id,
      version: 1,
      input: said({ applicant: { phone: '13900000001' } }),
      reason: '更正电话',
    };
    expect((await officer.mutate(AMEND, change)).statements).toBeLessThanOrEqual(45);
  });
});
