import { newId, parseDay } from '@fayuan/kernel';
import type { TestUnit } from '@fayuan/testing';
import { as, DAY, finding, InspectionWorld, refusedAs } from '../testing/inspection-world.js';

describe('visits', () => {
  let world: InspectionWorld;
  beforeAll(async () => {
    world = await InspectionWorld.open();
  });
  beforeEach(() => world.grow());
  afterAll(() => world.close());

  it('are an activity of the inspector, counted once however much was found', async () => {
    const recorded = await world.record({
      directiveId: world.chain.reissue,
      findings: [finding(), finding()],
    });
    expect(recorded).toMatchObject({
      kind: 'inspection',
      unit: { id: world.county.id },
      inspectedUnit: { id: world.station.id },
      inspectors: ['王主任', '李科员'],
      measures: [{ indicator: 'inspections', quantity: 1 }],
    });
    expect([
      await world.counted(world.county),
      await world.counted(world.tree.province, world.chain.campaign),
    ]).toEqual([1, 1]);
    expect(await world.counted(world.station)).toBe(0);
  });

  it('are recorded with all their findings, or not at all', async () => {
    const wrong = world.record({ findings: [finding(), finding({ photoIds: [newId()] })] });
    await refusedAs(wrong, 'activity.photo_not_found', 'findings.1.photoIds.0');
    expect([await world.counted(world.county), (await world.listed(world.station)).total]).toEqual([0, 0]);
    const [ctx, key, input] = [as(world.county), newId(), world.visit()];
    await Promise.all([1, 2].map(() => world.inspections.record(ctx, input, key)));
    expect([await world.counted(world.county), (await world.listed(world.station)).total]).toEqual([1, 1]);
  });

  it('go to units below only', async () => {
    for (const other of [
      world.county,
      world.neighbour,
      world.tree.stations[2],
      world.tree.province,
    ] as TestUnit[])
      await expect(world.record({ inspectedUnitId: other.id })).rejects.toHaveProperty(
        'field',
        'inspectedUnitId',
      );
    expect((await world.record({ inspectedUnitId: world.county.id }, world.city)).inspectedUnit?.id).toBe(
      world.county.id,
    );
  });

  it('take further findings later, and cannot be taken back once something was found', async () => {
    const { id } = await world.record({ findings: [] });
    const more = await world.findings.recordFindings(
      as(world.county),
      { inspectionId: id, findings: [finding({ text: '无公示牌', severity: 'serious' })] },
      newId(),
    );
    expect(more.map(({ text, severity }) => [text, severity])).toEqual([['无公示牌', 'serious']]);
    const version = { id, version: 1, reason: '误填' };
    await refusedAs(
      world.activities.deleteActivity(as(world.county), version, newId()),
      'finding.inspection_fixed',
    );
    const { inspectedUnitId } = world.visit();
    const input = {
      kind: 'inspection' as const,
      title: '改名',
      heldOn: parseDay(DAY),
      inspectedUnitId,
      measures: [{ indicator: 'inspections', quantity: 1 }],
    };
    for (const moved of [{ inspectedUnitId: world.sibling.id }, { heldOn: parseDay('2026-05-19') }])
      await refusedAs(
        world.activities.editActivity(as(world.county), version, { ...input, ...moved }, newId()),
        'finding.inspection_fixed',
      );
    expect(await world.activities.editActivity(as(world.county), version, input, newId())).toMatchObject({
      version: 2,
    });
  });

  it('are shown by unit, with who was never visited and what is open there', async () => {
    await world.record();
    await world.record({ findings: [] });
    const overview = (viewer: TestUnit, filter = {}, day = DAY) =>
      world.inspections.overview(as(viewer, day), filter, {});
    const all = await overview(world.county, {}, '2026-06-20');
    expect(all).toMatchObject({ units: 2, visited: 1, visits: 2, open: 1, overdue: 1 });
    expect(all.items.map(({ unit, visits, light }) => [unit.id, visits, light])).toEqual([
      [world.station.id, 2, 'overdue'],
      [world.sibling.id, 0, 'not_started'],
    ]);
    const unvisited = await overview(world.county, { onlyUnvisited: true });
    expect(unvisited.items.map(({ unit }) => unit.id)).toEqual([world.sibling.id]);
    expect(await overview(world.county, { directiveId: world.chain.upper })).toMatchObject({
      visits: 0,
      open: 0,
    });
    expect(await overview(world.neighbour)).toMatchObject({ units: 2, visits: 0, open: 0 });
    await refusedAs(overview(world.county, { unitId: world.neighbour.id }), 'unit.not_found');
  });
});
