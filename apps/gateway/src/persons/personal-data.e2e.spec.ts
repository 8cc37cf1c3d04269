import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ledgerImportHandler } from '@fayuan/cases';
import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { workbook } from '@fayuan/papers';
import { growProvince, RunningProgram, TestRedis, type TestUnit } from '@fayuan/testing';
import { IMPORT_WORKSHOP } from '../ledger-imports/ledger-imports.api.module.js';
import { idOf, ISSUING } from '../testing/directive-tree.js';
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
/** A row of a ledger of paper, by the titles of its columns. */
const ON_PAPER = {
  案号: '民援〔2025〕5号',
  收案日期: '2025-03-01',
  受援人姓名: PLANTED.name,
  证件号码: PLANTED.document,
  联系电话: PLANTED.phone,
  来源: '申请',
  案件类型: '民事',
  援助方式: '民事诉讼代理',
  援助事项: '请求确认劳动关系或者支付劳动报酬',
  经济困难情形: '诚信承诺书',
  决定: '给予',
  决定日期: '2025-03-04',
};

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
const LETTER = `mutation ($id: ID!, $version: Int!, $kind: CaseLetterKind!, $idempotencyKey: ID!) {
  issueCaseLetter(id: $id, version: $version, kind: $kind, idempotencyKey: $idempotencyKey) { url } }`;
const BEGIN = `mutation ($id: ID!, $idempotencyKey: ID!) {
  beginLedgerImport(id: $id, goodOnly: false, idempotencyKey: $idempotencyKey) { state } }`;
const IMPORTED = 'query ($id: ID!) { ledgerImport(id: $id) { state good } }';
const PREPARE = `mutation ($directiveId: ID!, $idempotencyKey: ID!) {
  prepareArchiveFile(directiveId: $directiveId, idempotencyKey: $idempotencyKey) { id } }`;
const ARCHIVES = 'query ($directiveId: ID!) { archiveFiles(directiveId: $directiveId) { downloadUrl } }';
const UNMASK = `mutation ($id: ID!, $fields: [PersonField!]!, $reason: String!, $idempotencyKey: ID!) {
  unmaskPerson(id: $id, fields: $fields, reason: $reason, idempotencyKey: $idempotencyKey) { name document phone } }`;
const EXPORT = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  exportPerson(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) { person { name } records { title } } }`;

/* One person from the first question to the archived file, with the queue on Redis and every worker at its most talkative. */
describe('the data of a person who is helped', () => {
  let redis: TestRedis;
  let gateway: GatewayUnderTest;
  let station: TestUnit, county: TestUnit;
  let folder: string;
  let worker: TestClient, officer: TestClient, leader: TestClient;
  const started: [name: string, program: RunningProgram][] = [];

  beforeAll(async () => {
    redis = await TestRedis.claim();
    folder = await mkdtemp(join(tmpdir(), 'fayuan-personal-'));
    gateway = await GatewayUnderTest.start({
      clock: fixedClock(new Date(`${TODAY}T12:00:00+08:00`)),
      env: { REDIS_URL: redis.url, LOG_LEVEL: 'trace', FILES_DIR: folder },
    });
    const tree = await growProvince(gateway.db);
    [station, county] = [tree.stations[0], tree.counties[0]] as [TestUnit, TestUnit];
    worker = await gateway.signedIn(station, ['station_worker']);
    officer = await gateway.signedIn(county, ['officer']);
    leader = await gateway.signedIn(county, ['leader']);
    const env = { REDIS_URL: redis.url, LOG_LEVEL: 'trace', FILES_DIR: folder };
    for (const [name, role, variable] of [
      ['dispatch-worker', 'app_worker', 'DATABASE_WORKER_URL'],
      ['rollup-worker', 'app_rollup', 'DATABASE_ROLLUP_URL'],
      ['document-worker', 'app_worker', 'DATABASE_WORKER_URL'],
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
    await rm(folder, { recursive: true, force: true });
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
    causeOfAction: '追索劳动报酬纠纷',
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

  /** The case on paper once more: a workbook with the person in it, looked at and taken over. */
  async function takenOver(): Promise<void> {
    const columns = Object.keys(ON_PAPER).map((title) => ({ title, width: 9 }));
    const rows = [Object.values(ON_PAPER)];
    const file = await buffer(workbook([{ name: '表', title: '表', notes: [], columns, rows }], new Date(0)));
    const header = { 'idempotency-key': newId() };
    const sent = await officer.upload(
      file,
      'application/octet-stream',
      header,
      '/ledger-imports?ledger=cases',
    );
    const { id } = (await sent.json()) as { id: string };
    const work = () => ledgerImportHandler(gateway.app.get(IMPORT_WORKSHOP)).handle();
    await work();
    expect((await leader.mutate(BEGIN, { id })).errors).toEqual([]);
    await work();
    expect((await leader.query(IMPORTED, { id })).data['ledgerImport']).toEqual({ state: 'DONE', good: 1 });
  }

  /** A directive delivered, and the zip of its papers made: all that passes through the workers of papers. */
  async function archived(): Promise<void> {
    const input = {
      kind: 'GENERAL',
      title: '关于做好案件办理工作的通知',
      sections: [{ heading: '一、工作要求', text: '请遵照执行' }],
      startsOn: '2026-05-21',
      endsOn: '2026-06-10',
      reportDue: '2026-06-15',
      tasks: [],
      recipients: {},
    };
    const directiveId = idOf(await officer.mutate(ISSUING.draft, { input }));
    for (const [client, document] of [
      [officer, ISSUING.submit],
      [leader, ISSUING.signOff],
      [officer, ISSUING.issue],
    ] as const)
      expect((await client.mutate(document, { id: directiveId })).errors).toEqual([]);
    expect((await officer.mutate(PREPARE, { directiveId })).errors).toEqual([]);
    const isMade = async () =>
      (await officer.query(ARCHIVES, { directiveId })).data['archiveFiles'][0].downloadUrl !== null;
    while (!(await isMade())) continue;
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
    const letter = (await done(officer, LETTER, caseId, { kind: 'CLOSING_REPORT' }))['issueCaseLetter'];
    expect((await officer.fetch(letter.url)).status).toBe(200);
    await takenOver();
    await archived();
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
