import { addDays, type Day, parseDay } from '@fayuan/kernel';
import * as fc from 'fast-check';
import { EVERY_DAY } from './counted-days.js';
import { taskCurve } from './task-curve.js';
import { planTo, type TaskPlan } from './task-plan.js';

const day = parseDay;
const plan: TaskPlan = {
  startsOn: day('2026-05-01'),
  dueOn: day('2026-05-10'),
  target: 10,
  milestones: [],
};
const figure = (on: Day, quantity: number) => ({ indicator: 'banners', day: on, quantity });
const on = (today: Day) => ({ today, days: EVERY_DAY });

describe('taskCurve', () => {
  it('rises with the plan to the due day, and with the deed to today', () => {
    const figures = [figure(day('2026-05-02'), 3), figure(day('2026-05-04'), 2)];
    const points = taskCurve(plan, figures, on(day('2026-05-04')));
    expect(points).toHaveLength(10);
    expect(points.slice(0, 5)).toEqual([
      { day: '2026-05-01', planned: 1, achieved: 0 },
      { day: '2026-05-02', planned: 2, achieved: 3 },
      { day: '2026-05-03', planned: 3, achieved: 3 },
      { day: '2026-05-04', planned: 4, achieved: 5 },
      { day: '2026-05-05', planned: 5, achieved: null },
    ]);
    expect(points.at(-1)).toEqual({ day: '2026-05-10', planned: 10, achieved: null });
  });

  it('goes on to the last event where that came after the due day', () => {
    const points = taskCurve(plan, [figure(day('2026-05-12'), 10)], on(day('2026-11-23')));
    expect(points.at(-1)).toEqual({ day: '2026-05-12', planned: 10, achieved: 10 });
    expect(points.find((point) => point.day === '2026-05-11')).toMatchObject({ planned: 10, achieved: 0 });
  });

  it('obeys: few points, days in order, the days that matter among them, each on the plan, the last deed the sum', () => {
    const tasks = fc.record({
      length: fc.integer({ min: 0, max: 500 }),
      now: fc.integer({ min: 0, max: 700 }),
      milestone: fc.option(fc.integer({ min: 0, max: 400 })),
      deeds: fc.array(fc.record({ at: fc.nat({ max: 700 }), quantity: fc.nat({ max: 50 }) }), {
        maxLength: 20,
      }),
    });
    fc.assert(
      fc.property(tasks, ({ length, now, milestone, deeds }) => {
        const { startsOn } = plan;
        const dueOn = addDays(startsOn, length);
        const today = addDays(startsOn, now);
        const inner = milestone !== null && milestone < length;
        const milestones = inner ? [{ on: addDays(startsOn, milestone), quantity: 7 }] : [];
        const drawn: TaskPlan = { ...plan, dueOn, milestones };
        const figures = deeds
          .filter(({ at }) => at <= now)
          .sort((a, b) => a.at - b.at)
          .map(({ at, quantity }) => figure(addDays(startsOn, at), quantity));
        const points = taskCurve(drawn, figures, on(today));
        const days = points.map((point) => point.day);
        expect(points.length).toBeLessThanOrEqual(106);
        expect(days).toEqual([...new Set(days)].sort());
        for (const mattering of [dueOn, ...milestones.map((each) => each.on)])
          expect(days).toContain(mattering);
        if (today <= (days.at(-1) ?? '')) expect(days).toContain(today);
        for (const point of points) expect(point.planned).toBe(planTo(point.day, drawn, EVERY_DAY));
        const sum = figures.reduce((all, { quantity }) => all + quantity, 0);
        expect(points.filter(({ achieved }) => achieved !== null).at(-1)?.achieved).toBe(sum);
      }),
    );
  });
});
