import JSZip from 'jszip';
import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../../testing/gateway-under-test.js';
import { personalDataFound } from '../../testing/personal-data-scan.js';

const SUBMIT = `mutation ($input: ApplicationInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { caseId applicationNumber } }`;
const act = (name: string, args = '', given = '') =>
  `mutation ($id: ID!, $version: Int!, ${args} $idempotencyKey: ID!) {
    ${name}(id: $id, version: $version, ${given} idempotencyKey: $idempotencyKey) { id } }`;
const PROPOSE = act('proposeCaseDecision', '$outcome: CaseOutcome!,', 'outcome: $outcome,');
const DECIDE = act('decideCase', '$approve: Boolean!,', 'approve: $approve,');
const REFUSE = act(
  'proposeCaseDecision',
  '$reasonCode: String, $reason: String,',
  'outcome: REFUSE, reasonCode: $reasonCode, reason: $reason,',
);
const WITHDRAW = act('withdrawApplication', '$reason: String!,', 'reason: $reason,');
const ASSIGN = act('assignCase', '$handlerId: ID!,', 'handlerId: $handlerId,');
const SAVE = `mutation ($input: HandlerInput!, $idempotencyKey: ID!) {
  saveHandler(input: $input, idempotencyKey: $idempotencyKey) { id } }`;
const LETTERS = `query ($caseId: ID!) { caseLetters(caseId: $caseId) {
  possible { kind title why gaps { field name } issued { number } }
  issued { id kind title number datedOn againReason replacedOn isWhole url } } }`;
const ISSUE = `mutation ($id: ID!, $version: Int!, $kind: CaseLetterKind!, $input: CaseLetterInput, $againReason: String,
  $idempotencyKey: ID!) { issueCaseLetter(id: $id, version: $version, kind: $kind, input: $input, againReason: $againReason,
  idempotencyKey: $idempotencyKey) { id number datedOn url } }`;
