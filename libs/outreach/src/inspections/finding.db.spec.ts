import { newId } from '@fayuan/kernel';
import { actingFor, type TestUnit } from '@fayuan/testing';
import { as, finding, InspectionWorld, refusedAs } from '../testing/inspection-world.js';

describe('findings of inspections', () => {
  let world: InspectionWorld;
  beforeAll(async () => {
    world = await InspectionWorld.open();
  });
  beforeEach(() => world.grow());
  afterAll(() => world.close());

  it('are put right, sent back and closed, and every step stays', async () => {
    await world.record();
    const { id, dueOn, light, status } = await world.firstOf(world.station);
    expect([dueOn, light, status]).toEqual(['2026-05-27', 'on_track', 'open']);
    const proof = await world.photo(world.station);
    expect(await world.answer(id, { photoIds: [proof] })).toMatchObject({
      status: 'answered',
      light: 'on_track',
    });
    await refusedAs(world.answer(id), 'finding.not_open');
    await refusedAs(world.recheck(id, { passed: false }), 'activity.text_missing', 'remark');
    await refusedAs(
      world.recheck(id, { passed: false, remark: '照片看不清' }),
      'finding.due_missing',
      'dueOn',
    );
    const back = await world.recheck(id, { passed: false, remark: '照片看不清', dueInWorkingDays: 3 });
    expect(back).toMatchObject({ status: 'returned', dueOn: '2026-05-25' });
    await refusedAs(world.recheck(id), 'finding.not_answered');
    await world.answer(id, { text: '重拍' });
    const closed = await world.recheck(id, {}, world.county, '2026-05-22');
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
    await world.record({ findings: [finding(), finding({ text: '二', dueInWorkingDays: 20 })] });
    const { id } = await world.firstOf(world.station);
    await world.answer(id);
    await world.record({ inspectedUnitId: world.sibling.id, findings: [finding({ text: '三' })] });
    const totals = async (viewer: TestUnit, ...filters: object[]) =>
      Promise.all(filters.map(async (filter) => (await world.listed(viewer, filter, '2026-06-05')).total));
    const filters = [{}, { statuses: ['answered'] }, { overdue: true }, { awaitsOwnUnit: true }];
    expect(await totals(world.county, ...filters)).toEqual([3, 1, 1, 1]);
    expect(await totals(world.station, ...filters)).toEqual([2, 1, 0, 1]);
    await world.record({ findings: [finding({ text: '四' })] }, world.city);
    expect(await totals(world.county, {}, { byOwnInspectors: true })).toEqual([4, 3]);
    expect(await totals(world.city, { byOwnInspectors: true })).toEqual([4]);
    const { counts } = await world.listed(
      world.county,
      { statuses: ['closed'], byOwnInspectors: true },
      '2026-06-05',
    );
    expect(counts).toEqual({ open: 2, answered: 1, returned: 0, closed: 0, overdue: 1 });
    const page = await world.findings.findings(as(world.county), {}, { first: 2 });
    const rest = await world.findings.findings(as(world.county), {}, { first: 2, after: page.endCursor });
    expect([page.hasMore, rest.hasMore, page.items.length + rest.items.length]).toEqual([true, false, 4]);
  });

  it('are nobody else’s: not seen from beside, not answered or closed by another unit', async () => {
    const { id: inspectionId } = await world.record();
    const { id } = await world.firstOf(world.station);
    for (const stranger of [world.sibling, world.neighbour, world.tree.stations[2] as TestUnit]) {
      expect((await world.listed(stranger)).total).toBe(0);
      expect((await world.listed(stranger, { inspectionId })).total).toBe(0);
      await refusedAs(world.answer(id, {}, stranger), 'finding.not_found');
      await refusedAs(world.recheck(id, {}, stranger), 'finding.not_found');
      await refusedAs(
        world.findings.recordFindings(as(stranger), { inspectionId, findings: [finding()] }, newId()),
        'finding.inspection_not_found',
      );
    }
    for (const above of [world.city, world.tree.province]) {
      expect((await world.listed(above)).total).toBe(1);
      await refusedAs(world.answer(id, {}, above), 'finding.not_found');
    }
    await refusedAs(world.answer(id, {}, world.county), 'finding.not_found');
    await refusedAs(world.answer(newId()), 'finding.not_found');
    await refusedAs(
      world.answer(id, { photoIds: [await world.photo(world.sibling)] }),
      'activity.photo_not_found',
      'photoIds.0',
    );
    await world.answer(id);
    for (const other of [world.station, world.city])
      await refusedAs(world.recheck(id, {}, other), 'finding.not_found');
    await refusedAs(world.listed(world.county, { unitId: world.neighbour.id }), 'unit.not_found');
  });

  it('show their photos to the inspected unit and to those above it, and no other photo', async () => {
    const [shown, hidden] = [await world.photo(world.city), await world.photo(world.city)];
    await world.record({ findings: [finding({ photoIds: [shown] })] }, world.city);
    for (const viewer of [world.station, world.county, world.tree.province])
      expect((await world.files.open(as(viewer), shown)).id).toBe(shown);
    for (const [viewer, id] of [
      [world.station, hidden],
      [world.sibling, shown],
      [world.neighbour, shown],
      [world.tree.stations[2] as TestUnit, shown],
    ] as const)
      await refusedAs(world.files.open(as(viewer), id), 'file.not_found');
  });

  it('need the permission and write down who did what', async () => {
    const { id: inspectionId } = await world.record();
    const { id } = await world.firstOf(world.station);
    const nobody = actingFor(world.station, []);
    await refusedAs(world.findings.findings(nobody, {}, {}), 'access.not_permitted');
    await refusedAs(world.findings.answer(nobody, { id, text: '好' }, newId()), 'access.not_permitted');
    await refusedAs(world.inspections.record(nobody, world.visit(), newId()), 'access.not_permitted');
    await world.answer(id);
    await world.recheck(id);
    const actions = await world.db.sql<{ action: string }>(
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
