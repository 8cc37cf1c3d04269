import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { FilesService, FileStore } from '@fayuan/files';
import { newId, parseDay } from '@fayuan/kernel';
import { factRowsOf, figuresOf, Ledger } from '@fayuan/ledger';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import type { ActivityInput } from './activity.js';
import { ACTIVITY_FORMS } from './activity-forms.js';
import { ActivityService } from './activity.service.js';
import { type DirectiveChain, directiveChain } from './testing/directive-chain.js';

const PERMISSIONS = ['activity.record', 'activity.read', 'figure.read'];
const clock = fixedClock(new Date('2026-06-01T12:00:00+08:00'));

describe('activities', () => {
  let db: TestDatabase;
  let gateway: Database;
  let bells: Bells;
  let activities: ActivityService, files: FilesService;
  let folder: string;
  let tree: TestProvince;
  let station: TestUnit, county: TestUnit;
  let chain: DirectiveChain;

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    gateway = await db.open('app_gateway');
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    activities = new ActivityService(gateway, new Ledger(bells));
    folder = await mkdtemp(join(tmpdir(), 'fayuan-outreach-'));
    files = new FilesService(gateway, new FileStore(folder));
  });
  beforeEach(async () => {
    tree = await growProvince(db, { countiesPerCity: 2 });
    [station, county] = [tree.stations[0], tree.counties[0]] as [TestUnit, TestUnit];
    chain = await directiveChain(db, { top: tree.province, middle: county, receivers: [station] });
  });
  afterAll(async () => {
    await bells.close();
    await db.drop();
    await rm(folder, { recursive: true });
  });

  const as = (unit: TestUnit) => actingFor(unit, PERMISSIONS, { clock });
  const input = (more: Partial<ActivityInput> = {}): ActivityInput => ({
    kind: 'leaflets_and_banners',
    title: '发放宣传资料',
    heldOn: parseDay('2026-05-05'),
    measures: [
      { indicator: 'leaflets', quantity: 165 },
      { indicator: 'banners', quantity: 3 },
    ],
    ...more,
  });
  const record = (unit: TestUnit = station, more: Partial<ActivityInput> = {}) =>
    activities.recordActivity(as(unit), input(more), newId());
  const total = async (viewer: TestUnit, campaignId?: string, indicator = 'leaflets') => {
    const span = { from: parseDay('2026-01-01'), to: parseDay('2026-12-31') };
    const query = { unitId: viewer.id, indicators: [indicator], ...span, campaignId };
    return (await gateway.read(as(viewer), (tx) => figuresOf(tx, query)))[0]?.quantity;
  };
  const rowsOf = (viewer: TestUnit, indicator = 'leaflets') => {
    const span = { from: parseDay('2026-01-01'), to: parseDay('2026-12-31') };
    return gateway.read(as(viewer), (tx) =>
      factRowsOf(tx, { unitId: viewer.id, indicators: [indicator], ...span }),
    );
  };
  const refusedAs = (promise: Promise<unknown>, code: string, field?: string) =>
    expect(promise).rejects.toMatchObject({ code, ...(field ? { field } : {}) });

  it('count in every total above and in both campaigns the moment they are recorded', async () => {
    const activity = await record(station, { directiveId: chain.reissue });
    expect(activity).toMatchObject({
      unit: { id: station.id },
      version: 1,
      recordedBy: `${station.name}经办人`,
      campaigns: [{ title: '法律援助宣传月', startsOn: '2026-05-01' }, { title: '成立十周年' }],
    });
    for (const viewer of [station, county, tree.cities[0] as TestUnit, tree.province])
      expect(await total(viewer)).toBe(165);
    expect(await total(tree.province, chain.campaign)).toBe(165);
    expect(await total(county, chain.merged)).toBe(165);
  });

  it('of the issuer itself are credited to the campaigns of its own directive', async () => {
    const { campaigns } = await record(county, { directiveId: chain.reissue });
    expect(campaigns.map((each) => each.id).sort()).toEqual([chain.campaign, chain.merged].sort());
    const upper = await record(county, { directiveId: chain.upper });
    expect(upper.campaigns.map((each) => each.id)).toEqual([chain.campaign]);
    expect(await total(county, chain.merged)).toBe(165);
    expect(await total(county, chain.campaign)).toBe(330);
  });

  it('without a directive count overall and in no campaign', async () => {
    expect((await record()).campaigns).toEqual([]);
    expect([await total(county), await total(county, chain.campaign)]).toEqual([165, 0]);
  });

  it('are recorded once however often a station repeats itself', async () => {
    const [ctx, key] = [as(station), newId()];
    const all = await Promise.all([1, 2, 3].map(() => activities.recordActivity(ctx, input(), key)));
    expect(new Set(all.map((activity) => activity.id)).size).toBe(1);
    expect(await total(station)).toBe(165);
    await refusedAs(
      activities.recordActivity(ctx, input({ title: '另一活动' }), key),
      'idempotency.different',
    );
  });

  it('leave neither row nor fact when something fails', async () => {
    await refusedAs(record(station, { photoIds: [newId()] }), 'activity.photo_not_found', 'photoIds.0');
    expect(await total(station)).toBe(0);
    expect(await activities.activities(as(station), {}, {})).toMatchObject({ total: 0 });
  });

  it('are mended by a reversal and new facts; figures follow and the rows tell the story', async () => {
    const { id } = await record(station, { directiveId: chain.reissue });
    const at = { id, version: 1, reason: '多数了一百份' };
    const measures = [{ indicator: 'leaflets', quantity: 65 }];
    const edited = await activities.editActivity(
      as(station),
      at,
      input({ measures, heldOn: parseDay('2026-05-06') }),
      newId(),
    );
    expect(edited).toMatchObject({ version: 2, measures, heldOn: '2026-05-06', campaigns: [] });
    expect([await total(tree.province), await total(tree.province, undefined, 'banners')]).toEqual([65, 0]);
    expect(await total(tree.province, chain.campaign)).toBe(0);
    const rows = await rowsOf(county);
    expect(rows.items.map((row) => [row.quantity, row.occurredOn, row.reason])).toEqual([
      [65, '2026-05-06', '多数了一百份'],
      [-165, '2026-05-05', '多数了一百份'],
      [165, '2026-05-05', null],
    ]);
  });

  it('post nothing when an edit changes only words', async () => {
    const { id } = await record();
    const at = { id, version: 1, reason: '改名称' };
    expect(await activities.editActivity(as(station), at, input({ title: '新名称' }), newId())).toMatchObject(
      {
        title: '新名称',
        version: 2,
      },
    );
    expect((await rowsOf(station)).total).toBe(1);
  });

  it('return their figures when deleted, stay visible on request, and change no more', async () => {
    const { id } = await record();
    const at = { id, version: 1, reason: '重复填报' };
    const [ctx, key] = [as(station), newId()];
    const deleted = await activities.deleteActivity(ctx, at, key);
    expect(await activities.deleteActivity(ctx, at, key)).toEqual(deleted);
    expect(deleted.deletedAt).toEqual(clock.now());
    expect(await total(tree.province)).toBe(0);
    expect((await activities.activities(as(station), {}, {})).total).toBe(0);
    expect((await activities.activities(as(station), { includeDeleted: true }, {})).items).toHaveLength(1);
    await refusedAs(
      activities.editActivity(as(station), { ...at, version: 2 }, input(), newId()),
      'activity.deleted',
    );
  });

  it('cannot be overwritten by somebody who saw an older version: one of two edits wins', async () => {
    const { id } = await record();
    const edit = (quantity: number) =>
      activities.editActivity(
        as(station),
        { id, version: 1, reason: '更正' },
        input({ measures: [{ indicator: 'leaflets', quantity }] }),
        newId(),
      );
    const results = await Promise.allSettled([edit(10), edit(20), edit(30)]);
    const won = results.filter((result) => result.status === 'fulfilled');
    expect(won).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({ code: 'activity.changed', field: 'version' });
    expect(await total(tree.province)).toBe(won[0]?.value.measures[0]?.quantity);
  });

  it('cannot be changed from beside or above, nor seen from beside', async () => {
    const { id } = await record();
    const at = { id, version: 1, reason: 'x' };
    const beside = [tree.stations[1], tree.counties[1]] as TestUnit[];
    for (const other of [...beside, county, tree.province]) {
      await refusedAs(activities.editActivity(as(other), at, input(), newId()), 'activity.not_found');
      await refusedAs(activities.deleteActivity(as(other), at, newId()), 'activity.not_found');
    }
    for (const other of beside) {
      expect(await activities.activity(as(other), id)).toBeNull();
      expect((await activities.activities(as(other), {}, {})).total).toBe(0);
    }
    for (const above of [county, tree.province])
      expect(await activities.activity(as(above), id)).toMatchObject({ id, unit: { name: station.name } });
    expect(await total(tree.province)).toBe(165);
  });

  it('are refused for a directive that is not theirs, and outside its period, naming it', async () => {
    const stranger = tree.stations[2] as TestUnit;
    for (const directiveId of [chain.reissue, newId()])
      await refusedAs(record(stranger, { directiveId }), 'activity.directive_not_found', 'directiveId');
    // The station was not addressed by the upper directive itself.
    await refusedAs(record(station, { directiveId: chain.upper }), 'activity.directive_not_found');
    await db.sql(`update directive set status = 'draft' where id = $1`, [chain.reissue]);
    await refusedAs(record(county, { directiveId: chain.reissue }), 'activity.directive_not_found');
    const late = record(station, { directiveId: chain.reissue, heldOn: parseDay('2026-06-01') });
    await refusedAs(late, 'activity.outside_window', 'heldOn');
    await expect(late).rejects.toHaveProperty(
      'text.zh-CN',
      expect.stringContaining('2026-05-01 至 2026-05-31'),
    );
  });

  it('inspect units below only', async () => {
    const inspection = (unit: TestUnit, inspectedUnitId: string) =>
      record(unit, {
        kind: 'inspection',
        measures: [{ indicator: 'inspections', quantity: 1 }],
        inspectedUnitId,
      });
    expect(await inspection(county, station.id)).toMatchObject({ inspectedUnit: { name: station.name } });
    for (const other of [county, tree.stations[2], tree.province] as TestUnit[])
      await expect(inspection(county, other.id)).rejects.toHaveProperty('field', 'inspectedUnitId');
  });

  it('carry photos of the own unit only, in the order given', async () => {
    const keep = (unit: TestUnit, text: string) =>
      files.keep(as(unit), { key: newId(), bytes: Buffer.from(`\xff\xd8\xff${text}`, 'latin1') });
    const [first, second] = [await keep(station, 'one'), await keep(station, 'other')];
    const recorded = await record(station, { photoIds: [second.id, first.id] });
    expect(recorded.photos).toEqual([second, first].map(({ id, bytes }) => ({ id, bytes })));
    await refusedAs(record(county, { photoIds: [first.id] }), 'activity.photo_not_found', 'photoIds.0');
  });

  it('are listed by unit, directive, kind and day, page by page, with the count of all', async () => {
    const days = ['2026-05-02', '2026-05-04', '2026-05-04'].map(parseDay);
    for (const heldOn of days) await record(station, { heldOn, directiveId: chain.reissue });
    const trip = { kind: 'vehicle_trip', measures: [{ indicator: 'vehicle_trips', quantity: 1 }] } as const;
    await record(county, { ...trip, heldOn: parseDay('2026-05-03') });
    const list = (viewer: TestUnit, filter = {}, page = {}) =>
      activities.activities(as(viewer), filter, page);
    const first = await list(tree.province, {}, { first: 3 });
    expect(first).toMatchObject({ total: 4, hasMore: true });
    const rest = await list(tree.province, {}, { first: 3, after: first.endCursor ?? '' });
    expect(rest).toMatchObject({ total: 4, hasMore: false });
    const all = [...first.items, ...rest.items];
    expect(all.map((each) => each.heldOn)).toEqual(['2026-05-04', '2026-05-04', '2026-05-03', '2026-05-02']);
    expect(new Set(all.map((each) => each.id)).size).toBe(4);
    const counts = async (...filters: object[]) =>
      Promise.all(filters.map(async (filter) => (await list(county, filter)).total));
    expect(
      await counts(
        { unitId: station.id },
        { directiveId: chain.reissue },
        { directiveId: chain.upper },
        { kind: 'vehicle_trip' },
        { from: parseDay('2026-05-03'), to: parseDay('2026-05-03') },
      ),
    ).toEqual([3, 3, 3, 1, 1]);
    for (const other of [tree.counties[1], tree.province] as TestUnit[])
      await refusedAs(list(county, { unitId: other.id }), 'unit.not_found');
    await refusedAs(list(county, {}, { after: 'nonsense' }), 'page.bad_cursor');
  });

  it('need the permission to be recorded and read', async () => {
    const ctx = actingFor(station, []);
    await refusedAs(activities.recordActivity(ctx, input(), newId()), 'access.not_permitted');
    expect(() => activities.activities(ctx, {}, {})).toThrow('access.not_permitted');
  });

  it('count only what the catalogue knows and may be summed', async () => {
    const additive = await db.sql<{ code: string }>(`select code from indicator where kind = 'additive'`);
    const known = additive.map((row) => row.code);
    expect(ACTIVITY_FORMS.flatMap((form) => form.measures).filter((code) => !known.includes(code))).toEqual(
      [],
    );
  });

  it('write down who did what', async () => {
    const { id } = await record();
    const ctx = as(station);
    await activities.deleteActivity(ctx, { id, version: 1, reason: '重复' }, newId());
    const audits = await db.sql(
      'select action, actor_id from audit_event where subject_id = $1 order by id',
      [id],
    );
    expect(audits).toMatchObject([
      { action: 'activity.recorded' },
      { action: 'activity.deleted', actor_id: ctx.accountId },
    ]);
  });
});
