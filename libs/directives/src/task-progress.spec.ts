import fc from 'fast-check';
import { addDays, type Day, parseDay } from '@fayuan/kernel';
import type { DirectiveTask } from './directive.js';
import { taskProgress, type TaskTerms, UNDIVIDED } from './task-progress.js';
import { EVERY_DAY } from './tasks/counted-days.js';

const startsOn = parseDay('2026-05-01');
const dueOn = parseDay('2026-05-15');
const task: DirectiveTask = {
  id: 't',
  directiveId: 'd',
  title: '悬挂标语',
  indicator: 'banners',
  target: 18,
  dueOn,
  milestones: [],
  evidence: 'none',
  evidenceCount: 0,
  leadUnitId: null,
  coUnitIds: [],
};
const frame = { startsOn, days: EVERY_DAY, terms: UNDIVIDED };
const figure = (day: string, quantity: number) => ({ indicator: 'banners', day: parseDay(day), quantity });
const later: Day = parseDay('2026-11-23');

describe('the progress of a task', () => {
  it('is done when events reached the target in time, though they were entered months later', () => {
    const progress = taskProgress(task, [figure('2026-05-05', 10), figure('2026-05-15', 8)], {
      ...frame,
      today: later,
    });
    expect(progress).toMatchObject({
      achieved: 18,
      achievedByDue: 18,
      completedOn: '2026-05-15',
      light: 'done',
    });
  });

  it('stays overdue when the target was reached after the due day, and says when', () => {
    const progress = taskProgress(task, [figure('2026-05-05', 10), figure('2026-05-16', 8)], {
      ...frame,
      today: later,
    });
    expect(progress).toMatchObject({
      achieved: 18,
      achievedByDue: 10,
      completedOn: '2026-05-16',
      light: 'overdue',
    });
  });

  it('does not count what was taken back', () => {
    const progress = taskProgress(task, [figure('2026-05-05', 20), figure('2026-05-06', -5)], {
      ...frame,
      today: later,
    });
    expect(progress).toMatchObject({ achieved: 15, completedOn: null });
  });

  it('looks at its own indicator only', () => {
    const other = { indicator: 'leaflets', day: startsOn, quantity: 500 };
    expect(taskProgress(task, [other], { ...frame, today: startsOn }).achieved).toBe(0);
  });

  it('sums to what the days sum to, and never completes below the target', () => {
    const days = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })), { maxLength: 20 });
    fc.assert(
      fc.property(days, (entries) => {
        const figures = [...entries]
          .sort(([a], [b]) => a - b)
          .map(([offset, quantity]) => ({ indicator: 'banners', day: addDays(startsOn, offset), quantity }));
        const progress = taskProgress(task, figures, { ...frame, today: later });
        const sum = figures.reduce((total, each) => total + each.quantity, 0);
        expect(progress.achieved).toBe(sum);
        expect(progress.completedOn !== null).toBe(sum >= task.target);
        expect(progress.light === 'done').toBe(progress.achievedByDue >= task.target);
      }),
    );
  });

  const at = (today: string, terms: Partial<TaskTerms> = {}) => ({
    ...frame,
    today: parseDay(today),
    terms: { ...UNDIVIDED, ...terms },
  });

  it('is measured against the own share, with the milestones shrunk to it', () => {
    const uneven = { ...task, milestones: [{ on: parseDay('2026-05-05'), quantity: 12 }] };
    const progress = taskProgress(uneven, [figure('2026-05-02', 3)], at('2026-05-05', { share: 9 }));
    expect(progress).toMatchObject({ target: 9, share: 9, expectedByNow: 6, gap: 3, light: 'behind' });
  });

  it('is done with a share of nothing', () => {
    const progress = taskProgress(task, [], at('2026-05-05', { share: 0 }));
    expect(progress).toMatchObject({ target: 0, expectedByNow: 0, gap: 0 });
    expect(progress.light).not.toBe('behind');
  });

  it('is judged by the day granted, and keeps the original in the task', () => {
    const extended = { extendedTo: parseDay('2026-05-20') };
    const figures = [figure('2026-05-16', 18)];
    expect(taskProgress(task, figures, at('2026-05-21')).light).toBe('overdue');
    const progress = taskProgress(task, figures, at('2026-05-21', extended));
    expect(progress).toMatchObject({ dueOn: '2026-05-20', light: 'done', task: { dueOn: '2026-05-15' } });
  });

  it('counts the word of the unit, and only that where evidence is asked for', () => {
    const act = { status: 'reported', doneOn: parseDay('2026-05-10') } as const;
    expect(taskProgress(task, [], at('2026-05-20', { act })).light).toBe('done');
    const full = [figure('2026-05-05', 18)];
    expect(taskProgress(task, full, at('2026-05-20', { needsAct: true })).light).toBe('overdue');
    expect(taskProgress(task, full, at('2026-05-20', { needsAct: true, act })).light).toBe('done');
    const returned = { ...act, status: 'returned' } as const;
    expect(taskProgress(task, full, at('2026-05-12', { act: returned })).light).toBe('returned');
  });
});
