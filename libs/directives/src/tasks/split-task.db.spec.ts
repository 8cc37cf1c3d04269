import { newId } from '@fayuan/kernel';
import type { TestUnit } from '@fayuan/testing';
import { type DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import { only, task, TaskWorld } from '../testing/task-world.js';

describe('targets split over units below', () => {
  let units: TaskWorld;
  let world: DirectiveWorld;

  beforeAll(async () => {
    units = await TaskWorld.start();
    world = units.world;
  });
  afterAll(() => units?.stop());

  it('are split down the tree, each unit seeing its own share and nobody else’s', async () => {
    const { city, county, stations, root, reissue, tree } = await units.grow();
    const taskId = only(root.tasks).id;
    const split = (unit: TestUnit, directiveId: string, shares: Record<string, number>, reason?: string) =>
      world.splits().split(
        units.officer(unit),
        {
          directiveId,
          taskId,
          shares: Object.entries(shares).map(([unitId, quantity]) => ({ unitId, quantity })),
          differenceReason: reason ?? null,
        },
        newId(),
      );
    const [first, second] = stations;
    expect(await refusal(split(city, root.id, { [county.id]: 10 }))).toBe(
      'task.split_difference differenceReason',
    );
    expect(await refusal(split(city, root.id, { [county.id]: 10, [first.id]: 8 }))).toBe(
      'task.share_nested shares.1.unitId',
    );
    await split(city, root.id, { [county.id]: 10 }, '其余由市中心完成');
    expect(await units.standing(county, root.id)).toMatchObject({
      target: 10,
      share: 10,
      sharer: { id: city.id },
    });
    expect(await units.standing(first, reissue.id)).toMatchObject({ target: 18, share: null });

    expect(await refusal(split(county, reissue.id, { [first.id]: 4, [second.id]: 5 }))).toBe(
      'task.split_difference differenceReason',
    );
    await split(county, reissue.id, { [first.id]: 4, [second.id]: 6 });
    expect(await units.standing(second, reissue.id)).toMatchObject({
      target: 6,
      share: 6,
      sharer: { id: county.id },
      facts: { split: null },
    });
    const above = await units.standing(city, root.id, { of: county });
    expect(above).toMatchObject({ share: 10, facts: { split: { base: 10, differenceReason: null } } });
    expect(above.shares.map(({ unit, quantity }) => [unit.id, quantity])).toEqual([
      [first.id, 4],
      [second.id, 6],
    ]);
    expect(await refusal(split(county, root.id, { [first.id]: 10 }))).toBe('directive.not_found directiveId');
    const neighbour = unitAt((await world.grow()).counties);
    expect(await refusal(split(neighbour, reissue.id, {}))).toBe('directive.not_found directiveId');
    expect(await refusal(world.tasks().standings(units.officer(second), reissue.id, first.id))).toBe(
      'unit.not_found unitId',
    );
    await split(county, reissue.id, {});
    expect(await units.standing(second, reissue.id)).toMatchObject({ share: null });
    expect(tree.all.length).toBeGreaterThan(0);
  });

  it('split what a draft says once it is issued, and not before', async () => {
    const tree = await world.grow();
    const county = unitAt(tree.counties);
    const [first, second] = [unitAt(tree.stations, 0), unitAt(tree.stations, 1)];
    const shares = [
      { unitId: first.id, quantity: 10 },
      { unitId: second.id, quantity: 8 },
    ];
    const input = world.input({ tasks: [task({ split: { shares, differenceReason: null } })] });
    const { id } = await world.drafts().draft(world.officer(county), input, newId());
    await world.drafts().edit(world.officer(county), id, input, newId());
    const splits = await world.db.sql('select 1 from task_split where tenant_id = $1', [county.id]);
    expect(splits).toHaveLength(1);
    const sent = await world.send(county, input);
    expect(await units.standing(first, sent.id)).toMatchObject({ share: 10, target: 10 });
  });
});
