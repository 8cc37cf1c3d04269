import fc from 'fast-check';
import { addDays, type Day, daysBetween, parseDay } from '@fayuan/kernel';
import { type CountedDays, countedDay, countedSpan, EVERY_DAY } from './counted-days.js';
import { checkMilestones, forecast, type Milestone, planTo, type TaskPlan } from './task-plan.js';

const start = parseDay('2026-05-01');
const on = (text: string): Day => parseDay(`2026-05-${text}`);
const WEEKDAYS: CountedDays = { counts: (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) };
const NO_DAY: CountedDays = { counts: () => false };

const days = fc.constantFrom(EVERY_DAY, WEEKDAYS, NO_DAY);
/** A plan of up to 90 days with rising milestones. */
const plan: fc.Arbitrary<TaskPlan> = fc
  .record({
    length: fc.integer({ min: 0, max: 90 }),
    target: fc.integer({ min: 1, max: 100_000 }),
    steps: fc.uniqueArray(fc.tuple(fc.nat(89), fc.nat(1000)), {
      maxLength: 5,
      selector: ([offset]) => offset,
    }),
  })
  .map(({ length, target, steps }) => {
    const inner = steps.filter(([offset]) => offset < length).sort(([a], [b]) => a - b);
    const heights = inner.map(([, share]) => Math.floor((target * share) / 1000)).sort((a, b) => a - b);
    const milestones: Milestone[] = inner.map(([offset], index) => ({
      on: addDays(start, offset),
      quantity: heights[index] ?? 0,
    }));
    return { startsOn: start, dueOn: addDays(start, length), target, milestones };
  });

describe('the plan of a task', () => {
  it('rises from nothing to the target, never falls, and keeps every milestone', () => {
    fc.assert(
      fc.property(plan, days, fc.integer({ min: -10, max: 120 }), (of, counted, offset) => {
        expect(() => checkMilestones('tasks.0.milestones', of)).not.toThrow();
        const day = addDays(start, offset);
        const now = planTo(day, of, counted);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(of.target);
        expect(planTo(addDays(day, 1), of, counted)).toBeGreaterThanOrEqual(now);
        expect(planTo(addDays(start, -1), of, counted)).toBe(0);
        expect(planTo(of.dueOn, of, counted)).toBe(of.target);
        for (const each of of.milestones) expect(planTo(each.on, of, counted)).toBe(each.quantity);
      }),
    );
  });

  it('stands still where no day counts, and is even over those that do', () => {
    const even = { startsOn: on('01'), dueOn: on('15'), target: 110, milestones: [] };
    expect(planTo(on('01'), even, WEEKDAYS)).toBe(10);
    expect(planTo(on('02'), even, WEEKDAYS)).toBe(10);
    expect(planTo(on('03'), even, WEEKDAYS)).toBe(10);
    expect(planTo(on('04'), even, WEEKDAYS)).toBe(20);
    expect(planTo(on('01'), { ...even, dueOn: on('11') }, EVERY_DAY)).toBe(10);
  });

  it.each([
    [[{ on: on('20'), quantity: 5 }], 'task.milestone_outside tasks.0.milestones.0.on'],
    [[{ on: parseDay('2026-04-30'), quantity: 5 }], 'task.milestone_outside tasks.0.milestones.0.on'],
    [
      [
        { on: on('05'), quantity: 5 },
        { on: on('05'), quantity: 6 },
      ],
      'task.milestones_falling tasks.0.milestones.1.on',
    ],
    [
      [
        { on: on('05'), quantity: 5 },
        { on: on('06'), quantity: 4 },
      ],
      'task.milestones_falling tasks.0.milestones.1.quantity',
    ],
    [[{ on: on('05'), quantity: 11 }], 'task.milestone_over_target tasks.0.milestones.0.quantity'],
  ])('refuses milestones that cannot be: %j', (milestones, refusal) => {
    const check = () =>
      checkMilestones('tasks.0.milestones', { startsOn: on('01'), dueOn: on('20'), target: 10, milestones });
    expect(check).toThrow(
      expect.objectContaining({ code: refusal.split(' ')[0], field: refusal.split(' ')[1] }),
    );
  });
});

describe('the forecast', () => {
  const even: TaskPlan = { startsOn: on('01'), dueOn: on('20'), target: 100, milestones: [] };

  it('goes on at the present pace', () => {
    const now = { today: on('10'), achieved: 40, completedOn: null };
    expect(forecast(even, now, EVERY_DAY)).toEqual({ byDue: 80, reachedOn: on('25') });
  });

  it('says nothing where there is no pace, and the day itself once it was reached', () => {
    expect(forecast(even, { today: on('10'), achieved: 0, completedOn: null }, EVERY_DAY)).toEqual({
      byDue: 0,
      reachedOn: null,
    });
    expect(
      forecast(even, { today: parseDay('2026-04-20'), achieved: 5, completedOn: null }, EVERY_DAY).reachedOn,
    ).toBeNull();
    expect(
      forecast(even, { today: on('10'), achieved: 100, completedOn: on('09') }, EVERY_DAY).reachedOn,
    ).toBe(on('09'));
  });

  it('reaches by the due day exactly when the foretold sum covers the target', () => {
    const asked = fc.record({
      today: fc.integer({ min: 0, max: 18 }),
      achieved: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(asked, fc.constantFrom(EVERY_DAY, WEEKDAYS), ({ today, achieved }, counted) => {
        const now = { today: addDays(start, today), achieved, completedOn: null };
        const { byDue, reachedOn } = forecast(even, now, counted);
        expect(byDue).toBeGreaterThanOrEqual(achieved);
        expect(reachedOn !== null && reachedOn <= even.dueOn).toBe(byDue >= even.target - 0.01);
        if (reachedOn !== null) expect(reachedOn > now.today).toBe(true);
      }),
    );
  });
});

describe('counted days', () => {
  it('find the n-th day that spans n', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(EVERY_DAY, WEEKDAYS),
        (offset, n, counted) => {
          const from = addDays(start, offset);
          const found = countedDay(from, n, counted, 400);
          expect(found).toBeDefined();
          expect(countedSpan(from, found ?? from, counted)).toBe(n);
          expect(counted.counts(found ?? from)).toBe(true);
        },
      ),
    );
  });

  it('span nothing backwards, and every day of the calendar', () => {
    expect(countedSpan(on('02'), on('01'), EVERY_DAY)).toBe(0);
    expect(countedSpan(on('01'), on('31'), EVERY_DAY)).toBe(daysBetween(on('01'), on('31')) + 1);
    expect(countedDay(on('01'), 1, NO_DAY, 400)).toBeUndefined();
  });
});
