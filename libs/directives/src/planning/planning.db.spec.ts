import { newId } from '@fayuan/kernel';
import { day, DirectiveWorld, unitAt } from '../testing/directive-world.js';
import type { PlanWish } from './planning.service.js';

const ALL = { levels: [], unitIds: [], exceptUnitIds: [] };
const wish = (more: Partial<PlanWish> = {}): PlanWish => ({
  startsOn: day('2026-05-01'),
  endsOn: day('2026-05-31'),
  topDue: day('2026-06-15'),
  recipients: ALL,
  dues: [],
  ...more,
});

describe('planning backwards', () => {
  let world: DirectiveWorld;
  beforeAll(async () => {
    world = await DirectiveWorld.start();
  });
  afterAll(() => world?.stop());

  it('has a step for every level that receives it, and none for the others', async () => {
    const tree = await world.grow();
    const ask = (more: Partial<PlanWish> = {}) =>
      world.planning().plan(world.officer(tree.province), wish(more));
    const { steps, reportDue } = await ask();
    expect([...new Set(steps.map(({ level }) => level))]).toEqual(['city', 'county', 'township']);
    expect(reportDue).toBe('2026-06-15');
    const only = await ask({ recipients: { ...ALL, levels: ['city'] } });
    expect(only.steps.map(({ step }) => step)).toEqual(['sign', 'carry_out', 'report']);
  });

  it('keeps a re-issue within the upper day, with time for the county to check', async () => {
    const tree = await world.grow({ cities: 2 });
    const county = unitAt(tree.counties);
    const upper = await world.send(unitAt(tree.cities), world.input());
    await world.receipts().sign(world.officer(county), upper.id, undefined, newId());
    const late = wish({ reissuesId: upper.id, topDue: day('2026-09-30') });
    const { topDue, steps, reportDue } = await world.planning().plan(world.officer(county), late);
    expect(topDue).toBe('2026-06-15');
    expect(steps.at(-1)).toMatchObject({ level: 'county', step: 'report', due: '2026-06-15' });
    expect((reportDue ?? '') < '2026-06-15').toBe(true);
    // Who did not receive it plans as if it did not exist.
    const stranger = world.officer(unitAt(tree.counties, 1));
    expect((await world.planning().plan(stranger, late)).topDue).toBe('2026-09-30');
  });

  it('warns of days off and of what is wanted at once, from the calendar as it is kept', async () => {
    const tree = await world.grow();
    const dues = [
      { field: 'reportDue', day: day('2026-05-01') },
      { field: 'tasks.0.dueOn', day: day('2026-04-21') },
      { field: 'tasks.1.dueOn', day: day('2027-05-05') },
    ];
    const { warnings } = await world.planning().plan(world.officer(tree.province), wish({ dues }));
    expect(warnings.map(({ field, kind }) => `${field} ${kind}`)).toEqual([
      'reportDue not_working_day',
      'tasks.0.dueOn rushed',
      'tasks.1.dueOn year_not_published',
    ]);
  });

  it('costs at most five statements', async () => {
    const tree = await world.grow();
    const meter = { statements: 0 };
    await world.planning().plan({ ...world.officer(tree.province), meter }, wish({ reissuesId: newId() }));
    expect(meter.statements).toBeLessThanOrEqual(5);
  });
});
