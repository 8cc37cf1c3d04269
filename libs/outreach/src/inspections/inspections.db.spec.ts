import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { FilesService, FileStore } from '@fayuan/files';
import { newId, parseDay } from '@fayuan/kernel';
import { figuresOf, Ledger } from '@fayuan/ledger';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { ActivityService } from '../activity.service.js';
import { type DirectiveChain, directiveChain } from '../testing/directive-chain.js';
import type { FindingInput } from './finding.js';
import { FindingService } from './finding.service.js';
import { type InspectionInput, InspectionService } from './inspection.service.js';
import { InspectionRoundService } from './inspection-round.service.js';

const PERMISSIONS = ['activity.record', 'activity.read', 'figure.read'];
const DAY = '2026-05-20';
const at = (day: string) => fixedClock(new Date(`${day}T12:00:00+08:00`));

describe('inspections', () => {
  let db: TestDatabase;
  let gateway: Database;
  let bells: Bells;
  let folder: string;
  let files: FilesService;
  let activities: ActivityService;
  let inspections: InspectionService, findings: FindingService, rounds: InspectionRoundService;
  let tree: TestProvince;
  let station: TestUnit, sibling: TestUnit, county: TestUnit, neighbour: TestUnit, city: TestUnit;
  let chain: DirectiveChain;

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    gateway = await db.open('app_gateway');
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    activities = new ActivityService(gateway, new Ledger(bells));
    inspections = new InspectionService(gateway, activities);
    findings = new FindingService(gateway);
    rounds = new InspectionRoundService(gateway);
    folder = await mkdtemp(join(tmpdir(), 'fayuan-inspections-'));
    files = new FilesService(gateway, new FileStore(folder));
  });
  beforeEach(async () => {
    tree = await growProvince(db, { countiesPerCity: 2 });
    [station, sibling, county, neighbour, city] = [
      tree.stations[0],
      tree.stations[1],
      tree.counties[0],
      tree.counties[1],
      tree.cities[0],
    ] as [TestUnit, TestUnit, TestUnit, TestUnit, TestUnit];
    chain = await directiveChain(db, { top: tree.province, middle: county, receivers: [station, sibling] });
  });
  afterAll(async () => {
    await bells.close();
    await db.drop();
    await rm(folder, { recursive: true });
  });

  const as = (unit: TestUnit, day = DAY) => actingFor(unit, PERMISSIONS, { clock: at(day) });
  const photo = async (unit: TestUnit) =>
    (await files.keep(as(unit), { key: newId(), bytes: Buffer.from(`\xff\xd8\xff${newId()}`, 'latin1') })).id;
  const finding = (more: Partial<FindingInput> = {}): FindingInput => ({
    text: '咨询登记簿不全',
    category: 'records',
    severity: 'minor',
    dueInWorkingDays: 5,
    ...more,
  });
  const visit = (more: Partial<InspectionInput> = {}): InspectionInput => ({
    title: '督查吴航工作站',
    heldOn: parseDay(DAY),
    inspectors: ['王主任', '李科员'],
    inspectedUnitId: station.id,
    findings: [finding()],
    ...more,
  });
  const record = (more: Partial<InspectionInput> = {}, unit = county) =>
    inspections.record(as(unit), visit(more), newId());
  const listed = (viewer: TestUnit, filter = {}, day = DAY) => findings.findings(as(viewer, day), filter, {});
  const firstOf = async (viewer: TestUnit) => {
    const found = (await listed(viewer)).items[0];
    if (!found) throw new Error('no finding');
    return found;
  };
  const answer = (id: string, more: object = {}, unit = station, day = DAY) =>
    findings.answer(as(unit, day), { id, text: '已补齐登记簿', ...more }, newId());
  const recheck = (id: string, more: object = {}, unit = county, day = DAY) =>
    findings.recheck(as(unit, day), id, { passed: true, ...more }, newId());
  const refusedAs = (promise: Promise<unknown>, code: string, field?: string) =>
    expect(promise).rejects.toMatchObject({ code, ...(field ? { field } : {}) });
  const counted = async (viewer: TestUnit, campaignId?: string) => {
    const span = { from: parseDay('2026-01-01'), to: parseDay('2026-12-31') };
    const query = { unitId: viewer.id, indicators: ['inspections'], ...span, campaignId };
    return (await gateway.read(as(viewer), (tx) => figuresOf(tx, query)))[0]?.quantity;
  };

  describe('as visits', () => {
    it('are an activity of the inspector, counted once however much was found', async () => {
      const recorded = await record({ directiveId: chain.reissue, findings: [finding(), finding()] });
      expect(recorded).toMatchObject({
        kind: 'inspection',
        unit: { id: county.id },
        inspectedUnit: { id: station.id },
        inspectors: ['王主任', '李科员'],
        measures: [{ indicator: 'inspections', quantity: 1 }],
      });
      expect([await counted(county), await counted(tree.province, chain.campaign)]).toEqual([1, 1]);
      expect(await counted(station)).toBe(0);
    });

    it('are recorded with all their findings, or not at all', async () => {
      const wrong = record({ findings: [finding(), finding({ photoIds: [newId()] })] });
      await refusedAs(wrong, 'activity.photo_not_found', 'findings.1.photoIds.0');
      expect([await counted(county), (await listed(station)).total]).toEqual([0, 0]);
      const [ctx, key, input] = [as(county), newId(), visit()];
      await Promise.all([1, 2].map(() => inspections.record(ctx, input, key)));
      expect([await counted(county), (await listed(station)).total]).toEqual([1, 1]);
    });

    it('go to units below only', async () => {
      for (const other of [county, neighbour, tree.stations[2], tree.province] as TestUnit[])
        await expect(record({ inspectedUnitId: other.id })).rejects.toHaveProperty(
          'field',
          'inspectedUnitId',
        );
      expect((await record({ inspectedUnitId: county.id }, city)).inspectedUnit?.id).toBe(county.id);
    });

    it('take further findings later, and cannot be taken back once something was found', async () => {
      const { id } = await record({ findings: [] });
      const more = await findings.recordFindings(
        as(county),
        { inspectionId: id, findings: [finding({ text: '无公示牌', severity: 'serious' })] },
        newId(),
      );
      expect(more.map(({ text, severity }) => [text, severity])).toEqual([['无公示牌', 'serious']]);
      const version = { id, version: 1, reason: '误填' };
      await refusedAs(activities.deleteActivity(as(county), version, newId()), 'finding.inspection_fixed');
      const { inspectedUnitId } = visit();
      const input = {
        kind: 'inspection' as const,
        title: '改名',
        heldOn: parseDay(DAY),
        inspectedUnitId,
        measures: [{ indicator: 'inspections', quantity: 1 }],
      };
      for (const moved of [{ inspectedUnitId: sibling.id }, { heldOn: parseDay('2026-05-19') }])
        await refusedAs(
          activities.editActivity(as(county), version, { ...input, ...moved }, newId()),
          'finding.inspection_fixed',
        );
      expect(await activities.editActivity(as(county), version, input, newId())).toMatchObject({
        version: 2,
      });
    });

    it('are shown by unit, with who was never visited and what is open there', async () => {
      await record();
      await record({ findings: [] });
      const overview = (viewer: TestUnit, filter = {}, day = DAY) =>
        inspections.overview(as(viewer, day), filter, {});
      const all = await overview(county, {}, '2026-06-20');
      expect(all).toMatchObject({ units: 2, visited: 1, visits: 2, open: 1, overdue: 1 });
      expect(all.items.map(({ unit, visits, light }) => [unit.id, visits, light])).toEqual([
        [station.id, 2, 'overdue'],
        [sibling.id, 0, 'not_started'],
      ]);
      const unvisited = await overview(county, { onlyUnvisited: true });
      expect(unvisited.items.map(({ unit }) => unit.id)).toEqual([sibling.id]);
      expect(await overview(county, { directiveId: chain.upper })).toMatchObject({ visits: 0, open: 0 });
      expect(await overview(neighbour)).toMatchObject({ units: 2, visits: 0, open: 0 });
      await refusedAs(overview(county, { unitId: neighbour.id }), 'unit.not_found');
    });
  });

  describe('with findings', () => {
    it('are put right, sent back and closed, and every step stays', async () => {
      await record();
      const { id, dueOn, light, status } = await firstOf(station);
      expect([dueOn, light, status]).toEqual(['2026-05-27', 'on_track', 'open']);
      const proof = await photo(station);
      expect(await answer(id, { photoIds: [proof] })).toMatchObject({
        status: 'answered',
        light: 'on_track',
      });
      await refusedAs(answer(id), 'finding.not_open');
      await refusedAs(recheck(id, { passed: false }), 'activity.text_missing', 'remark');
      await refusedAs(recheck(id, { passed: false, remark: '照片看不清' }), 'finding.due_missing', 'dueOn');
      const back = await recheck(id, { passed: false, remark: '照片看不清', dueInWorkingDays: 3 });
      expect(back).toMatchObject({ status: 'returned', dueOn: '2026-05-25' });
      await refusedAs(recheck(id), 'finding.not_answered');
      await answer(id, { text: '重拍' });
      const closed = await recheck(id, {}, county, '2026-05-22');
      expect(closed).toMatchObject({ status: 'closed', closedOn: '2026-05-22', light: 'done' });
      expect(closed.steps.map(({ kind, text, dueOn: due }) => [kind, text, due])).toEqual([
        ['found', null, '2026-05-27'],
        ['answered', '已补齐登记簿', null],
        ['returned', '照片看不清', '2026-05-25'],
        ['answered', '重拍', null],
        ['passed', null, null],
      ]);
      expect(closed.steps[1]?.photos).toEqual([{ id: proof }]);
    });

    it('are listed by state, lateness and what awaits the own unit, with counts of all', async () => {
      await record({ findings: [finding(), finding({ text: '二', dueInWorkingDays: 20 })] });
      const { id } = await firstOf(station);
      await answer(id);
      await record({ inspectedUnitId: sibling.id, findings: [finding({ text: '三' })] });
      const totals = async (viewer: TestUnit, ...filters: object[]) =>
        Promise.all(filters.map(async (filter) => (await listed(viewer, filter, '2026-06-05')).total));
      const filters = [{}, { statuses: ['answered'] }, { overdue: true }, { awaitsOwnUnit: true }];
      expect(await totals(county, ...filters)).toEqual([3, 1, 1, 1]);
      expect(await totals(station, ...filters)).toEqual([2, 1, 0, 1]);
      await record({ findings: [finding({ text: '四' })] }, city);
      expect(await totals(county, {}, { byOwnInspectors: true })).toEqual([4, 3]);
      expect(await totals(city, { byOwnInspectors: true })).toEqual([4]);
      const { counts } = await listed(county, { statuses: ['closed'], byOwnInspectors: true }, '2026-06-05');
      expect(counts).toEqual({ open: 2, answered: 1, returned: 0, closed: 0, overdue: 1 });
      const page = await findings.findings(as(county), {}, { first: 2 });
      const rest = await findings.findings(as(county), {}, { first: 2, after: page.endCursor });
      expect([page.hasMore, rest.hasMore, page.items.length + rest.items.length]).toEqual([true, false, 4]);
    });

    it('are nobody else’s: not seen from beside, not answered or closed by another unit', async () => {
      const { id: inspectionId } = await record();
      const { id } = await firstOf(station);
      for (const stranger of [sibling, neighbour, tree.stations[2] as TestUnit]) {
        expect((await listed(stranger)).total).toBe(0);
        expect((await listed(stranger, { inspectionId })).total).toBe(0);
        await refusedAs(answer(id, {}, stranger), 'finding.not_found');
        await refusedAs(recheck(id, {}, stranger), 'finding.not_found');
        await refusedAs(
          findings.recordFindings(as(stranger), { inspectionId, findings: [finding()] }, newId()),
          'finding.inspection_not_found',
        );
      }
      for (const above of [city, tree.province]) {
        expect((await listed(above)).total).toBe(1);
        await refusedAs(answer(id, {}, above), 'finding.not_found');
      }
      await refusedAs(answer(id, {}, county), 'finding.not_found');
      await refusedAs(answer(newId()), 'finding.not_found');
      await refusedAs(
        answer(id, { photoIds: [await photo(sibling)] }),
        'activity.photo_not_found',
        'photoIds.0',
      );
      await answer(id);
      for (const other of [station, city]) await refusedAs(recheck(id, {}, other), 'finding.not_found');
      await refusedAs(listed(county, { unitId: neighbour.id }), 'unit.not_found');
    });

    it('show their photos to the inspected unit and to those above it, and no other photo', async () => {
      const [shown, hidden] = [await photo(city), await photo(city)];
      await record({ findings: [finding({ photoIds: [shown] })] }, city);
      for (const viewer of [station, county, tree.province])
        expect((await files.open(as(viewer), shown)).id).toBe(shown);
      for (const [viewer, id] of [
        [station, hidden],
        [sibling, shown],
        [neighbour, shown],
        [tree.stations[2] as TestUnit, shown],
      ] as const)
        await refusedAs(files.open(as(viewer), id), 'file.not_found');
    });

    it('need the permission and write down who did what', async () => {
      const { id: inspectionId } = await record();
      const { id } = await firstOf(station);
      const nobody = actingFor(station, []);
      await refusedAs(findings.findings(nobody, {}, {}), 'access.not_permitted');
      await refusedAs(findings.answer(nobody, { id, text: '好' }, newId()), 'access.not_permitted');
      await refusedAs(inspections.record(nobody, visit(), newId()), 'access.not_permitted');
      await answer(id);
      await recheck(id);
      const actions = await db.sql<{ action: string }>(
        'select action from audit_event where subject_id = any ($1::uuid[]) order by id',
        [[inspectionId, id]],
      );
      expect(actions.map(({ action }) => action)).toEqual([
        'activity.recorded',
        'finding.recorded',
        'finding.answered',
        'finding.passed',
      ]);
    });
  });

  describe('as a plan', () => {
    const plan = (more: object = {}, unit = county) =>
      rounds.plan(
        as(unit),
        {
          title: '五月督查',
          directiveId: chain.reissue,
          stops: [
            { unitId: station.id, plannedOn: parseDay('2026-05-20'), inspectors: ['王主任'] },
            { unitId: sibling.id, plannedOn: parseDay('2026-05-19') },
          ],
          ...more,
        },
        newId(),
      );
    const stopAt = async (unit: TestUnit, roundId: string) => {
      const stop = (await rounds.round(as(county), roundId)).stops.find((each) => each.unit.id === unit.id);
      if (!stop) throw new Error('no such stop');
      return stop;
    };

    it('say which units are visited when and by whom, and which are late', async () => {
      const round = await plan();
      expect(round).toMatchObject({ unit: { id: county.id }, version: 1, plannedBy: `${county.name}经办人` });
      expect(round.stops.map(({ unit, light, inspectors }) => [unit.id, light, inspectors])).toEqual([
        [sibling.id, 'overdue', []],
        [station.id, 'on_track', ['王主任']],
      ]);
      await refusedAs(plan({ directiveId: newId() }), 'activity.directive_not_found');
      const june = [{ unitId: station.id, plannedOn: parseDay('2026-06-20') }];
      await refusedAs(plan({ stops: june }), 'activity.outside_window', 'stops.0.plannedOn');
      expect((await plan({ stops: june, directiveId: null })).directiveId).toBeNull();
      const strange = [{ unitId: tree.stations[2]?.id ?? '', plannedOn: parseDay(DAY) }];
      await refusedAs(plan({ stops: strange }), 'activity.inspected_unit_not_below', 'stops.0.unitId');
    });

    it('are carried out by one visit to each unit', async () => {
      const { id: roundId } = await plan();
      const stop = await stopAt(station, roundId);
      await refusedAs(
        record({ stopId: stop.id, inspectedUnitId: sibling.id }),
        'inspection_round.stop_other_unit',
      );
      const { id } = await record({ stopId: stop.id, findings: [] });
      expect(await stopAt(station, roundId)).toMatchObject({
        inspectionId: id,
        visitedOn: DAY,
        light: 'done',
      });
      await refusedAs(record({ stopId: stop.id }), 'inspection_round.stop_visited', 'stopId');
      expect(await counted(county)).toBe(1);
      await activities.deleteActivity(as(county), { id, version: 1, reason: '误填' }, newId());
      expect(await stopAt(station, roundId)).toMatchObject({ inspectionId: null, visitedOn: null });
    });

    it('change in what was not visited yet, seen from one version, and can be called off', async () => {
      const round = await plan();
      await record({ stopId: (await stopAt(station, round.id)).id });
      const at1 = { id: round.id, version: 1 };
      const moved = { title: '改期', stops: [{ unitId: sibling.id, plannedOn: parseDay('2026-05-30') }] };
      const edited = await rounds.edit(as(county), at1, moved, newId());
      expect(edited.stops.map(({ unit, plannedOn, light }) => [unit.id, plannedOn, light])).toEqual([
        [station.id, '2026-05-20', 'done'],
        [sibling.id, '2026-05-30', 'on_track'],
      ]);
      await refusedAs(rounds.edit(as(county), at1, moved, newId()), 'inspection_round.changed', 'version');
      const off = { id: round.id, version: 2, reason: '防汛' };
      expect(await rounds.callOff(as(county), off, newId())).toMatchObject({
        calledOffOn: DAY,
        callOffReason: '防汛',
      });
      const late = record({ stopId: (await stopAt(sibling, round.id)).id, inspectedUnitId: sibling.id });
      await refusedAs(late, 'inspection_round.called_off');
      await refusedAs(
        rounds.edit(as(county), { id: round.id, version: 3 }, moved, newId()),
        'inspection_round.called_off',
      );
    });

    it('are seen by the planner and those above, and changed by the planner alone', async () => {
      const { id } = await plan();
      const list = async (viewer: TestUnit, filter = {}) =>
        (await rounds.rounds(as(viewer), filter, {})).items.map((round) => round.id);
      for (const viewer of [county, city, tree.province]) expect(await list(viewer)).toEqual([id]);
      expect(await list(county, { directiveId: chain.upper })).toEqual([id]);
      for (const stranger of [station, neighbour]) {
        expect(await list(stranger)).toEqual([]);
        await refusedAs(rounds.round(as(stranger), id), 'inspection_round.not_found');
      }
      const input = { title: '我的', stops: [{ unitId: station.id, plannedOn: parseDay(DAY) }] };
      for (const other of [city, neighbour]) {
        await refusedAs(
          rounds.edit(as(other), { id, version: 1 }, input, newId()),
          'inspection_round.not_found',
        );
        await refusedAs(
          rounds.callOff(as(other), { id, version: 1, reason: 'x' }, newId()),
          'inspection_round.not_found',
        );
      }
      const stop = await stopAt(station, id);
      await refusedAs(record({ stopId: stop.id }, city), 'inspection_round.stop_not_found', 'stopId');
    });
  });
});
