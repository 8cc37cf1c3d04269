import { Clocks } from '@fayuan/clocks';
import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { allIndicators, figuresOf, Ledger } from '@fayuan/ledger';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import {
  BRANCHES,
  CHANNELS,
  type CheckedConsultation,
  type ConsultationInput,
  PERSON_GROUPS,
  RESULTS,
} from './consultation.js';
import { askersUnderTest, notesUnderTest } from '../testing/asker-keys.js';
import { ConsultationService } from './consultation.service.js';
import { countConsultation } from './count-consultation.js';

const PERMISSIONS = ['consultation.record', 'consultation.read', 'figure.read'];
const clock = fixedClock(new Date('2026-06-01T12:00:00+08:00'));
const TODAY = parseDay('2026-06-01');

describe('consultations', () => {
  let db: TestDatabase;
  let gateway: Database;
  let bells: Bells;
  let service: ConsultationService;
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
  const asked = (viewer = county, campaignId?: string) =>
    totals(viewer, ['consultations', 'questions_answered'], campaignId);
  const refusedAs = (promise: Promise<unknown>, code: string, field?: string) =>
    expect(promise).rejects.toMatchObject({ code, ...(field ? { field } : {}) });

  it('count at every level above the moment they are recorded: one person, two matters', async () => {
    const made = await record({
      channel: 'hotline_12348',
      matters: ['civil.wages', 'economic'],
      groups: ['women'],
    });
    expect(made).toMatchObject({ version: 1, isCounted: true, unit: { id: station.id }, answeredOn: TODAY });
    for (const viewer of [station, county, tree.province]) expect(await asked(viewer)).toEqual([1, 2]);
    const parts = ['consultations.phone', 'consultations.phone.hotline_12348', 'consultations.civil.wages'];
    expect(await totals(tree.province, parts)).toEqual([1, 1, 1]);
    expect(await totals(tree.province, ['consultations.economic', 'consultations.visit'])).toEqual([0, 0]);
  });

  it('post only what the catalogue knows, whatever is chosen', async () => {
    const known = new Map((await gateway.read(as(station), allIndicators)).map((each) => [each.code, each]));
    const one = { occurredOn: TODAY, answeredOn: TODAY, activityId: null };
    const all: CheckedConsultation[] = CHANNELS.map((channel) => ({
      ...one,
      channel,
      matters: [...BRANCHES],
      groups: PERSON_GROUPS,
      results: RESULTS,
    }));
    const matters = (await service.form(as(station))).branches.flatMap(({ code, topics }) => [
      code,
      ...topics.map((topic) => topic.code),
    ]);
    expect(matters).toHaveLength(4 + 25 + 8);
    all.push(
      ...matters.map((matter) => ({
        ...one,
        channel: 'visit' as const,
        matters: [matter],
        groups: [],
        results: [],
      })),
    );
    const codes = new Set(all.flatMap((each) => countConsultation(each)).map((each) => each.indicator));
    expect([...codes].filter((code) => known.get(code)?.kind !== 'additive')).toEqual([]);
    const parts = [...known.keys()].filter((code) => code.startsWith('consultations.'));
    expect(parts.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('are recorded once however often a phone repeats itself', async () => {
    const key = newId();
    const ctx = as(station);
    const all = await Promise.all([1, 2, 3].map(() => service.recordConsultation(ctx, input(), key)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(await asked()).toEqual([1, 1]);
    await refusedAs(
      service.recordConsultation(ctx, input({ channel: 'phone' }), key),
      'idempotency.different',
    );
  });

  it('change their facts only when what is counted changed', async () => {
    const { id } = await record();
    const edit = (version: number, more: Partial<ConsultationInput>) =>
      service.editConsultation(as(station), { id, version, reason: '选错事项' }, input(more), newId());
    const rows = () => db.sql('select count(*)::int as n from fact where source_id = $1', [id]);
    const before = await rows();
    await edit(1, {});
    expect(await rows()).toEqual(before);
    const edited = await edit(2, { matters: ['criminal.theft'], occurredOn: parseDay('2026-05-31') });
    expect(edited).toMatchObject({ version: 3, matters: ['criminal.theft'] });
    expect(await asked()).toEqual([1, 1]);
    const parts = ['consultations.civil', 'consultations.civil.wages', 'consultations.criminal'];
    expect(await totals(county, parts)).toEqual([0, 0, 1]);
    await refusedAs(edit(1, {}), 'consultation.changed', 'version');
  });

  it('stay to be seen when they are taken back, with no figure left', async () => {
    const { id } = await record();
    await refusedAs(
      service.deleteConsultation(as(station), { id, version: 1, reason: ' ' }, newId()),
      'consultation.reason_missing',
      'reason',
    );
    const gone = await service.deleteConsultation(
      as(station),
      { id, version: 1, reason: '重复登记' },
      newId(),
    );
    expect(gone).toMatchObject({ version: 2, deletedAt: expect.any(Date) });
    expect(await asked()).toEqual([0, 0]);
    expect(await service.consultations(as(station), {}, {})).toMatchObject({ total: 0, items: [] });
    const all = await service.consultations(as(county), { includeDeleted: true }, {});
    expect(all.items).toMatchObject([{ id }]);
    await refusedAs(
      service.editConsultation(as(station), { id, version: 2, reason: 'x' }, input(), newId()),
      'consultation.deleted',
    );
  });

  it('name the field of what the catalogue does not know, and leave nothing behind', async () => {
    await refusedAs(
      record({ matters: ['civil.wages', 'civil.magic'] }),
      'consultation.unknown_matter',
      'matters.1',
    );
    await refusedAs(record({ matters: ['women'] }), 'consultation.unknown_matter', 'matters.0');
    expect(await asked()).toEqual([0, 0]);
  });

  it('are found by what was chosen, with person-times and questions of all that match', async () => {
    await record({ matters: ['civil.wages', 'civil.family'], groups: ['women'] });
    await record({ channel: 'letter', matters: ['economic.contract'], results: ['drafted'] });
    await record({ occurredOn: parseDay('2026-05-01') }, county);
    const found = async (filter: object, viewer = county) => {
      const { total, questions } = await service.consultations(as(viewer), filter, { first: 1 });
      return [total, questions];
    };
    expect(await found({})).toEqual([3, 4]);
    expect(await found({ unitId: station.id })).toEqual([2, 3]);
    expect([await found({ ownOnly: true }), await found({ ownOnly: true }, tree.province)]).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(await found({ matter: 'civil' })).toEqual([2, 3]);
    expect(await found({ matter: 'civil.family' })).toEqual([1, 2]);
    expect(await found({ group: 'women' })).toEqual([0, 0]);
    expect(await found({ result: 'drafted' })).toEqual([1, 1]);
    expect(await found({ channel: 'letter', unanswered: true })).toEqual([1, 1]);
    expect(await found({ from: TODAY, to: TODAY })).toEqual([2, 3]);
    expect(await found({ group: 'women' }, station)).toEqual([1, 2]);
    expect(await found({}, neighbour)).toEqual([0, 0]);
    await refusedAs(found({ unitId: station.id }, neighbour), 'unit.not_found');
  });

  it('tell the groups of who asked to the unit alone', async () => {
    const { id } = await record({ groups: ['minors'] });
    const groups = async (viewer: TestUnit) => {
      const { items } = await service.consultations(as(viewer), {}, {});
      return [(await service.consultation(as(viewer), id))?.groups, items[0]?.groups];
    };
    expect(await groups(station)).toEqual([['minors'], ['minors']]);
    expect(await groups(county)).toEqual([null, null]);
  });

  it('page without losing or repeating a row', async () => {
    const made = [await record(), await record(), await record()].map(({ id }) => id);
    const first = await service.consultations(as(station), {}, { first: 2 });
    const rest = await service.consultations(as(station), {}, { first: 2, after: first.endCursor });
    expect([first.hasMore, rest.hasMore]).toEqual([true, false]);
    expect([...first.items, ...rest.items].map(({ id }) => id).sort()).toEqual(made.sort());
  });
});
