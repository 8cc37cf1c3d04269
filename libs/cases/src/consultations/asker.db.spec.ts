import { Clocks } from '@fayuan/clocks';
import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { Ledger } from '@fayuan/ledger';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { askersUnderTest, notesUnderTest } from '../testing/asker-keys.js';
import type { AskerInput, ConsultationInput } from './consultation.js';
import { ConsultationService } from './consultation.service.js';

const PERMISSIONS = ['consultation.record', 'consultation.read'];
const clock = fixedClock(new Date('2026-06-01T12:00:00+08:00'));
const WANG: AskerInput = { name: '王小明', phone: '138 0013 8000' };

describe('who asked', () => {
  let db: TestDatabase;
  let gateway: Database;
  let bells: Bells;
  let service: ConsultationService;
  let tree: TestProvince;
  let station: TestUnit;

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    gateway = await db.open('app_gateway');
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    service = new ConsultationService(
      gateway,
      new Ledger(bells),
      new Clocks(bells),
      askersUnderTest(),
      notesUnderTest(),
    );
  });
  beforeEach(async () => {
    tree = await growProvince(db, { countiesPerCity: 2 });
    station = tree.stations[0] as TestUnit;
  });
  afterAll(async () => {
    await bells.close();
    await db.drop();
  });

  const as = (unit: TestUnit) => actingFor(unit, PERMISSIONS, { clock });
  const input = (asker?: AskerInput | null): ConsultationInput => ({
    channel: 'visit',
    matters: ['civil.wages'],
    occurredOn: parseDay('2026-06-01'),
    ...(asker === undefined ? {} : { asker }),
  });
  const record = (asker?: AskerInput | null, key = newId(), ctx = as(station)) =>
    service.recordConsultation(ctx, input(asker), key);
  const edit = (id: string, version: number, asker?: AskerInput | null) =>
    service.editConsultation(as(station), { id, version, reason: '补登' }, input(asker), newId());
  const rowsOf = async (table: 'person' | 'fact') => {
    const found = await db.sql<{ n: number }>(
      `select count(*)::int as n from ${table} where tenant_id = $1`,
      [station.id],
    );
    return found[0]?.n;
  };

  it('may be left out, in part or whole; a telephone alone says whose it is', async () => {
    for (const none of [undefined, null, {}, { name: ' ', phone: '' }])
      expect((await record(none)).asker).toBeNull();
    expect((await record({ name: '李女士' })).asker).toMatchObject({ name: '李**', phone: null });
    await expect(record({ phone: '13800138000' })).rejects.toMatchObject({
      code: 'consultation.asker_name_missing',
      field: 'asker.name',
    });
    await expect(record({ name: '李女士', phone: '1380013' })).rejects.toMatchObject({
      field: 'asker.phone',
    });
    expect(await rowsOf('person')).toBe(1);
  });

  it('is masked on the list and in the answer, to the own unit alone', async () => {
    const { id } = await record(WANG);
    const shown = { visibility: 'masked', name: '王**', phone: '138****8000', document: null };
    const [own] = (await service.consultations(as(station), {}, {})).items;
    expect(own?.asker).toMatchObject(shown);
    expect((await service.consultation(as(station), id))?.asker).toMatchObject(shown);
    for (const above of [tree.counties[0], tree.province] as TestUnit[]) {
      expect((await service.consultation(as(above), id))?.asker).toBeNull();
      const list = await service.consultations(as(above), { unitId: station.id }, {});
      expect(list.items).toMatchObject([{ id, asker: null }]);
      expect(JSON.stringify(list)).not.toContain('王');
    }
  });

  it('is added and mended later: what is left empty stays, and no figure moves', async () => {
    const { id } = await record();
    const facts = await rowsOf('fact');
    expect((await edit(id, 1, WANG)).asker).toMatchObject({ name: '王**', phone: '138****8000' });
    expect((await edit(id, 2)).asker).toMatchObject({ phone: '138****8000' });
    const mended = await edit(id, 3, { phone: '13911112222' });
    expect(mended.asker).toMatchObject({ name: '王**', phone: '139****2222' });
    expect([await rowsOf('person'), await rowsOf('fact')]).toEqual([1, facts]);
  });

  it('makes no second person when a request is repeated; another name is another request', async () => {
    const [key, ctx] = [newId(), as(station)];
    for (let repeat = 0; repeat < 2; repeat++) await record(WANG, key, ctx);
    expect(await rowsOf('person')).toBe(1);
    await expect(record({ ...WANG, name: '王大明' }, key, ctx)).rejects.toMatchObject({
      code: 'idempotency.different',
    });
  });
});
