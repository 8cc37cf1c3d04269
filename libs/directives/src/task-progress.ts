import type { Day } from '@fayuan/kernel';
import type { DayFigure } from '@fayuan/ledger';
import type { DirectiveTask } from './directive.js';
import { expectedBy, light, type Light } from './light.js';

export interface TaskProgress {
  readonly task: DirectiveTask;
  readonly achieved: number;
  /** What was achieved by events up to the due day, whenever they were entered. */
  readonly achievedByDue: number;
  readonly expectedByNow: number;
  /** The first day whose events brought the sum to the target. */
  readonly completedOn: Day | null;
  readonly light: Light;
}

const hundredths = (quantity: number): number => Math.round(quantity * 100) / 100;

/** Judges a task by the days of the events. `figures` come in order of days. */
export function taskProgress(
  task: DirectiveTask,
  figures: readonly DayFigure[],
  at: { readonly startsOn: Day; readonly today: Day },
): TaskProgress {
  const own = figures.filter((figure) => figure.indicator === task.indicator);
  let sum = 0;
  let byDue = 0;
  let completedOn: Day | null = null;
  for (const figure of own) {
    sum = hundredths(sum + figure.quantity);
    if (figure.day <= task.dueOn) byDue = sum;
    // A day whose sum falls below the target again (a take-back dated later) has not completed it.
    if (sum < task.target) completedOn = null;
    else completedOn ??= figure.day;
  }
  const expectedByNow = expectedBy(at.today, { ...task, startsOn: at.startsOn });
  const pace = { startsOn: at.startsOn, achieved: sum, expectedByNow };
  const judged = light({ due: task.dueOn, doneOn: completedOn, today: at.today, pace });
  return { task, achieved: sum, achievedByDue: byDue, expectedByNow, completedOn, light: judged };
}
