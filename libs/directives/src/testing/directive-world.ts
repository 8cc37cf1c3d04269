import { fixedClock, type RequestContext } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { type Day, newId, parseDay } from '@fayuan/kernel';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import {
  actingFor,
  growProvince,
  type ProvinceShape,
  TestDatabase,
  type TestProvince,
  type TestUnit,
} from '@fayuan/testing';
import { BoardService } from '../board.service.js';
import { BurdenService } from '../burden/burden.service.js';
import { DocumentQuotaService } from '../burden/document-quota.service.js';
import { BulletinPaperService } from '../bulletins/bulletin-paper.service.js';
import { BulletinReadingService } from '../bulletins/bulletin-reading.service.js';
import { WriteBulletinService } from '../bulletins/write-bulletin.service.js';
import { CampaignService } from '../campaign.service.js';
import { CorrespondenceActsService } from '../correspondence/correspondence-acts.service.js';
import { CorrespondenceReadingService } from '../correspondence/correspondence-reading.service.js';
import { DraftCorrespondenceService } from '../correspondence/draft-correspondence.service.js';
import { LetterService } from '../correspondence/letter.service.js';
import { ReceiveCorrespondenceService } from '../correspondence/receive-correspondence.service.js';
import type { Directive, DirectiveInput } from '../directive.js';
import { chaseHandler } from '../chasing/chase.job.js';
import { ChaseByHandService } from '../chasing/chase-by-hand.service.js';
import { ChaseLogService } from '../chasing/chase-log.service.js';
import { ChasePlanService } from '../chasing/chase-plan.service.js';
import { DirectiveListService } from '../directive-list.service.js';
import { DirectiveReadingService } from '../directive-reading.service.js';
import { DraftVersionService } from '../drafting/draft-version.service.js';
import { TemplateService } from '../drafting/template.service.js';
import { DraftDirectiveService } from '../draft-directive.service.js';
import { fanOutHandler } from '../fan-out.job.js';
import { InboxService } from '../inbox.service.js';
import { IssueDirectiveService } from '../issue-directive.service.js';
import { LineageService } from '../lineage/lineage.service.js';
import { PlanningService } from '../planning/planning.service.js';
import { AmendDirectiveService } from '../life-cycle/amend-directive.service.js';
import { EndDirectiveService } from '../life-cycle/end-directive.service.js';
import { tellChangeHandler } from '../life-cycle/tell-change.job.js';
import { ReceiptService } from '../receipt.service.js';
import { ReportService } from '../report.service.js';
import { ReviewService } from '../review.service.js';
import { SignOffService } from '../sign-off.service.js';
import { CompleteTaskService } from '../tasks/complete-task.service.js';
import { ExtensionService } from '../tasks/extension.service.js';
import { ReviewTasksService } from '../tasks/review-tasks.service.js';
import { SplitProposalService } from '../tasks/split-proposal.service.js';
import { SplitTaskService } from '../tasks/split-task.service.js';
import { TaskReadingService } from '../tasks/task-reading.service.js';

const READ = ['directive.read', 'receipt.sign', 'unit.read', 'figure.read'];
const OFFICER = [
  ...READ,
  'directive.draft',
  'directive.issue',
  'directive.chase',
  'report.submit',
  'report.review',
];
const LEADER = [...READ, 'directive.sign_off', 'quota.set'];
const STATION = [...READ, 'report.submit'];

/** A day on which the campaign of May 2026 lies ahead, and one long after it. */
export const BEFORE = parseDay('2026-04-20');
export const AFTER = parseDay('2026-11-23');

export const day = (text: string): Day => parseDay(text);

/** The unit at a place of a test province. @throws Error when there is none */
export function unitAt(units: readonly TestUnit[], index = 0): TestUnit {
  const unit = units[index];
  if (!unit) throw new Error(`no unit ${index} in the test province`);
  return unit;
}

/** Everything a directive needs to live, over a database of its own. */
export class DirectiveWorld {
  private constructor(
    readonly db: TestDatabase,
    readonly gateway: Database,
    readonly worker: Database,
    readonly bells: Bells,
  ) {}

