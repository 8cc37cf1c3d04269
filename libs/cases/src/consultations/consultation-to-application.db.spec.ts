import { Clocks } from '@fayuan/clocks';
import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { figuresOf, Ledger } from '@fayuan/ledger';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import type { ConsultationInput } from './consultation.js';
import { ConsultationReader } from './consultation-reader.js';
import { askersUnderTest, notesUnderTest } from '../testing/asker-keys.js';
import { ConsultationService } from './consultation.service.js';

const PERMISSIONS = ['consultation.record', 'consultation.read', 'figure.read'];
const clock = fixedClock(new Date('2026-06-01T12:00:00+08:00'));
const TODAY = parseDay('2026-06-01');

describe('consultations that become an application', () => {
  let db: TestDatabase;
  let gateway: Database;
  let bells: Bells;
  let service: ConsultationService, reader: ConsultationReader;
  let tree: TestProvince;
  let station: TestUnit, county: TestUnit, neighbour: TestUnit;

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
    reader = new ConsultationReader(ledger);
  });
  beforeEach(async () => {
    tree = await growProvince(db, { countiesPerCity: 2 });
    [station, county, neighbour] = [tree.stations[0], tree.counties[0], tree.counties[1]] as [
      TestUnit,
      TestUnit,
      TestUnit,
    ];
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
  const refusedAs = (promise: Promise<unknown>, code: string, field?: string) =>
    expect(promise).rejects.toMatchObject({ code, ...(field ? { field } : {}) });

  const within = <T>(
    work: (tx: Parameters<ConsultationReader['forApplication']>[0]) => Promise<T>,
    unit = station,
  ) => gateway.write(as(unit), work);

  it('hand over what is known, and count as applied once', async () => {
    const { id } = await record({ groups: ['migrant_workers'] });
    const handed = await within((tx) => reader.forApplication(tx, id));
    expect(handed).toEqual({
      id,
      personId: null,
      matters: ['civil.wages'],
      groups: ['migrant_workers'],
      channel: 'visit',
    });
    const caseId = newId();
    await within((tx) => reader.markConverted(tx, id, caseId));
    await within((tx) => reader.markConverted(tx, id, caseId));
    expect(await totals(county, ['consultations.applied', 'consultations'])).toEqual([1, 1]);
    expect(await service.consultation(as(station), id)).toMatchObject({
      convertedCaseId: caseId,
      results: ['applied'],
      version: 2,
    });
    await refusedAs(
      within((tx) => reader.forApplication(tx, id)),
      'consultation.already_converted',
    );
    await refusedAs(
      within((tx) => reader.markConverted(tx, id, newId())),
      'consultation.already_converted',
    );
    await refusedAs(
      service.deleteConsultation(as(station), { id, version: 2, reason: '重复' }, newId()),
      'consultation.converted',
    );
  });

  it('are the unit’s own alone', async () => {
    const { id } = await record();
    for (const other of [county, neighbour, tree.province]) {
      await refusedAs(
        within((tx) => reader.forApplication(tx, id), other),
        'consultation.not_found',
      );
      await refusedAs(
        within((tx) => reader.markConverted(tx, id, newId()), other),
        'consultation.not_found',
      );
    }
  });
});
