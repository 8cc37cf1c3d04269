import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clocks } from '@fayuan/clocks';
import { fixedClock, type RequestContext } from '@fayuan/context';
import { DataKeys, PersonKeys } from '@fayuan/crypto';
import type { Database } from '@fayuan/database';
import { FileStore } from '@fayuan/files';
import { newId, parseDay } from '@fayuan/kernel';
import { figuresOf, Ledger, PersonFacts } from '@fayuan/ledger';
import { WorkbookProcess } from '@fayuan/papers';
import { Persons } from '@fayuan/persons';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { ApplicationPeople } from '../applications/application-people.js';
import { nextCaseNumber } from '../case-series.repository.js';
import { ManyConsultations } from '../consultations/many-consultations.js';
import { filledIn } from '../testing/ledger-file.js';
import { CaseRecorder } from './case-recorder.js';
import { ConsultationRecorder } from './consultation-recorder.js';
import { RowsOfLedgers } from './known-row.js';
import { ImportFiles } from './import-files.js';
import type { ImportWorkshop } from './import-workshop.js';
import { ledgerImportHandler } from './ledger-import.job.js';
import { LedgerImportService } from './ledger-import.service.js';
import { Recorders } from './recorders.js';

const clock = fixedClock(new Date('2026-06-01T12:00:00+08:00'));
const logger = makeLogger('test', 'silent');
const ID = '11010519491231002X';
const CASE = {
  number: '民援〔2026〕5号',
  receivedOn: '2026-03-01',
  name: '王小明',
  document: ID,
  phone: '13800138000',
  basis: '申请',
  caseType: '民事',
  caseForm: '民事诉讼代理',
  matter: '请求确认劳动关系或者支付劳动报酬',
  means: '诚信承诺书',
  decision: '给予',
  decidedOn: '2026-03-04',
};

