import fc from 'fast-check';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '@fayuan/calendar';
import { addDays, type Day, parseDay } from '@fayuan/kernel';
import { type ChaseStep, isPastLadder, stepsOn } from './chase-step.js';

const on = (text: string): Day => parseDay(text);
const LADDER: readonly ChaseStep[] = [
  { workingDays: -3, toward: 'unit' },
  { workingDays: -1, toward: 'unit' },
  { workingDays: 0, toward: 'unit' },
  { workingDays: 1, toward: 'unit' },
  { workingDays: 3, toward: 'superior' },
  { workingDays: 5, toward: 'issuer' },
];
/** National Day 2026 with its make-up workdays. */
const calendar: WorkingCalendar = {
  firstYear: 2025,
  lastYear: 2027,
  published: new Set([2025, 2026]),
  named: new Map([
    ...Array.from({ length: 7 }, (_, at) => [addDays(on('2026-10-01'), at), 'rest'] as const),
    [on('2026-09-20'), 'workday'],
    [on('2026-10-10'), 'workday'],
  ]),
};
const rungs = (today: string, dueOn: string): number[] =>
  stepsOn({ today: on(today), dueOn: on(dueOn) }, LADDER, calendar).map((step) => step.workingDays);
const anyDay = fc.integer({ min: 0, max: 300 }).map((offset) => addDays(on('2026-01-05'), offset));

describe('the ladder', () => {
  it.each([
    ['2026-09-24', '2026-09-30', []],
    ['2026-09-25', '2026-09-30', [-3]],
    ['2026-09-28', '2026-09-30', []],
    ['2026-09-29', '2026-09-30', [-1]],
    ['2026-09-30', '2026-09-30', [0]],
    ['2026-10-08', '2026-09-30', [1]],
    ['2026-10-09', '2026-09-30', [1]],
    ['2026-10-10', '2026-09-30', [1, 3]],
    ['2026-10-13', '2026-09-30', [1, 3, 5]],
    ['2026-09-30', '2026-10-05', [-1]],
    ['2026-10-08', '2026-10-05', [1]],
  ])('on %s for what is due on %s has the rungs %j', (today, due, expected) => {
    expect(rungs(today, due)).toEqual(expected);
  });

  it('reaches every rung on a working day, once before and on the due day and from its day on after it', () => {
    fc.assert(
      fc.property(anyDay, (due) => {
        const workday = isWorkingDay(due, calendar) ? due : addWorkingDays(due, 1, calendar);
        for (const { workingDays } of LADDER) {
          const at = addWorkingDays(workday, workingDays, calendar);
          expect(rungs(at, workday)).toContain(workingDays);
        }
      }),
    );
  });

  it('says nothing to somebody else before the due day has passed', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30), (due, before) => {
        const steps = stepsOn({ today: addDays(due, -before), dueOn: due }, LADDER, calendar);
        expect(steps.every((step) => step.toward === 'unit')).toBe(true);
        expect(steps.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('ends a working day after its last rung', () => {
    const past = (today: string) =>
      isPastLadder({ today: on(today), dueOn: on('2026-09-30') }, LADDER, calendar);
    expect([past('2026-09-30'), past('2026-10-13'), past('2026-10-14')]).toEqual([false, false, true]);
  });
});
