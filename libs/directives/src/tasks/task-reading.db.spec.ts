import { newId } from '@fayuan/kernel';
import type { TaskInput } from '../directive.js';
import { type DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import { may, only, task, TaskWorld } from '../testing/task-world.js';

describe('tasks as they reach the units that carry them out', () => {
  let units: TaskWorld;
  let world: DirectiveWorld;

  beforeAll(async () => {
    units = await TaskWorld.start();
    world = units.world;
  });
  afterAll(() => units?.stop());

  it('carry the drafter’s plan, evidence rule and partners down, and leave no row at anybody', async () => {
    const { city, stations, reissue, root, tree } = await units.grow({
      root: [
        task({
          milestones: [{ on: may('05'), quantity: 12 }],
          evidence: 'photos',
          evidenceCount: 2,
        }),
      ],
    });
    const [first] = stations;
    expect((await world.reading().get(units.officer(first), reissue.id)).upper[0]?.tasks[0]).toMatchObject({
      milestones: [{ on: '2026-05-05', quantity: 12 }],
      evidence: 'photos',
      evidenceCount: 2,
    });
    expect(await units.standing(first, reissue.id)).toMatchObject({
      target: 18,
      share: null,
      expectedByNow: 12,
      gap: 12,
      light: 'behind',
      evidence: { rule: 'photos', wanted: 2, present: 0, complete: false },
      facts: { act: null, received: true },
    });
    expect(await units.standing(city, root.id)).toMatchObject({ facts: { received: false } });
    expect(
      await world.db.sql('select 1 from task_act where tenant_path like $1', [`${tree.province.path}%`]),
    ).toEqual([]);
  });

  it('refuse in the draft what the tree does not give', async () => {
    const tree = await world.grow({ cities: 2 });
    const [city, county] = [unitAt(tree.cities), unitAt(tree.counties)];
    const beside = unitAt(tree.counties, 1);
    const draft = (more: Partial<TaskInput>, recipients = {}) => {
      const input = world.input({ tasks: [task(more)] });
      const selection = { ...input.recipients, ...recipients };
      return refusal(world.drafts().draft(world.officer(city), { ...input, recipients: selection }, newId()));
    };
    expect(await draft({ leadUnitId: beside.id })).toBe('task.partner_not_recipient tasks.0.leadUnitId');
    expect(await draft({ leadUnitId: county.id }, { exceptUnitIds: [county.id] })).toBe(
      'task.partner_not_recipient tasks.0.leadUnitId',
    );
    const shares = [{ unitId: county.id, quantity: 17 }];
    expect(await draft({ split: { shares, differenceReason: null } })).toBe(
      'task.split_difference tasks.0.split.differenceReason',
    );
    expect(
      await draft({ split: { shares: [{ unitId: beside.id, quantity: 18 }], differenceReason: null } }),
    ).toBe('task.share_not_recipient tasks.0.split.shares.0.unitId');
    expect(await draft({ milestones: [{ on: may('15'), quantity: 1 }] })).toBe(
      'task.milestone_outside tasks.0.milestones.0.on',
    );
  });

  it('show plan and deed day by day, the plan of the own share', async () => {
    const { county, stations, root, reissue } = await units.grow({ root: [], reissue: [task()] });
    const [first, second] = stations;
    const shares = [first, second].map((unit) => ({ unitId: unit.id, quantity: 9 }));
    const split = { directiveId: reissue.id, taskId: only(reissue.tasks).id, shares, differenceReason: null };
    await world.splits().split(units.officer(county), split, newId());
    const figure = { indicator: 'banners', campaignId: root.campaign.id, quantity: 4 };
    await world.post(first, { ...figure, on: may('04') });
    const { curve } = await units.standing(first, reissue.id);
    expect(curve[0]).toMatchObject({ day: '2026-05-01', achieved: 0 });
    expect(curve.find((point) => point.day === '2026-05-05')).toMatchObject({ achieved: 4 });
    expect(curve.at(-1)).toEqual({ day: '2026-05-15', planned: 9, achieved: null });
    const above = await units.standing(county, reissue.id);
    expect(above.curve.at(-1)).toMatchObject({ planned: 18 });
    expect(above.curve.find((point) => point.day === '2026-05-05')).toMatchObject({ achieved: 4 });
  });

  it('are shown in as many statements for one task as for six', async () => {
    const six = Array.from({ length: 6 }, (_, index) => task({ title: `任务${index}`, target: 10 + index }));
    const counts: number[] = [];
    for (const tasks of [[task()], six]) {
      const { county, reissue } = await units.grow({ root: [], reissue: tasks });
      const ctx = { ...units.officer(county), meter: { statements: 0 } };
      await world.tasks().standings(ctx, reissue.id, undefined);
      await world.tasks().reviews(ctx, reissue.id);
      counts.push(ctx.meter.statements);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
