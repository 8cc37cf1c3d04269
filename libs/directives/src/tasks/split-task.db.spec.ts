import { newId } from '@fayuan/kernel';
import type { TestUnit } from '@fayuan/testing';
import { day, type DirectiveWorld, unitAt } from '../testing/directive-world.js';
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

  it('are proposed evenly and by what was done a year ago, over the topmost recipients, in a draft as after the issue', async () => {
    const { city, county, stations, root, reissue } = await units.grow();
    const [first, second] = stations;
    const taskId = only(root.tasks).id;
    const propose = (unit: TestUnit, directiveId: string) =>
      world.proposals().propose(units.officer(unit), directiveId, taskId);
    const proposed = async (unit: TestUnit, directiveId: string) =>
      (await propose(unit, directiveId)).shares.map(({ unit: { id }, lastYear, even, byLastYear }) => [
        id,
        lastYear,
        even,
        byLastYear,
      ]);
    // The stations received it as well, but their figures are the county's already.
    expect(await propose(city, root.id)).toMatchObject({ base: 18, from: '2025-05-01', to: '2025-05-16' });
    expect(await proposed(city, root.id)).toEqual([[county.id, 0, 18, null]]);
    expect(await propose(county, reissue.id)).toMatchObject({ base: null });
    expect(await proposed(county, reissue.id)).toEqual([
      [first.id, 0, 9, null],
      [second.id, 0, 9, null],
    ]);
    const figure = { indicator: 'banners', on: day('2025-05-06'), campaignId: root.campaign.id };
    await world.post(first, { ...figure, quantity: 2 });
    await world.post(second, { ...figure, quantity: 1 });
    await world.post(second, { ...figure, quantity: 50, on: day('2025-05-20') });
    expect(await proposed(county, reissue.id)).toEqual([
      [first.id, 2, 9, 12],
      [second.id, 1, 9, 6],
    ]);
    const draft = world.input({ tasks: [task({ target: 5 })] });
    const { id, tasks } = await world.drafts().draft(world.officer(county), draft, newId());
    const inDraft = await world.proposals().propose(units.officer(county), id, only(tasks).id);
    expect(inDraft.shares.map(({ even, byLastYear }) => [even, byLastYear])).toEqual([
      [3, 3],
      [2, 2],
    ]);
    for (const stranger of [first, unitAt((await world.grow()).counties)])
      expect(await refusal(propose(stranger, reissue.id))).toBe('directive.not_found directiveId');
    expect(await refusal(propose(county, root.id))).toBe('directive.not_found directiveId');
    expect(await refusal(world.proposals().propose(units.officer(county), reissue.id, newId()))).toBe(
      'task.not_found taskId',
    );
  });
});
