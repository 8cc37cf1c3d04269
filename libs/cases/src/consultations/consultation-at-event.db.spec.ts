import { Clocks } from '@fayuan/clocks';
import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { type Day, newId, parseDay } from '@fayuan/kernel';
import { figuresOf, Ledger } from '@fayuan/ledger';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import type { ConsultationInput } from './consultation.js';
import { askersUnderTest, notesUnderTest } from '../testing/asker-keys.js';
import { ConsultationService } from './consultation.service.js';

const PERMISSIONS = ['consultation.record', 'consultation.read', 'figure.read'];
const clock = fixedClock(new Date('2026-06-01T12:00:00+08:00'));
const TODAY = parseDay('2026-06-01');

describe('consultations at an event', () => {
  let db: TestDatabase;
  let gateway: Database;
  let bells: Bells;
  let service: ConsultationService;
  let tree: TestProvince;
  let station: TestUnit, county: TestUnit;

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    gateway = await db.open('app_gateway');
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    const ledger = new Ledger(bells);
    service = new ConsultationService(
      gateway,
      ledger,
      new Clocks(bells),
      askersUnderTest(),
      notesUnderTest(),
    );
  });
  beforeEach(async () => {
    tree = await growProvince(db, { countiesPerCity: 2 });
    [station, county] = [tree.stations[0], tree.counties[0]] as [TestUnit, TestUnit];
  });
  afterAll(async () => {
    await bells.close();
    await db.drop();
  });

  const as = (unit: TestUnit) => actingFor(unit, PERMISSIONS, { clock });
  const input = (more: Partial<ConsultationInput> = {}): ConsultationInput => ({
    channel: 'visit',
    matters: ['civil.wages'],
    occurredOn: TODAY,
    ...more,
  });
  const record = (more: Partial<ConsultationInput> = {}, unit = station) =>
    service.recordConsultation(as(unit), input(more), newId());
  const totals = async (viewer: TestUnit, indicators: readonly string[], campaignId?: string) => {
    const span = { from: parseDay('2026-01-01'), to: parseDay('2026-12-31') };
    const found = await gateway.read(as(viewer), (tx) =>
      figuresOf(tx, { unitId: viewer.id, indicators, ...span, campaignId }),
    );
    return found.map(({ quantity }) => quantity);
  };
  const asked = (viewer = county, campaignId?: string) =>
    totals(viewer, ['consultations', 'questions_answered'], campaignId);
  const refusedAs = (promise: Promise<unknown>, code: string, field?: string) =>
    expect(promise).rejects.toMatchObject({ code, ...(field ? { field } : {}) });

  /** An activity of the station as outreach writes it. */
  const event = async (consultations: number, campaignIds: string[] = [], heldOn: Day = TODAY) => {
    const id = newId();
    await db.sql(
      `insert into activity (partition_id, id, tenant_id, tenant_path, kind, title, held_on, measures, campaign_ids,
         recorded_at, recorded_by, recorded_by_name)
       values ($1, $2, $3, $4, 'consultation_event', '广场咨询', $5, $6, $7, now(), $3, '')`,
      [
        station.partitionId,
        id,
        station.id,
        station.path,
        heldOn,
        JSON.stringify([{ indicator: 'consultations', quantity: consultations }]),
        campaignIds,
      ],
    );
    return id;
  };

  it('count each by itself, for its campaigns, when the event has no figure of its own', async () => {
    const campaign = newId();
    const activityId = await event(0, [campaign]);
    const made = await record({ channel: 'event', activityId });
    expect(made).toMatchObject({ isCounted: true, activityId, activityTitle: '广场咨询' });
    expect([await asked(), await asked(county, campaign)]).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('are not counted beside the figure of the event', async () => {
    const activityId = await event(57);
    expect(await record({ channel: 'event', activityId })).toMatchObject({ isCounted: false });
    expect(await asked()).toEqual([0, 0]);
  });

  it('are counted when they turn out to be of no event', async () => {
    const activityId = await event(57);
    const { id } = await record({ channel: 'event', activityId });
    await service.editConsultation(as(station), { id, version: 1, reason: '不在现场' }, input(), newId());
    expect(await asked()).toEqual([1, 1]);
  });

  it('have its day, and it is the unit’s own', async () => {
    const activityId = await event(0, [], parseDay('2026-05-31'));
    await refusedAs(record({ channel: 'event', activityId }), 'consultation.not_that_day', 'occurredOn');
    const occurredOn = parseDay('2026-05-31');
    await refusedAs(
      record({ channel: 'event', activityId, occurredOn }, county),
      'consultation.event_not_found',
      'activityId',
    );
  });
});
