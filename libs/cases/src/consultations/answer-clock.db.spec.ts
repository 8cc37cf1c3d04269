import { Clocks } from '@fayuan/clocks';
import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { Ledger } from '@fayuan/ledger';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestUnit } from '@fayuan/testing';
import type { ConsultationInput } from './consultation.js';
import { askersUnderTest, notesUnderTest } from '../testing/asker-keys.js';
import { ConsultationService } from './consultation.service.js';

const clock = fixedClock(new Date('2026-06-01T12:00:00+08:00'));

/* R16: seven working days for a letter, one for a question by the web, where the place has such a rule. */
describe('the answer that is owed', () => {
  let db: TestDatabase;
  let gateway: Database;
  let bells: Bells;
  let clocks: Clocks;
  let service: ConsultationService;
  let station: TestUnit;

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    gateway = await db.open('app_gateway');
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    clocks = new Clocks(bells);
    service = new ConsultationService(
      gateway,
      new Ledger(bells),
      clocks,
      askersUnderTest(),
      notesUnderTest(),
    );
    station = (await growProvince(db)).stations[0] as TestUnit;
    const places = await db.sql(
      `update clock_rule set place = null where code in ('R16a', 'R16b') returning code`,
    );
    expect(places).toHaveLength(2);
  });
  afterAll(async () => {
    await bells.close();
    await db.drop();
  });

  const ctx = () => actingFor(station, ['consultation.record', 'consultation.read'], { clock });
  const letter = (more: Partial<ConsultationInput> = {}): ConsultationInput => ({
    channel: 'letter',
    matters: ['civil.wages'],
    occurredOn: parseDay('2026-05-25'),
    ...more,
  });
  const record = (more?: Partial<ConsultationInput>) =>
    service.recordConsultation(ctx(), letter(more), newId());
  const edit = (at: { id: string; version: number }, more: Partial<ConsultationInput>) =>
    service.editConsultation(ctx(), { ...at, reason: '更正' }, letter(more), newId());
  const clocksOf = async (id: string) => {
    const found = (await gateway.read(ctx(), (tx) => clocks.ofSubjects(tx, [id]))).get(id) ?? [];
    return found.map(({ state, dueOn }) => `${state} ${dueOn}`);
  };

  it('runs from the letter, and is met by the answer', async () => {
    const made = await record();
    expect(await clocksOf(made.id)).toEqual(['running 2026-06-03']);
    await edit(made, { answeredOn: parseDay('2026-06-01') });
    expect(await clocksOf(made.id)).toEqual(['met 2026-06-03']);
  });

  it('was late when the answer came after the term', async () => {
    const answered = { channel: 'online', answeredOn: parseDay('2026-05-28') } as const;
    expect(await clocksOf((await record(answered)).id)).toEqual(['met_late 2026-05-26']);
  });

  it('is owed anew when the day was wrong, and no more when nobody wrote or the record is taken back', async () => {
    const made = await record();
    await edit(made, { occurredOn: parseDay('2026-05-26') });
    expect((await clocksOf(made.id)).sort()).toEqual(['cancelled 2026-06-03', 'running 2026-06-04']);
    await edit({ id: made.id, version: 2 }, { channel: 'visit' });
    expect((await clocksOf(made.id)).filter((each) => each.startsWith('running'))).toEqual([]);
    const other = await record();
    await service.deleteConsultation(ctx(), { id: other.id, version: 1, reason: '重复' }, newId());
    expect(await clocksOf(other.id)).toEqual(['cancelled 2026-06-03']);
  });

  it('is not owed to who asks in person', async () => {
    expect(await clocksOf((await record({ channel: 'visit' })).id)).toEqual([]);
  });
});
