import { join } from 'node:path';
import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { growProvince, RunningProgram, TestRedis, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';
import { ROSTER_ENTRY, judged } from '../testing/handling-bench.js';
import {
  ARCHIVE,
  ASSIGN,
  CHECK,
  CLOSE,
  HANDLING,
  PAPERS,
  SAVE,
  SIGN,
} from '../testing/handling-documents.js';
import { personalDataFound } from '../testing/personal-data-scan.js';

// Starts the workers as processes of their own.
jest.setTimeout(180_000);

const TODAY = '2026-05-20';
const PLANTED = {
  name: '欧阳试样',
  document: '11010519491231002X',
  phone: '13800138000',
  address: '古城街道十一号',
  told: '某建筑工地拖欠工资三个月',
};
const OTHER = { name: '上官样本', document: '440524188001010014' };
const REASON = '核对受援人身份';

const ASK = `mutation ($input: ConsultationInput!, $idempotencyKey: ID!) {
  recordConsultation(input: $input, idempotencyKey: $idempotencyKey) { id asker { id name phone } } }`;
const SUBMIT = `mutation ($input: ApplicationInput!, $content: String, $idempotencyKey: ID!) {
  submitApplication(input: $input, content: $content, idempotencyKey: $idempotencyKey) { caseId intakeId } }`;
const DRAFT = `mutation ($content: String!, $idempotencyKey: ID!) {
  saveCaseDraft(content: $content, idempotencyKey: $idempotencyKey) { id } }`;
const PARCELS = '{ caseParcels(state: WAITING) { id } }';
const ACCEPT = `mutation ($id: ID!, $idempotencyKey: ID!) { acceptCaseParcel(id: $id, idempotencyKey: $idempotencyKey) { id } }`;
const act = (name: string, args: string, given: string) =>
  `mutation ($id: ID!, $version: Int!, ${args} $idempotencyKey: ID!) {
    ${name}(id: $id, version: $version, ${given} idempotencyKey: $idempotencyKey) { id stage } }`;
const PROPOSE = act('proposeCaseDecision', '$outcome: CaseOutcome!,', 'outcome: $outcome,');
const DECIDE = act('decideCase', '$approve: Boolean!,', 'approve: $approve,');
const CASE = 'query ($id: ID!) { case(id: $id) { version stage } }';
const FILE = `query ($id: ID!) { caseFile(id: $id) { parties { personId role name } narrative { facts } } }`;
const UNMASK = `mutation ($id: ID!, $fields: [PersonField!]!, $reason: String!, $idempotencyKey: ID!) {
  unmaskPerson(id: $id, fields: $fields, reason: $reason, idempotencyKey: $idempotencyKey) { name document phone } }`;
const EXPORT = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  exportPerson(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) { person { name } records { title } } }`;

/* One person from the first question to the archived file, with the queue on Redis and every worker at its most talkative. */
describe('the data of a person who is helped', () => {
  let redis: TestRedis;
  let gateway: GatewayUnderTest;
  let station: TestUnit, county: TestUnit;
  let worker: TestClient, officer: TestClient, leader: TestClient;
  const started: [name: string, program: RunningProgram][] = [];

  beforeAll(async () => {
    redis = await TestRedis.claim();
    gateway = await GatewayUnderTest.start({
      clock: fixedClock(new Date(`${TODAY}T12:00:00+08:00`)),
      env: { REDIS_URL: redis.url, LOG_LEVEL: 'trace' },
    });
    const tree = await growProvince(gateway.db);
    [station, county] = [tree.stations[0], tree.counties[0]] as [TestUnit, TestUnit];
    worker = await gateway.signedIn(station, ['station_worker']);
    officer = await gateway.signedIn(county, ['officer']);
    leader = await gateway.signedIn(county, ['leader']);
    const env = { REDIS_URL: redis.url, LOG_LEVEL: 'trace', FILES_DIR: '/nonexistent' };
    for (const [name, role, variable] of [
      ['dispatch-worker', 'app_worker', 'DATABASE_WORKER_URL'],
      ['rollup-worker', 'app_rollup', 'DATABASE_ROLLUP_URL'],
    ] as const) {
      const main = join(import.meta.dirname, `../../../${name}/dist/main.js`);
      const program = RunningProgram.start(main, { ...env, [variable]: gateway.db.urlOf(role) });
      started.push([name, program]);
      await program.port();
    }
  });
  afterAll(async () => {
    for (const [, program] of started) await program.kill();
    await gateway?.stop();
    await redis?.release();
  });

  const person = () => ({
    name: PLANTED.name,
    document: { kind: 'RESIDENT_ID', number: PLANTED.document },
    phone: PLANTED.phone,
    address: `试验省长乐县${PLANTED.address}`,
  });
  const application = (consultationId: string | null) => ({
    caseType: 'CIVIL',
    caseForm: 'CIVIL_SUIT',
    matter: 'labour',
    groups: ['MIGRANT_WORKERS'],
    meansNotVerified: 'migrant_wages',
    applicant: person(),
    opponent: { person: { name: OTHER.name, document: { kind: 'RESIDENT_ID', number: OTHER.document } } },
    facts: `${PLANTED.told}，${PLANTED.name}请求支付`,
    consultationId,
    materials: ['application_form', 'identity', 'ground_evidence', 'matter_papers'].map((kind) => ({
      kind,
      state: 'THERE',
    })),
  });
  const done = async (client: TestClient, document: string, id: string, more: object = {}) => {
    const { version } = (await officer.query(CASE, { id })).data['case'];
    return (await client.mutate(document, { id, version, ...more })).data;
  };

  /** Asked, applied for, handed up, granted, assigned, closed and archived; everybody looks and stumbles on the way. */
  async function helped(): Promise<string> {
    const asker = { name: PLANTED.name, phone: PLANTED.phone };
    const input = { channel: 'VISIT', matters: ['civil.wages'], occurredOn: TODAY, asker };
    const { id: consultationId } = (await worker.mutate(ASK, { input })).data['recordConsultation'];
    const typed = JSON.stringify(person());
    await worker.mutate(DRAFT, { content: typed });
    const form = { input: application(consultationId), content: typed, idempotencyKey: newId() };
    for (let repeat = 0; repeat < 2; repeat++) expect((await worker.mutate(SUBMIT, form)).errors).toEqual([]);
    const wrong = { ...application(null), applicant: { ...person(), phone: `${PLANTED.phone}0` } };
    expect((await worker.mutate(SUBMIT, { input: wrong })).code).toBe('person.phone');
    const [parcel] = (await officer.query(PARCELS)).data['caseParcels'];
    const { id } = (await officer.mutate(ACCEPT, { id: parcel.id })).data['acceptCaseParcel'];
    await done(officer, PROPOSE, id, { outcome: 'GRANT' });
    await done(leader, DECIDE, id, { approve: true });
    const roster = { ...ROSTER_ENTRY, licenceNumber: newId(), specialties: ['LABOUR'] };
    const handler = (await officer.mutate(SAVE, { input: roster })).data['saveHandler'].id;
    await done(officer, ASSIGN, id, { handlerId: handler });
    await done(officer, SIGN, id, { signedOn: TODAY });
    await done(officer, CLOSE, id, judged({ paperOn: TODAY, receivedOn: TODAY }));
    const { papersNeeded } = (await officer.query(HANDLING, { caseId: id })).data['caseHandling'];
    await done(officer, PAPERS, id, { papers: papersNeeded, on: TODAY });
    await done(officer, CHECK, id);
    await done(officer, ARCHIVE, id);
    return id;
  }

  it('lies in clear in no table, statistic, queue, answer or log, from the question to the archive', async () => {
    const heard = await redis.listen();
    const caseId = await helped();
    const { parties, narrative } = (await officer.query(FILE, { id: caseId })).data['caseFile'];
    expect(narrative.facts).toContain(PLANTED.told);
    const look = { id: parties[0].personId, reason: REASON };
    const opened = (await officer.mutate(UNMASK, { ...look, fields: ['NAME', 'DOCUMENT', 'PHONE'] })).data;
    expect(opened['unmaskPerson'].document).toBe(PLANTED.document);
    const { exportPerson } = (await leader.mutate(EXPORT, look)).data;
    expect(exportPerson.person.name).toBe(PLANTED.name);
    while ((await gateway.db.sql('select 1 from fact_tail limit 1')).length > 0) continue;
    expect(heard.length).toBeGreaterThan(0);
    expect((await redis.texts()).size).toBeGreaterThan(0);
    const said = Object.fromEntries(started.map(([name, program]) => [name, program.output]));
    const places = {
      redis: await redis.texts(),
      said: { ...said, 'commands of redis': heard.join('\n') },
    };
    for (const planted of [PLANTED, OTHER])
      expect(await personalDataFound(gateway.db, planted, gateway.logged, places)).toEqual([]);
  });

  it('would be found in Redis of whatever type, and in what a worker says', async () => {
    const planted = { phone: '13911112222' };
    const text = JSON.stringify({ tel: planted.phone });
    await redis.plant(text);
    const places = { redis: await redis.texts(), said: { worker: `called ${planted.phone}` } };
    expect(await personalDataFound(gateway.db, planted, [], places)).toEqual([
      ...['hash', 'list', 'set', 'stream', 'string', 'zset'].map((type) => `redis planted:${type}: phone`),
      'worker: phone',
    ]);
  });
});