  static async start(): Promise<DirectiveWorld> {
    const db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    const logger = makeLogger('test', 'silent');
    const bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger });
    return new DirectiveWorld(db, await db.open('app_gateway'), await db.open('app_worker'), bells);
  }

  async stop(): Promise<void> {
    await this.bells.close();
    await this.db.drop();
  }

  grow(shape: ProvinceShape = {}): Promise<TestProvince> {
    return growProvince(this.db, shape);
  }

  readonly logger = makeLogger('test', 'silent');
  reading = (): DirectiveReadingService => new DirectiveReadingService(this.gateway);
  drafts = (): DraftDirectiveService => new DraftDirectiveService(this.gateway, this.reading());
  versions = (): DraftVersionService => new DraftVersionService(this.gateway, this.drafts());
  templates = (): TemplateService => new TemplateService(this.gateway);
  signOffs = (): SignOffService => new SignOffService(this.gateway, this.reading());
  issues = (): IssueDirectiveService => new IssueDirectiveService(this.gateway, this.bells, this.reading());
  ends = (): EndDirectiveService => new EndDirectiveService(this.gateway, this.bells, this.reading());
  amendments = (): AmendDirectiveService =>
    new AmendDirectiveService(this.gateway, this.bells, this.reading());
  receipts = (): ReceiptService => new ReceiptService(this.gateway);
  reports = (): ReportService => new ReportService(this.gateway);
  reviews = (): ReviewService => new ReviewService(this.gateway);
  burdens = (): BurdenService => new BurdenService(this.gateway);
  quotas = (): DocumentQuotaService => new DocumentQuotaService(this.gateway);
  lineages = (): LineageService => new LineageService(this.gateway);
  planning = (): PlanningService => new PlanningService(this.gateway);
  completing = (): CompleteTaskService => new CompleteTaskService(this.gateway);
  taskReviews = (): ReviewTasksService => new ReviewTasksService(this.gateway);
  extensions = (): ExtensionService => new ExtensionService(this.gateway);
  proposals = (): SplitProposalService => new SplitProposalService(this.gateway);
  splits = (): SplitTaskService => new SplitTaskService(this.gateway);
  tasks = (): TaskReadingService => new TaskReadingService(this.gateway);
  boards = (): BoardService => new BoardService(this.gateway);
  bulletins = (): BulletinReadingService => new BulletinReadingService(this.gateway);
  bulletinPapers = (): BulletinPaperService => new BulletinPaperService(this.gateway, this.bulletins());
  papers = (): CorrespondenceReadingService => new CorrespondenceReadingService(this.gateway);
  paperDrafts = () => new DraftCorrespondenceService(this.gateway, this.papers());
  paperActs = () => new CorrespondenceActsService(this.gateway, this.papers());
  incoming = () => new ReceiveCorrespondenceService(this.gateway, this.papers());
  letters = () => new LetterService(this.gateway, this.papers());
  bulletinWriting = (): WriteBulletinService => new WriteBulletinService(this.gateway, this.bulletins());
  inboxes = (): InboxService => new InboxService(this.gateway);
  lists = (): DirectiveListService => new DirectiveListService(this.gateway);
  chasing = (): ChaseByHandService => new ChaseByHandService(this.gateway, this.bells);
  chaseLog = (): ChaseLogService => new ChaseLogService(this.gateway, this.bells);
  chasePlans = (): ChasePlanService => new ChasePlanService(this.gateway);
  campaigns = (): CampaignService => new CampaignService(this.gateway);

  officer = (unit: TestUnit, on: Day = BEFORE): RequestContext => this.person(unit, OFFICER, on);
  leader = (unit: TestUnit, on: Day = BEFORE): RequestContext => this.person(unit, LEADER, on);
  station = (unit: TestUnit, on: Day = BEFORE): RequestContext => this.person(unit, STATION, on);

  private person(unit: TestUnit, permissions: readonly string[], on: Day): RequestContext {
    return actingFor(unit, permissions, { clock: fixedClock(new Date(`${on}T09:00:00+08:00`)) });
  }

  /** A publicity month of May 2026 to every unit below. */
  input(more: Partial<DirectiveInput> = {}): DirectiveInput {
    return {
      kind: 'publicity_month',
      title: '关于开展法律援助宣传月活动的通知',
      sections: [{ heading: '一、活动时间', text: '5月1日至31日' }],
      startsOn: day('2026-05-01'),
      endsOn: day('2026-05-31'),
      reportDue: day('2026-06-15'),
      tasks: [],
      recipients: { levels: [], unitIds: [], exceptUnitIds: [] },
      ...more,
    };
  }

  /** Drafts, submits, signs off and issues; nothing is delivered yet. */
  async issue(
    unit: TestUnit,
    input: DirectiveInput,
    at: { on?: Day; issuedOn?: Day } = {},
  ): Promise<Directive> {
    const officer = this.officer(unit, at.on);
    const { id } = await this.drafts().draft(officer, input, newId());
    await this.signOffs().submit(officer, id, newId());
    await this.signOffs().signOff(this.leader(unit, at.on), id, newId());
    return this.issues().issue(officer, id, at.issuedOn, newId());
  }

  /** Does all due delivery as the dispatch worker does. */
  deliver(batch?: number): Promise<void> {
    const clock = fixedClock(new Date(Date.now() + 3_600_000));
    const more = batch ? { batch } : {};
    return fanOutHandler({ database: this.worker, clock, logger: this.logger, ...more }).handle();
  }

  /** Tells the receivers of every change, as the dispatch worker does. */
  tellChanges(batch?: number): Promise<void> {
    const clock = fixedClock(new Date(Date.now() + 3_600_000));
    const more = batch ? { batch } : {};
    return tellChangeHandler({ database: this.worker, clock, logger: this.logger, ...more }).handle();
  }

  /** Goes up the ladder as the dispatch worker does at a time of a day. */
  chase(on: string, time = '09:00', batch?: number): Promise<void> {
    const clock = fixedClock(new Date(`${on}T${time}:00+08:00`));
    const { worker: database, logger, bells } = this;
    return chaseHandler({ database, clock, logger, bells, ...(batch && { batch }) }).handle();
  }

  /** Issues and delivers. */
  async send(
    unit: TestUnit,
    input: DirectiveInput,
    at: { on?: Day; issuedOn?: Day } = {},
  ): Promise<Directive> {
    const directive = await this.issue(unit, input, at);
    await this.deliver();
    return directive;
  }

  /** Posts a figure as an activity of the unit would have. */
  async post(
    unit: TestUnit,
    figure: { indicator: string; on: Day; quantity: number; campaignId: string; recordedAt?: Date },
  ): Promise<void> {
    const row = [unit.partitionId, newId(), unit.id, unit.path, figure.indicator, figure.on, figure.quantity];
    const campaigns = [figure.campaignId];
    const recordedAt = figure.recordedAt ?? new Date();
    await this.db.sql(
      `insert into fact (partition_id, id, tenant_id, tenant_path, indicator, occurred_on, quantity, campaign_ids, source_kind,
         source_id, source_title, recorded_at, recorded_by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'test', $2, 'test', $9, 'test')`,
      [...row, campaigns, recordedAt],
    );
    await this.db.sql(
      `insert into fact_tail (partition_id, fact_id, tenant_id, tenant_path, indicator, occurred_on, quantity, campaign_ids)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [...row, campaigns],
    );
  }
}
