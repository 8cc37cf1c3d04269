import { newId, parseDay } from '@fayuan/kernel';
import type { TestUnit } from '@fayuan/testing';
import { as, DAY, InspectionWorld, refusedAs } from '../testing/inspection-world.js';

describe('plans of visits', () => {
  let world: InspectionWorld;
  beforeAll(async () => {
    world = await InspectionWorld.open();
  });
  beforeEach(() => world.grow());
  afterAll(() => world.close());

  const plan = (more: object = {}, unit = world.county) =>
    world.rounds.plan(
      as(unit),
      {
        title: '五月督查',
        directiveId: world.chain.reissue,
        stops: [
          { unitId: world.station.id, plannedOn: parseDay('2026-05-20'), inspectors: ['王主任'] },
          { unitId: world.sibling.id, plannedOn: parseDay('2026-05-19') },
        ],
        ...more,
      },
      newId(),
    );
  const stopAt = async (unit: TestUnit, roundId: string) => {
    const stop = (await world.rounds.round(as(world.county), roundId)).stops.find(
      (each) => each.unit.id === unit.id,
    );
    if (!stop) throw new Error('no such stop');
    return stop;
  };

  it('say which units are visited when and by whom, and which are late', async () => {
    const round = await plan();
    expect(round).toMatchObject({
      unit: { id: world.county.id },
      version: 1,
      plannedBy: `${world.county.name}经办人`,
    });
    expect(round.stops.map(({ unit, light, inspectors }) => [unit.id, light, inspectors])).toEqual([
      [world.sibling.id, 'overdue', []],
      [world.station.id, 'not_started', ['王主任']],
    ]);
    await refusedAs(plan({ directiveId: newId() }), 'activity.directive_not_found');
    const june = [{ unitId: world.station.id, plannedOn: parseDay('2026-06-20') }];
    await refusedAs(plan({ stops: june }), 'activity.outside_window', 'stops.0.plannedOn');
    expect((await plan({ stops: june, directiveId: null })).directiveId).toBeNull();
    const strange = [{ unitId: world.tree.stations[2]?.id ?? '', plannedOn: parseDay(DAY) }];
    await refusedAs(plan({ stops: strange }), 'activity.inspected_unit_not_below', 'stops.0.unitId');
  });

  it('are carried out by one visit to each unit', async () => {
    const { id: roundId } = await plan();
    const stop = await stopAt(world.station, roundId);
    await refusedAs(
      world.record({ stopId: stop.id, inspectedUnitId: world.sibling.id }),
      'inspection_round.stop_other_unit',
    );
    const { id } = await world.record({ stopId: stop.id, findings: [] });
    expect(await stopAt(world.station, roundId)).toMatchObject({
      inspectionId: id,
      visitedOn: DAY,
      light: 'done',
    });
    await refusedAs(world.record({ stopId: stop.id }), 'inspection_round.stop_visited', 'stopId');
    expect(await world.counted(world.county)).toBe(1);
    await world.activities.deleteActivity(as(world.county), { id, version: 1, reason: '误填' }, newId());
    expect(await stopAt(world.station, roundId)).toMatchObject({ inspectionId: null, visitedOn: null });
  });

  it('change in what was not visited yet, seen from one version, and can be called off', async () => {
    const round = await plan();
    await world.record({ stopId: (await stopAt(world.station, round.id)).id });
    const at1 = { id: round.id, version: 1 };
    const moved = { title: '改期', stops: [{ unitId: world.sibling.id, plannedOn: parseDay('2026-05-30') }] };
    const edited = await world.rounds.edit(as(world.county), at1, moved, newId());
    expect(edited.stops.map(({ unit, plannedOn, light }) => [unit.id, plannedOn, light])).toEqual([
      [world.station.id, '2026-05-20', 'done'],
      [world.sibling.id, '2026-05-30', 'not_started'],
    ]);
    await refusedAs(
      world.rounds.edit(as(world.county), at1, moved, newId()),
      'inspection_round.changed',
      'version',
    );
    const off = { id: round.id, version: 2, reason: '防汛' };
    expect(await world.rounds.callOff(as(world.county), off, newId())).toMatchObject({
      calledOffOn: DAY,
      callOffReason: '防汛',
    });
    const late = world.record({
      stopId: (await stopAt(world.sibling, round.id)).id,
      inspectedUnitId: world.sibling.id,
    });
    await refusedAs(late, 'inspection_round.called_off');
    await refusedAs(
      world.rounds.edit(as(world.county), { id: round.id, version: 3 }, moved, newId()),
      'inspection_round.called_off',
    );
  });

  it('are seen by the planner and those above, and changed by the planner alone', async () => {
    const { id } = await plan();
    const list = async (viewer: TestUnit, filter = {}) =>
      (await world.rounds.rounds(as(viewer), filter, {})).items.map((round) => round.id);
    for (const viewer of [world.county, world.city, world.tree.province])
      expect(await list(viewer)).toEqual([id]);
    expect(await list(world.county, { directiveId: world.chain.upper })).toEqual([id]);
    for (const stranger of [world.station, world.neighbour]) {
      expect(await list(stranger)).toEqual([]);
      await refusedAs(world.rounds.round(as(stranger), id), 'inspection_round.not_found');
    }
    const input = { title: '我的', stops: [{ unitId: world.station.id, plannedOn: parseDay(DAY) }] };
    for (const other of [world.city, world.neighbour]) {
      await refusedAs(
        world.rounds.edit(as(other), { id, version: 1 }, input, newId()),
        'inspection_round.not_found',
      );
      await refusedAs(
        world.rounds.callOff(as(other), { id, version: 1, reason: 'x' }, newId()),
        'inspection_round.not_found',
      );
    }
    const stop = await stopAt(world.station, id);
    await refusedAs(
      world.record({ stopId: stop.id }, world.city),
      'inspection_round.stop_not_found',
      'stopId',
    );
  });
});
