import fc from 'fast-check';
import { addDays, type Day, parseDay } from '@fayuan/kernel';
import type { DirectiveTask } from './directive.js';
import { taskProgress } from './task-progress.js';

const startsOn = parseDay('2026-05-01');
const dueOn = parseDay('2026-05-15');
const task: DirectiveTask = {
  id: 't',
  directiveId: 'd',
  title: '悬挂标语',
  indicator: 'banners',
  target: 18,
  dueOn,
};
const figure = (day: string, quantity: number) => ({ indicator: 'banners', day: parseDay(day), quantity });
const later: Day = parseDay('2026-11-23');

describe('the progress of a task', () => {
  it('is done when events reached the target in time, though they were entered months later', () => {
    const progress = taskProgress(task, [figure('2026-05-05', 10), figure('2026-05-15', 8)], {
      startsOn,
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
      startsOn,
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
      startsOn,
      today: later,
    });
    expect(progress).toMatchObject({ achieved: 15, completedOn: null });
  });

  it('looks at its own indicator only', () => {
    const other = { indicator: 'leaflets', day: startsOn, quantity: 500 };
    expect(taskProgress(task, [other], { startsOn, today: startsOn }).achieved).toBe(0);
  });

  it('sums to what the days sum to, and never completes below the target', () => {
    const days = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })), { maxLength: 20 });
    fc.assert(
      fc.property(days, (entries) => {
        const figures = [...entries]
          .sort(([a], [b]) => a - b)
          .map(([offset, quantity]) => ({ indicator: 'banners', day: addDays(startsOn, offset), quantity }));
        const progress = taskProgress(task, figures, { startsOn, today: later });
        const sum = figures.reduce((total, each) => total + each.quantity, 0);
        expect(progress.achieved).toBe(sum);
        expect(progress.completedOn !== null).toBe(sum >= task.target);
        expect(progress.light === 'done').toBe(progress.achievedByDue >= task.target);
      }),
    );
  });
});
