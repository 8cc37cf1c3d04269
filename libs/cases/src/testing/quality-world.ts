import { randomBytes } from 'node:crypto';
import { Clocks } from '@fayuan/clocks';
import { fixedClock, type RequestContext } from '@fayuan/context';
import { DataKeys, PersonKeys } from '@fayuan/crypto';
import type { Database } from '@fayuan/database';
import { type Day, newId, parseDay } from '@fayuan/kernel';
import { figuresOf, Ledger } from '@fayuan/ledger';
import { Persons } from '@fayuan/persons';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import type { NewCase } from '../aid-case.repository.js';
import { ComplaintService } from '../quality/complaint.service.js';
import { FileReviewService } from '../quality/file-review.service.js';
import { ReviewDrawService } from '../quality/review-draw.service.js';
import { ReviewSchemeService } from '../quality/review-scheme.service.js';
import { type Rating, type VisitAnswers } from '../quality/visit.js';
import { VisitRoundService } from '../quality/visit-round.service.js';
import { VisitService } from '../quality/visit.service.js';
import { plantCase } from './case-row.js';
import { workOn, type WorkOnCase } from './work-on-case.js';

export type { WorkOnCase };

const PERMISSIONS = ['case.read', 'quality.check', 'appraisal.keep', 'figure.read'];
const clock = fixedClock(new Date('2026-06-01T12:00:00+08:00'));
export const TODAY = parseDay('2026-06-01');

const key = (id: string) => ({ id, secret: randomBytes(32) });

/** The same answer to all five questions. */
export const all = (rating: Rating): VisitAnswers => ({
  attitude: rating,
  communication: rating,
  protection: rating,
  outcome: rating,
  overall: rating,
});

/** A province with two counties that close cases, and the services that look after the quality of their work. */
export class QualityWorld {
  tree!: TestProvince;
  county!: TestUnit;
  sibling!: TestUnit;

  readonly rounds: VisitRoundService;
  readonly visits: VisitService;
  readonly schemes: ReviewSchemeService;
  readonly reviews: FileReviewService;
  readonly draws: ReviewDrawService;
  readonly complaints: ComplaintService;

  readonly persons = new Persons(
    new DataKeys([key('data')], 'aes-256-gcm'),
    new PersonKeys([key('figures')]),
  );

  private constructor(
    readonly db: TestDatabase,
    readonly gateway: Database,
    private readonly bells: Bells,
  ) {
    const ledger = new Ledger(bells);
    this.rounds = new VisitRoundService(gateway);
    this.visits = new VisitService(gateway, ledger);
    this.schemes = new ReviewSchemeService(gateway);
    this.reviews = new FileReviewService(gateway);
    this.draws = new ReviewDrawService(gateway);
    this.complaints = new ComplaintService(gateway, ledger, new Clocks(bells), this.persons);
  }

  static async open(): Promise<QualityWorld> {
    const db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    const gateway = await db.open('app_gateway');
    const bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    return new QualityWorld(db, gateway, bells);
  }

  async grow(): Promise<void> {
    this.tree = await growProvince(this.db, { countiesPerCity: 2 });
    [this.county, this.sibling] = this.tree.counties as [TestUnit, TestUnit];
  }

  async close(): Promise<void> {
    await this.bells.close();
    await this.db.drop();
  }

  as = (unit: TestUnit) => actingFor(unit, PERMISSIONS, { clock });

  /** A case of a unit, closed in 2025 unless said otherwise. */
  async closed(
    unit: TestUnit,
    more: Partial<NewCase> = {},
    closedOn: Day = parseDay('2025-11-03'),
  ): Promise<string> {
    return this.gateway.write(this.as(unit), async (tx) => {
      const id = await plantCase(tx, { stage: 'closed', receivedOn: parseDay('2025-05-20'), ...more });
      await tx.run('update aid_case set closed_on = $2 where id = $1', [id, closedOn]);
      return id;
    });
  }

  /** Writes down that somebody had to do with a case of theirs. */
  workedOn = (caseId: string, ctx: RequestContext, how: WorkOnCase) =>
    this.gateway.write(ctx, (tx) => workOn[how](tx, caseId));

  round = (unit: TestUnit, more: object = {}) =>
    this.rounds.draw(
      this.as(unit),
      { title: '2025年结案回访', startsOn: parseDay('2025-01-01'), endsOn: parseDay('2025-12-31'), ...more },
      newId(),
    );

  /** What a unit is seen to count in 2026, in the order of the indicators. */
  async counted(unit: TestUnit, indicators: readonly string[]): Promise<(number | null)[]> {
    const span = { from: parseDay('2026-01-01'), to: parseDay('2026-12-31') };
    const found = await this.gateway.read(this.as(unit), (tx) =>
      figuresOf(tx, { unitId: unit.id, indicators, ...span }),
    );
    return indicators.map((code) => found.find(({ indicator }) => indicator === code)?.quantity ?? null);
  }
}

/** Expects a refusal of the code. */
export const refusedAs = (work: Promise<unknown>, code: string): Promise<void> =>
  expect(work).rejects.toMatchObject({ code });
