import type { Database } from '@fayuan/database';
import { type Day, newId, parseDay } from '@fayuan/kernel';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, TestDatabase, type TestUnit } from '@fayuan/testing';
import { figuresOf } from '../figure.repository.js';
import { FiguresService } from '../figures.service.js';
import { Ledger } from '../ledger.js';
import { NoCampaigns } from './no-campaigns.js';

/** A ledger on a database of its own, with the roles and the queue of the running system. */
export class LedgerUnderTest {
  readonly ledger: Ledger;

  private constructor(
    readonly db: TestDatabase,
    readonly gateway: Database,
    readonly rollup: Database,
    private readonly bells: Bells,
  ) {
    this.ledger = new Ledger(bells);
  }

  static async open(): Promise<LedgerUnderTest> {
    const db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    const bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    const gateway = await db.open('app_gateway', { poolSize: 8 });
    return new LedgerUnderTest(db, gateway, await db.open('app_rollup'), bells);
  }

  figures = (): FiguresService => new FiguresService(this.gateway, new NoCampaigns());

  async close(): Promise<void> {
    await this.bells.close();
    await this.db.drop();
  }

  /** Posts one event of the unit. @returns the id of its source */
  async post(unit: TestUnit, event: Partial<PostedEvent> = {}): Promise<string> {
    const sourceId = newId();
    const { indicator = 'leaflets', quantity = 1, day = parseDay('2026-05-07'), campaignIds = [] } = event;
    await this.gateway.write(actingFor(unit), (tx) =>
      this.ledger.post(tx, { kind: 'activity', id: sourceId, title: '活动', occurredOn: day, campaignIds }, [
        { indicator, quantity },
      ]),
    );
    return sourceId;
  }

  /** The total of one indicator over all of 2026, seen by `viewer`, at `unit` with all below. */
  async total(
    viewer: TestUnit,
    unit: TestUnit = viewer,
    indicator = 'leaflets',
    campaignId?: string,
  ): Promise<number> {
    const query = { unitId: unit.id, indicators: [indicator], ...YEAR, campaignId };
    const [figure] = await this.gateway.read(actingFor(viewer), (tx) => figuresOf(tx, query));
    return figure?.quantity ?? Number.NaN;
  }
}

export interface PostedEvent {
  readonly indicator: string;
  readonly quantity: number;
  readonly day: Day;
  readonly campaignIds: readonly string[];
}

export const YEAR = { from: parseDay('2026-01-01'), to: parseDay('2026-12-31') };