describe('ledgers taken over from workbooks', () => {
  const key = (id: string) => ({ id, secret: randomBytes(32) });
  const first = key('k1');
  const keys = new DataKeys([first], 'aes-256-gcm');
  const personKeys = new PersonKeys([key('figures')]);
  const persons = new Persons(keys, personKeys);
  let db: TestDatabase;
  let gateway: Database;
  let bells: Bells;
  let folder: string;
  let workshop: ImportWorkshop;
  let service: LedgerImportService;
  let tree: TestProvince;
  let county: TestUnit, neighbour: TestUnit;
  let officer: RequestContext, leader: RequestContext;

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    gateway = await db.open('app_gateway');
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger });
    folder = await mkdtemp(join(tmpdir(), 'fayuan-imports-'));
    const [ledger, clocks] = [new Ledger(bells), new Clocks(bells)];
    const files = new ImportFiles(new FileStore(folder), keys);
    const recorders = new Recorders(
      new ConsultationRecorder(new ManyConsultations(ledger, clocks)),
      new CaseRecorder(
        persons,
        new ApplicationPeople(persons, keys),
        new PersonFacts(ledger, personKeys),
        clocks,
      ),
    );
    workshop = { database: gateway, files, workbooks: new WorkbookProcess(), keys, recorders, clock, logger };
    service = new LedgerImportService(gateway, bells, files, recorders);
  });
  beforeEach(async () => {
    tree = await growProvince(db, { countiesPerCity: 2 });
    [county, neighbour] = tree.counties as [TestUnit, TestUnit];
    officer = actingFor(county, ['case.read', 'case.handle', 'consultation.record', 'figure.read'], {
      clock,
    });
    leader = actingFor(county, ['case.read', 'case.decide'], { clock });
  });
  afterAll(async () => {
    await bells.close();
    await db.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const row = (number: number, more: Record<string, string> = {}) => ({
    number: String(number),
    occurredOn: '2026-03-01',
    channel: '来访',
    matter: '民事-劳动报酬',
    groups: '妇女、农民工',
    ...more,
  });
  const work = (more: Partial<ImportWorkshop> = {}) => ledgerImportHandler({ ...workshop, ...more }).handle();
  async function fileOf(ledger: 'consultations' | 'cases', rows: Record<string, string>[]): Promise<Buffer> {
    return filledIn(await service.ledger(officer, ledger), rows);
  }
  async function uploaded(
    ledger: 'consultations' | 'cases',
    rows: Record<string, string>[],
  ): Promise<string> {
    const id = await service.upload(officer, { ledger, bytes: await fileOf(ledger, rows), key: newId() });
    await work();
    return id;
  }
  async function recorded(id: string, by = officer, goodOnly = false) {
    await service.begin(by, id, goodOnly, newId());
    await work();
    return stateOf(id);
  }
  const stateOf = async (id: string) => {
    const found = await service.import(officer, id);
    return found && [found.state, found.total, found.good, found.present, found.bad];
  };
  const totals = async (...indicators: string[]) =>
    (
      await gateway.read(officer, (tx) =>
        figuresOf(tx, {
          unitId: county.id,
          indicators,
          from: parseDay('2026-01-01'),
          to: parseDay('2026-12-31'),
        }),
      )
    ).map(({ quantity }) => quantity);
  const rowsOf = (table: string) =>
    db
      .sql<{ n: number }>(`select count(*)::int as n from ${table} where tenant_id = $1`, [county.id])
      .then(([one]) => one?.n);

  it('records every row once, however often and in whatever form it comes', async () => {
    const rows = Array.from({ length: 230 }, (_, at) => row(at + 1));
    expect(await recorded(await uploaded('consultations', rows))).toEqual(['done', 230, 230, 0, 0]);
    expect(await totals('consultations', 'questions_answered', 'consultations.women')).toEqual([
      230, 230, 230,
    ]);
    const again = await uploaded('consultations', rows);
    expect(await stateOf(again)).toEqual(['checked', 230, 0, 230, 0]);
    await expect(recorded(again)).rejects.toMatchObject({ code: 'ledger_import.nothing_to_record' });
    const mended = await uploaded('consultations', [
      ...rows.slice(5).reverse(),
      row(231),
      row(7, { channel: '来电' }),
    ]);
    expect(await stateOf(mended)).toEqual(['checked', 227, 1, 225, 1]);
  });

  it('gives the file back with what is wrong, and takes the right rows alone only when told so', async () => {
    const id = await uploaded('consultations', [
      row(1),
      row(2, { channel: '飞鸽' }),
      row(2),
      row(4, { occurredOn: '2026-07-01' }),
      row(5, { groups: '未成年人、老年人' }),
    ]);
    expect(await stateOf(id)).toEqual(['checked', 5, 1, 0, 4]);
    const shown = await service.import(officer, id);
    expect(shown?.problems.map(({ column, rows: many, firstRow }) => [column, many, firstRow])).toEqual([
      ['channel', 1, 6],
      ['number', 1, 7],
      ['occurredOn', 1, 8],
      ['groups', 1, 9],
    ]);
    await expect(recorded(id)).rejects.toMatchObject({ code: 'ledger_import.has_problems' });
    const { bytes } = await service.returned(officer, id);
    const back = await new WorkbookProcess().read(bytes, {
      columns: [{ key: 'wrong', titles: ['错误说明'], isNeeded: true }],
      mostRows: 10,
    });
    expect(back.rows.map(({ no, cells }) => [no, cells['wrong']?.text.split('：')[0]])).toEqual([
      [6, '咨询途径'],
      [7, '编号'],
      [8, '咨询日期'],
      [9, '人群'],
    ]);
    expect(await recorded(id, officer, true)).toEqual(['done', 5, 1, 0, 4]);
    // The file that came back, mended and with its added column, brings the rest alone.
    expect(await totals('consultations')).toEqual([1]);
  });

  it('goes on where it was when the process dies between two pieces, and doubles nothing', async () => {
    const id = await uploaded(
      'consultations',
      Array.from({ length: 350 }, (_, at) => row(at + 1)),
    );
    await service.begin(officer, id, false, newId());
    let asked = 0;
    const dying: ImportWorkshop['files'] = Object.create(workshop.files, {
      openRows: {
        value: (...of: [string, string, string]) => {
          asked += 1;
          if (asked === 3) throw new Error('killed');
          return workshop.files.openRows(...of);
        },
      },
    });
    await work({ files: dying });
    expect((await service.import(officer, id))?.done).toBe(200);
    await work({ clock: fixedClock(new Date('2026-06-01T13:00:00+08:00')) });
    expect(await stateOf(id)).toEqual(['done', 350, 350, 0, 0]);
    expect([await rowsOf('consultation'), await totals('consultations')]).toEqual([350, [350]]);
  });

  it('records a row once when two files bring it at the same time', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => row(at + 1));
    const [one, other] = [await uploaded('consultations', rows), await uploaded('consultations', rows)];
    for (const id of [one, other]) await service.begin(officer, id, false, newId());
    await Promise.all([work(), work()]);
    const counts = [await service.import(officer, one), await service.import(officer, other)];
    expect(counts.map((each) => each?.state)).toEqual(['done', 'done']);
    expect(counts.reduce((sum, each) => sum + (each?.good ?? 0), 0)).toBe(120);
    expect(await rowsOf('consultation')).toBe(120);
  });

  it('tries a file again whose child was killed, and gives it up when that goes on', async () => {
    const bytes = await fileOf('consultations', [row(1)]);
    const id = await service.upload(officer, { ledger: 'consultations', bytes, key: newId() });
    const at = (hour: number) => fixedClock(new Date(`2026-06-01T${hour}:00:00+08:00`));
    const killing = new WorkbookProcess({}, (child) => child.kill('SIGKILL'));
    await work({ workbooks: killing });
    expect(await stateOf(id)).toEqual(['checking', 0, 0, 0, 0]);
    await work({ clock: at(13) });
    expect(await stateOf(id)).toEqual(['checked', 1, 1, 0, 0]);
    const other = await service.upload(officer, { ledger: 'consultations', bytes, key: newId() });
    for (const hour of [13, 14, 15]) await work({ workbooks: killing, clock: at(hour) });
    expect(await service.import(officer, other)).toMatchObject({ state: 'unreadable', reason: 'too_heavy' });
  });

  it('knows a row after a change of keys as before', async () => {
    const rows = [row(1), row(2)];
    expect(await recorded(await uploaded('consultations', rows))).toEqual(['done', 2, 2, 0, 0]);
    const newest = key('k2');
    const both = new RowsOfLedgers(new DataKeys([newest, first], 'aes-256-gcm'));
    expect((await gateway.write(officer, (tx) => both.reseal(tx, 10, null))).rows).toBe(2);
    expect((await gateway.write(officer, (tx) => both.reseal(tx, 10, null))).rows).toBe(0);
    const later = new DataKeys([newest], 'aes-256-gcm');
    const files = new ImportFiles(new FileStore(folder), later);
    const bytes = await fileOf('consultations', [...rows, row(3)]);
    const id = await new LedgerImportService(gateway, bells, files, workshop.recorders).upload(officer, {
      ledger: 'consultations',
      bytes,
      key: newId(),
    });
    await work({ files, keys: later });
    expect(await stateOf(id)).toEqual(['checked', 3, 1, 2, 0]);
  });

  it('says why a file is none that can be read', async () => {
    const id = await service.upload(officer, {
      ledger: 'cases',
      bytes: await fileOf('consultations', [row(1)]),
      key: newId(),
    });
    await work();
    const found = await service.import(officer, id);
    expect([found?.state, found?.reason, found?.reasonColumns.includes('案号')]).toEqual([
      'unreadable',
      'no_header',
      true,
    ]);
  });

  describe('of cases', () => {
    const lawyer = async (name: string, licence: string) => {
      await db.sql(
        `insert into handler (partition_id, id, tenant_id, tenant_path, kind, name, licence_number, changed_at, changed_by_name)
         values ($1, $2, $3, $4, 'lawyer', $5, $6, now(), 't')`,
        [county.partitionId, newId(), county.id, county.path, name, licence],
      );
    };
    const closed = {
      handler: '李律师',
      assignedOn: '2026-03-05',
      finalPaper: '判决书或裁定书',
      closedOn: '2026-05-10',
      result: '胜诉',
      money: '12000',
    };

    it('are recorded as they stood, with their people sealed and their figures', async () => {
      await lawyer('李律师', 'L1');
      for (const licence of ['L2', 'L3']) await lawyer('陈律师', licence);
      const place = await gateway.write(officer, (tx) => nextCaseNumber(tx, 'civil', 2026));
      const number = (no: number) => place.replace('1号', `${no}号`);
      const id = await uploaded('cases', [
        { ...CASE, number: number(5), ...closed },
        { ...CASE, number: number(7), handler: 'L3', assignedOn: '2026-03-05' },
        { ...CASE, number: number(8), handler: '陈律师', assignedOn: '2026-03-05' },
        { ...CASE, number: number(9), handler: '无名', assignedOn: '2026-03-05' },
        { ...CASE, number: number(10), decision: '不予', refusal: '其他' },
      ]);
      expect(await stateOf(id)).toEqual(['checked', 5, 3, 0, 2]);
      await expect(service.begin(officer, id, true, newId())).rejects.toMatchObject({
        code: 'access.not_permitted',
      });
      const both = actingFor(county, ['case.read', 'case.decide'], { clock, accountId: officer.accountId });
      await expect(service.begin(both, id, true, newId())).rejects.toMatchObject({
        code: 'ledger_import.not_own_upload',
      });
      expect(await recorded(id, leader, true)).toEqual(['done', 5, 3, 0, 2]);
      expect(
        await totals('applications', 'cases', 'cases.civil', 'cases_closed', 'cases_open', 'money_recovered'),
      ).toEqual([3, 2, 2, 1, 1, 1.2]);
      const kept = await db.sql<{ stage: string; outcome: string; by: string; decided: string }>(
        `select c.stage, d.outcome, d.proposed_by as by, d.decided_by as decided from aid_case c
         join case_decision d on d.case_id = c.id where c.tenant_id = $1 order by c.case_number desc`,
        [county.id],
      );
      expect(kept.map(({ stage, outcome }) => `${stage} ${outcome}`).sort()).toEqual([
        'assigned grant',
        'closed grant',
        'refused refuse',
      ]);
      expect(new Set(kept.flatMap(({ by, decided }) => [by, decided]))).toEqual(
        new Set([officer.accountId, leader.accountId]),
      );
      expect(await gateway.write(officer, (tx) => nextCaseNumber(tx, 'civil', 2026))).toBe(number(11));
      expect(await gateway.read(officer, (tx) => persons.find(tx, { document: ID }))).toHaveLength(3);
    });

    it('are not recorded beside one of the same number', async () => {
      const first = await recorded(await uploaded('cases', [{ ...CASE }]), leader);
      expect(first).toEqual(['done', 1, 1, 0, 0]);
      await db.sql('delete from ledger_import_row where tenant_id = $1', [county.id]);
      const id = await uploaded('cases', [{ ...CASE }]);
      expect((await service.import(officer, id))?.problems.map(({ code }) => code)).toEqual([
        'ledger_import.number_taken',
      ]);
    });

    it('leave nothing of the people in clear: not in the tables, the queue, or the files', async () => {
      const id = await uploaded('cases', [{ ...CASE }, { ...CASE, number: '民援〔2026〕6号', phone: '1' }]);
      const names = await readdir(join(folder, id));
      const texts = await Promise.all(
        names.map(async (name) => (await readFile(join(folder, id, name))).toString('latin1')),
      );
      await recorded(id, leader, true);
      for (const table of [
        'ledger_import',
        'ledger_import_problem',
        'ledger_import_row',
        'due_work',
        'audit_event',
        'fact',
        'aid_case',
        'case_event',
        'idempotency_key',
      ])
        texts.push(JSON.stringify(await db.sql(`select * from ${table}`)));
      expect(texts.filter((text) => /王小明|11010519491231002X|13800138000/u.test(text))).toEqual([]);
      expect(names.length).toBeGreaterThanOrEqual(3);
    });

    it('are nobody’s but the unit’s, and the file nobody’s but who brought it', async () => {
      const id = await uploaded('cases', [{ ...CASE, phone: '1' }]);
      const stranger = actingFor(neighbour, ['case.read', 'case.decide', 'case.handle'], { clock });
      expect([await service.import(stranger, id), await service.imports(stranger)]).toEqual([null, []]);
      for (const act of [
        service.begin(stranger, id, true, newId()),
        service.returned(stranger, id),
        service.returned(leader, id),
      ])
        await expect(act).rejects.toMatchObject({ code: 'ledger_import.not_found' });
    });

    it('and their files go after a week', async () => {
      const id = await uploaded('cases', [{ ...CASE, phone: '1' }]);
      const later = fixedClock(new Date('2026-06-08T12:00:01+08:00'));
      await work({ clock: later });
      expect(await readdir(folder)).not.toContain(id);
      const found = await service.import(officer, id);
      expect([found?.state, found?.problems]).toEqual(['lapsed', []]);
      await expect(service.returned({ ...officer, clock: later }, id)).rejects.toMatchObject({
        code: 'ledger_import.no_returned_file',
      });
    });
  });
});
