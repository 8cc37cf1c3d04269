import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock, type RequestContext } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { FilesService, FileStore } from '@fayuan/files';
import { newId, parseDay } from '@fayuan/kernel';
import { figuresOf, Ledger } from '@fayuan/ledger';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import type { Activity } from '../activity.js';
import { ActivityService } from '../activity.service.js';
import type { Finding, FindingInput } from '../inspections/finding.js';
import { type FindingPage, FindingService } from '../inspections/finding.service.js';
import { type InspectionInput, InspectionService } from '../inspections/inspection.service.js';
import { InspectionRoundService } from '../inspections/inspection-round.service.js';
import { type DirectiveChain, directiveChain } from './directive-chain.js';

const PERMISSIONS = ['activity.record', 'activity.read', 'figure.read'];
/** Today, unless a test says otherwise: a Wednesday. */
export const DAY = '2026-05-20';

/** A person of the unit, at noon of the day. */
export const as = (unit: TestUnit, day = DAY): RequestContext =>
  actingFor(unit, PERMISSIONS, { clock: fixedClock(new Date(`${day}T12:00:00+08:00`)) });

/** A right finding, for tests to change. */
export const finding = (more: Partial<FindingInput> = {}): FindingInput => ({
  text: '咨询登记簿不全',
  category: 'records',
  severity: 'minor',
  dueInWorkingDays: 5,
  ...more,
});

export const refusedAs = (promise: Promise<unknown>, code: string, field?: string): Promise<void> =>
  expect(promise).rejects.toMatchObject({ code, ...(field ? { field } : {}) });

/** A database with the services of inspections, and a fresh province for every test. */
export class InspectionWorld {
  tree!: TestProvince;
  station!: TestUnit;
  sibling!: TestUnit;
  county!: TestUnit;
  neighbour!: TestUnit;
  city!: TestUnit;
  chain!: DirectiveChain;
  readonly activities: ActivityService;
  readonly inspections: InspectionService;
  readonly findings: FindingService;
  readonly rounds: InspectionRoundService;
  readonly files: FilesService;

  private constructor(
    readonly db: TestDatabase,
    private readonly gateway: Database,
    private readonly bells: Bells,
    private readonly folder: string,
  ) {
    this.activities = new ActivityService(gateway, new Ledger(bells));
    this.inspections = new InspectionService(gateway, this.activities);
    this.findings = new FindingService(gateway);
    this.rounds = new InspectionRoundService(gateway);
    this.files = new FilesService(gateway, new FileStore(folder));
  }

  static async open(): Promise<InspectionWorld> {
    const db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    const bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    const folder = await mkdtemp(join(tmpdir(), 'fayuan-inspections-'));
    return new InspectionWorld(db, await db.open('app_gateway'), bells, folder);
  }

  /** A new province with two counties, and a directive that the first one re-issued to its stations. */
  async grow(): Promise<void> {
    this.tree = await growProvince(this.db, { countiesPerCity: 2 });
    const { stations, counties, cities, province } = this.tree;
    [this.station, this.sibling] = [stations[0], stations[1]] as [TestUnit, TestUnit];
    [this.county, this.neighbour] = [counties[0], counties[1]] as [TestUnit, TestUnit];
    [this.city] = [cities[0]] as [TestUnit];
    const receivers = [this.station, this.sibling];
    this.chain = await directiveChain(this.db, { top: province, middle: this.county, receivers });
  }

  async close(): Promise<void> {
    await this.bells.close();
    await this.db.drop();
    await rm(this.folder, { recursive: true });
  }

  /** A photo that the unit has uploaded. @returns its id */
  async photo(unit: TestUnit): Promise<string> {
    const bytes = Buffer.from(`\xff\xd8\xff${newId()}`, 'latin1');
    return (await this.files.keep(as(unit), { key: newId(), bytes })).id;
  }

  /** A right record of a visit of the county to the station, for tests to change. */
  visit(more: Partial<InspectionInput> = {}): InspectionInput {
    return {
      title: '督查吴航工作站',
      heldOn: parseDay(DAY),
      inspectors: ['王主任', '李科员'],
      inspectedUnitId: this.station.id,
      findings: [finding()],
      ...more,
    };
  }

  record(more: Partial<InspectionInput> = {}, unit = this.county): Promise<Activity> {
    return this.inspections.record(as(unit), this.visit(more), newId());
  }

  listed(viewer: TestUnit, filter: object = {}, day = DAY): Promise<FindingPage> {
    return this.findings.findings(as(viewer, day), filter, {});
  }

  async firstOf(viewer: TestUnit): Promise<Finding> {
    const found = (await this.listed(viewer)).items[0];
    if (!found) throw new Error('no finding');
    return found;
  }

  answer(id: string, more: object = {}, unit = this.station): Promise<Finding> {
    return this.findings.answer(as(unit), { id, text: '已补齐登记簿', ...more }, newId());
  }

  recheck(id: string, more: object = {}, unit = this.county, day = DAY): Promise<Finding> {
    return this.findings.recheck(as(unit, day), id, { passed: true, ...more }, newId());
  }

  /** How many inspections the viewer's figures of the year show. */
  async counted(viewer: TestUnit, campaignId?: string): Promise<number | undefined> {
    const span = { from: parseDay('2026-01-01'), to: parseDay('2026-12-31') };
    const query = { unitId: viewer.id, indicators: ['inspections'], ...span, campaignId };
    return (await this.gateway.read(as(viewer), (tx) => figuresOf(tx, query)))[0]?.quantity;
  }
}
