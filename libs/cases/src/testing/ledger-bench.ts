import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
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
import { ManyConsultations } from '../consultations/many-consultations.js';
import { CaseLines } from '../ledger-export/case-lines.js';
import { ConsultationLines } from '../ledger-export/consultation-lines.js';
import { CaseRecorder } from '../ledger-import/case-recorder.js';
import { ConsultationRecorder } from '../ledger-import/consultation-recorder.js';
import { ImportFiles } from '../ledger-import/import-files.js';
import type { ImportWorkshop } from '../ledger-import/import-workshop.js';
import type { LedgerKind } from '../ledger-import/ledger.js';
import { ledgerImportHandler } from '../ledger-import/ledger-import.job.js';
import { LedgerImportService } from '../ledger-import/ledger-import.service.js';
import { Recorders } from '../ledger-import/recorders.js';
import { filledIn } from './ledger-file.js';

type Row = Readonly<Record<string, string>>;

export const LEDGER_CLOCK = fixedClock(new Date('2026-06-01T12:00:00+08:00'));
const logger = makeLogger('test', 'silent');

/** What ledgers are taken over by, on a database and a folder of its own; a province for every test. */
export class LedgerBench {
  readonly key = { id: 'k1', secret: randomBytes(32) };
  readonly keys = new DataKeys([this.key], 'aes-256-gcm');
  private readonly personKeys = new PersonKeys([{ id: 'figures', secret: randomBytes(32) }]);
  readonly persons = new Persons(this.keys, this.personKeys);
  db!: TestDatabase;
  gateway!: Database;
  bells!: Bells;
  folder!: string;
  workshop!: ImportWorkshop;
  service!: LedgerImportService;
  tree!: TestProvince;
  county!: TestUnit;
  neighbour!: TestUnit;
  officer!: RequestContext;
  leader!: RequestContext;

  async start(): Promise<void> {
    this.db = await TestDatabase.create();
    await migrateQueue(this.db.urlOf('app_queue'));
    this.gateway = await this.db.open('app_gateway');
    this.bells = new Bells({ databaseUrl: this.db.urlOf('app_queue'), logger });
    this.folder = await mkdtemp(join(tmpdir(), 'fayuan-imports-'));
    const { keys } = this;
    const recorders = this.recordersUnder(keys);
    const files = new ImportFiles(new FileStore(this.folder), keys);
    const workbooks = new WorkbookProcess();
    this.workshop = {
      database: this.gateway,
      files,
      workbooks,
      keys,
      recorders,
      clock: LEDGER_CLOCK,
      logger,
    };
    this.service = new LedgerImportService(this.gateway, this.bells, files, recorders);
  }

  /** What becomes of rows, with other keys than those of the bench. */
  recordersUnder(keys: DataKeys): Recorders {
    const [ledger, clocks] = [new Ledger(this.bells), new Clocks(this.bells)];
    const persons = new Persons(keys, this.personKeys);
    return new Recorders(
      new ConsultationRecorder(new ManyConsultations(ledger, clocks), new ConsultationLines(keys)),
      new CaseRecorder(
        persons,
        new ApplicationPeople(persons, keys),
        new PersonFacts(ledger, this.personKeys),
        clocks,
        new CaseLines(persons),
      ),
    );
  }

  /** Grows the province of one test. */
  async grow(): Promise<void> {
    this.tree = await growProvince(this.db, { countiesPerCity: 2 });
    [this.county, this.neighbour] = this.tree.counties as [TestUnit, TestUnit];
    const may = ['case.read', 'case.handle', 'consultation.record', 'consultation.read', 'figure.read'];
    this.officer = actingFor(this.county, [...may, 'person.unmask'], { clock: LEDGER_CLOCK });
    this.leader = actingFor(this.county, ['case.read', 'case.decide'], { clock: LEDGER_CLOCK });
  }

  async stop(): Promise<void> {
    await this.bells.close();
    await this.db.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Lets everything due be done. */
  work(more: Partial<ImportWorkshop> = {}) {
    return ledgerImportHandler({ ...this.workshop, ...more }).handle();
  }

  /** The template filled in. */
  async fileOf(ledger: LedgerKind, rows: readonly Row[]): Promise<Buffer> {
    return filledIn(await this.service.ledger(this.officer, ledger), rows);
  }

  /** Brings a file, and has it looked at. @returns the id of the import */
  async brought(ledger: LedgerKind, bytes: Buffer): Promise<string> {
    const id = await this.service.upload(this.officer, { ledger, bytes, key: newId() });
    await this.work();
    return id;
  }

  async uploaded(ledger: LedgerKind, rows: readonly Row[]): Promise<string> {
    return this.brought(ledger, await this.fileOf(ledger, rows));
  }

  /** Has it recorded. @returns how it stands */
  async recorded(id: string, by = this.officer, goodOnly = false) {
    await this.service.begin(by, id, goodOnly, newId());
    await this.work();
    return this.stateOf(id);
  }

  /** State, and rows in all, good, known already and bad. */
  async stateOf(id: string) {
    const found = await this.service.import(this.officer, id);
    return found && [found.state, found.total, found.good, found.present, found.bad];
  }

  /** Figures of the unit in the year. */
  async totals(...indicators: string[]): Promise<(number | null)[]> {
    const span = { from: parseDay('2026-01-01'), to: parseDay('2026-12-31') };
    const found = await this.gateway.read(this.officer, (tx) =>
      figuresOf(tx, { unitId: this.county.id, indicators, ...span }),
    );
    return found.map(({ quantity }) => quantity);
  }

  async rowsOf(table: string): Promise<number | undefined> {
    const [one] = await this.db.sql<{ n: number }>(
      `select count(*)::int as n from ${table} where tenant_id = $1`,
      [this.county.id],
    );
    return one?.n;
  }

  /** A lawyer on the roster. */
  async lawyer(name: string, licence: string): Promise<void> {
    const { county } = this;
    await this.db.sql(
      `insert into handler (partition_id, id, tenant_id, tenant_path, kind, name, licence_number, changed_at, changed_by_name)
       values ($1, $2, $3, $4, 'lawyer', $5, $6, now(), 't')`,
      [county.partitionId, newId(), county.id, county.path, name, licence],
    );
  }
}

/** A row of the ledger of cases: applied for and granted. */
export const PAPER_CASE = {
  number: '民援〔2026〕5号',
  receivedOn: '2026-03-01',
  name: '王小明',
  document: '11010519491231002X',
  phone: '13800138000',
  basis: '申请',
  caseType: '民事',
  caseForm: '民事诉讼代理',
  matter: '请求确认劳动关系或者支付劳动报酬',
  means: '诚信承诺书',
  decision: '给予',
  decidedOn: '2026-03-04',
};

/** What a closed one says besides. */
export const PAPER_CLOSING = {
  handler: '李律师',
  assignedOn: '2026-03-05',
  finalPaper: '判决书或裁定书',
  closedOn: '2026-05-10',
  result: '胜诉',
  money: '12000',
};