const EVENTS = 'query ($id: ID!) { caseEvents(id: $id) { kind remark } }';
const FILE = 'query ($id: ID!) { caseFile(id: $id) { parties { role personId } } }';
const ERASE = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  erasePerson(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) { visibility } }`;

const PLANTED = { name: '欧阳试样', document: '11010519491231002X', phone: '13800138000' };

interface Gap {
  readonly field: string;
}
interface Shown {
  readonly kind: string;
  readonly why: string | null;
  readonly gaps: readonly Gap[];
}

describe('letters of cases through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let county: TestUnit;
  let officer: TestClient, leader: TestClient, neighbour: TestClient, city: TestClient, station: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-06-01T12:00:00+08:00')) });
  });
  beforeEach(async () => {
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    county = tree.counties[0] as TestUnit;
    officer = await gateway.signedIn(county, ['officer']);
    leader = await gateway.signedIn(county, ['leader']);
    neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
    city = await gateway.signedIn(tree.cities[0], ['officer']);
    station = await gateway.signedIn(tree.stations[0], ['station_worker']);
  });
  afterAll(() => gateway?.stop());

  const taken = async (more: object = {}): Promise<string> => {
    const input = {
      caseType: 'CIVIL',
      caseForm: 'CIVIL_SUIT',
      matter: 'labour',
      causeOfAction: '追索劳动报酬纠纷',
      meansNotVerified: 'migrant_wages',
      applicant: {
        name: PLANTED.name,
        document: { kind: 'RESIDENT_ID', number: PLANTED.document },
        phone: PLANTED.phone,
      },
      facts: '被拖欠三个月工资',
      materials: ['application_form', 'identity', 'ground_evidence', 'matter_papers'].map((kind) => ({
        kind,
        state: 'THERE',
      })),
      ...more,
    };
    return (await officer.mutate(SUBMIT, { input })).data['submitApplication'].caseId;
  };
  const versionOf = async (id: string): Promise<number> =>
    (await officer.query('query ($id: ID!) { case(id: $id) { version } }', { id })).data['case'].version;
  const run = async (client: TestClient, document: string, id: string, more: object = {}) =>
    client.mutate(document, { id, version: await versionOf(id), ...more });
  const issue = (id: string, kind: string, more: object = {}, client = officer) =>
    run(client, ISSUE, id, { kind, ...more });
  const issued = async (id: string, kind: string, more: object = {}) =>
    (await issue(id, kind, more)).data['issueCaseLetter'] as { id: string; number: string; url: string };
  const letters = async (id: string, client = officer) =>
    (await client.query(LETTERS, { caseId: id })).data['caseLetters'];
  const form = async (id: string, kind: string): Promise<Shown> =>
    (await letters(id)).possible.find((each: Shown) => each.kind === kind);
  const granted = async (more: object = {}): Promise<string> => {
    const id = await taken(more);
    await run(officer, PROPOSE, id, { outcome: 'GRANT' });
    await run(leader, DECIDE, id, { approve: true });
    return id;
  };
  /** What the downloaded paper says. */
  const read = async (client: TestClient, url: string): Promise<string> => {
    const answer = await client.fetch(url);
    expect(answer.status).toBe(200);
    const zip = await JSZip.loadAsync(await answer.arrayBuffer());
    return ((await zip.file('word/document.xml')?.async('string')) ?? '').replace(/<[^>]+>/gu, '');
  };

  it('are issued once the decision is there, under a number of the unit, and downloaded as they were issued', async () => {
    const id = await taken();
    expect((await form(id, 'GRANT_DECISION')).why).toContain('决定');
    expect((await issue(id, 'GRANT_DECISION')).code).toBe('case.letter_not_yet');
    await run(officer, PROPOSE, id, { outcome: 'GRANT' });
    await run(leader, DECIDE, id, { approve: true });
    const letter = await issued(id, 'GRANT_DECISION');
    expect(letter).toMatchObject({ datedOn: '2026-06-01' });
    expect(letter.number).toMatch(/援函〔2026〕1号$/);
    const text = await read(leader, letter.url);
    for (const part of [
      PLANTED.name,
      PLANTED.document,
      letter.number,
      '给予法律援助决定书',
      '2026年6月1日',
      '（公章）',
    ])
      expect(text).toContain(part);
    expect(await (await officer.fetch(letter.url)).arrayBuffer()).toEqual(
      await (await leader.fetch(letter.url)).arrayBuffer(),
    );
    const events = (await officer.query(EVENTS, { id })).data['caseEvents'];
    expect(events.at(-1)).toEqual({ kind: 'letter', remark: `给予法律援助决定书 ${letter.number}` });
  });

  it('take no second number without a reason, and none when the request is repeated', async () => {
    const id = await granted();
    const key = newId();
    const first = await issued(id, 'GRANT_DECISION', { idempotencyKey: key });
    expect(await issued(id, 'GRANT_DECISION', { idempotencyKey: key })).toEqual(first);
    const refused = await issue(id, 'GRANT_DECISION');
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'case.letter_issued',
      field: 'againReason',
    });
    const second = await issued(id, 'GRANT_DECISION', { againReason: '案由有误' });
    expect(second.number).toMatch(/〔2026〕2号$/);
    expect((await letters(id)).issued).toEqual([
      expect.objectContaining({ number: second.number, againReason: '案由有误', replacedOn: null }),
      expect.objectContaining({ number: first.number, replacedOn: '2026-06-01' }),
    ]);
  });

  it('name all that is missing, and go out with no blank', async () => {
    const id = await granted();
    const input = {
      kind: 'VOLUNTEER',
      name: '林某',
      specialties: [],
      tags: [],
      languages: [],
      away: [],
      holdsPublicPost: false,
    };
    const handlerId = (await officer.mutate(SAVE, { input })).data['saveHandler'].id;
    await run(officer, ASSIGN, id, { handlerId });
    const fields = (await form(id, 'AGENCY_LETTER')).gaps.map(({ field }) => field);
    expect(fields.toSorted()).toEqual(['handler.phone', 'matter.agency']);
    const refused = await issue(id, 'AGENCY_LETTER');
    expect(refused.code).toBe('case.letter_gap');
    expect(refused.errors[0]?.message).toMatch(/办案机关.*联系电话|联系电话.*办案机关/);
    expect((await letters(id)).issued).toEqual([]);
    const help = { receiver: '某县法律援助中心', request: '核实家庭收入' };
    const asked = await issue(id, 'COOPERATION_LETTER', { input: help });
    expect(asked.errors[0]?.extensions).toMatchObject({ code: 'case.letter_gap', field: 'input.answerBy' });
    const past = await issue(id, 'COOPERATION_LETTER', { input: { ...help, answerBy: '2026-05-31' } });
    expect(past.errors[0]?.extensions.field).toBe('input.answerBy');
    const sent = await issued(id, 'COOPERATION_LETTER', { input: { ...help, answerBy: '2026-06-20' } });
    expect(await read(officer, sent.url)).toContain('2026年6月20日');
  });

  it('are served by a receipt for each, which names it', async () => {
    const id = await granted();
    const decision = await issued(id, 'GRANT_DECISION');
    expect((await issue(id, 'DELIVERY_RECEIPT')).code).toBe('case.letter_gap');
    const stranger = await granted({
      applicant: { name: '张某某' },
      meansNotVerified: null,
      noMeansCondition: 'abused',
    });
    const foreign = await issued(stranger, 'APPLICATION_FORM');
    const wrong = await issue(id, 'DELIVERY_RECEIPT', { input: { servedLetterId: foreign.id } });
    expect(wrong.errors[0]?.extensions).toMatchObject({
      code: 'case_letter.not_found',
      field: 'input.servedLetterId',
    });
    const input = { servedLetterId: decision.id };
    const receipt = await issued(id, 'DELIVERY_RECEIPT', { input });
    expect(await read(officer, receipt.url)).toContain(decision.number);
    expect((await issue(id, 'DELIVERY_RECEIPT', { input })).code).toBe('case.letter_issued');
  });

  it('are nothing to the neighbour, to those above and below, and to nobody', async () => {
    const id = await taken();
    const letter = await issued(id, 'APPLICATION_FORM');
    for (const stranger of [neighbour, city, station]) {
      expect(await letters(id, stranger)).toBeNull();
      expect((await stranger.fetch(letter.url)).status).toBe(404);
    }
    for (const stranger of [neighbour, city])
      expect((await issue(id, 'RECEIPT', {}, stranger)).code).toBe('case.not_found');
    expect((await issue(id, 'RECEIPT', {}, station)).code).toBe('access.not_permitted');
    expect((await issue(id, 'RECEIPT', {}, leader)).code).toBe('access.not_permitted');
    expect((await gateway.anonymous().fetch(letter.url)).status).toBe(401);
    expect((await officer.fetch('/case-letters/none.docx')).status).toBe(404);
  });

  it('are refused by the name of the words that are too many for one page, and take no number', async () => {
    const id = await taken();
    await run(officer, REFUSE, id, { reasonCode: 'other', reason: '不属于法律援助范围' });
    await run(leader, DECIDE, id, { approve: true });
    const write = (characters: number) =>
      gateway.db.sql('update case_decision set reason = $2 where tenant_id = $1', [
        county.id,
        '理'.repeat(characters),
      ]);
    await write(3_000);
    const long = await issue(id, 'REFUSAL_DECISION');
    expect(long.errors[0]?.extensions).toMatchObject({
      code: 'case.letter_too_long',
      field: 'decision.reason',
    });
    expect((await letters(id)).issued).toEqual([]);
    await write(1_000);
    expect((await issued(id, 'REFUSAL_DECISION')).number).toMatch(/〔2026〕1号$/u);
  });

  it('of a sealed case are for its team', async () => {
    const id = await taken({ isSealed: true });
    const letter = await issued(id, 'APPLICATION_FORM');
    const colleague = await gateway.signedIn(county, ['officer']);
    expect(await letters(id, colleague)).toBeNull();
    expect((await issue(id, 'RECEIPT', {}, colleague)).code).toBe('case.sealed');
    expect((await colleague.fetch(letter.url)).ok).toBe(false);
    expect((await officer.fetch(letter.url)).status).toBe(200);
  });

  it('leave no personal data in any table or log, and one audit row for each download', async () => {
    const id = await granted();
    const letter = await issued(id, 'GRANT_DECISION');
    await read(officer, letter.url);
    await officer.fetch(letter.url);
    expect(await personalDataFound(gateway.db, PLANTED, gateway.logged)).toEqual([]);
    const [count] = await gateway.db.sql<{ n: string }>(
      `select count(*) as n from audit_event where action = 'case_letter.downloaded' and subject_id = '${letter.id}'`,
    );
    expect(Number(count?.n)).toBe(2);
  });

  it('lose their words when a person they name is erased, and keep number and day', async () => {
    const id = await taken();
    const letter = await issued(id, 'RECEIPT');
    await run(officer, WITHDRAW, id, { reason: '自行委托律师' });
    const personId = (await officer.query(FILE, { id })).data['caseFile'].parties[0].personId;
    await leader.mutate(ERASE, { id: personId, reason: '申请人要求删除资料' });
    expect((await letters(id)).issued[0]).toMatchObject({ number: letter.number, isWhole: false });
    const text = await read(officer, letter.url);
    expect(text).toContain(letter.number);
    expect(text).not.toContain(PLANTED.name);
  });

  it('are listed and issued within a fixed number of statements', async () => {
    const id = await granted();
    expect((await officer.query(LETTERS, { caseId: id })).statements).toBeLessThanOrEqual(22);
    expect((await issue(id, 'GRANT_DECISION')).statements).toBeLessThanOrEqual(40);
  });
});
