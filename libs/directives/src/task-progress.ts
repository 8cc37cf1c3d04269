import type { Day } from '@fayuan/kernel';
import type { DayFigure } from '@fayuan/ledger';
import type { DirectiveTask } from './directive.js';
import { light, type Light } from './light.js';
import type { CountedDays } from './tasks/counted-days.js';
import { type Forecast, forecast, hundredths, planTo, type TaskPlan } from './tasks/task-plan.js';

export interface TaskProgress {
  readonly task: DirectiveTask;
  /** What is asked of the unit: its share where a superior gave it one, the target of all together otherwise. */
  readonly target: number;
  readonly share: number | null;
  /** The day that counts: the extended one where more time was granted. */
  readonly dueOn: Day;
  readonly achieved: number;
  /** What was achieved by events up to the due day, whenever they were entered. */
  readonly achievedByDue: number;
  readonly expectedByNow: number;
  /** What the plan is ahead of the deed; 0 when it is not. */
  readonly gap: number;
  readonly forecast: Forecast;
  /** The first day whose events brought the sum to the target. */
  readonly completedOn: Day | null;
  readonly light: Light;
}

/** What is known of a task at one unit beside its figures. */
export interface TaskTerms {
  readonly share: number | null;
  /** The day granted; null when none was. */
  readonly extendedTo: Day | null;
  /** What the unit said it has done. */
  readonly act: { readonly status: 'reported' | 'returned' | 'accepted'; readonly doneOn: Day } | null;
  /** The unit must tick it with evidence: figures alone do not do it. */
  readonly needsAct: boolean;
}

/** A task that is everybody's together, as its issuer sees it. */
export const UNDIVIDED: TaskTerms = { share: null, extendedTo: null, act: null, needsAct: false };

export interface ProgressFrame {
  readonly startsOn: Day;
  readonly today: Day;
  readonly days: CountedDays;
  readonly terms: TaskTerms;
}

/** The plan of the task for a unit: milestones shrink with its share. A share of 0 plans nothing. */
export function planOf(task: DirectiveTask, { startsOn, terms }: ProgressFrame): TaskPlan {
  const target = terms.share ?? task.target;
  const scale = target / task.target;
  const milestones = task.milestones.map(({ on, quantity }) => ({
    on,
    quantity: hundredths(quantity * scale),
  }));
  return { startsOn, dueOn: terms.extendedTo ?? task.dueOn, target, milestones };
}

interface Sums {
  readonly achieved: number;
  readonly achievedByDue: number;
  readonly completedOn: Day | null;
}

function sums(own: readonly DayFigure[], { target, dueOn }: TaskPlan): Sums {
  let achieved = 0;
  let achievedByDue = 0;
  let completedOn: Day | null = null;
  for (const figure of own) {
    achieved = hundredths(achieved + figure.quantity);
    if (figure.day <= dueOn) achievedByDue = achieved;
    // A day whose sum falls below the target again (a take-back dated later) has not completed it.
    if (achieved < target) completedOn = null;
    else completedOn ??= figure.day;
  }
  return { achieved, achievedByDue, completedOn };
}

/** The day it was done: by figures or by the unit's word, whichever came first. */
function doneOn({ act, needsAct }: TaskTerms, completedOn: Day | null): Day | null {
  const ticked = act && act.status !== 'returned' ? act.doneOn : null;
  if (needsAct || act?.status === 'returned') return ticked;
  if (ticked === null || completedOn === null) return ticked ?? completedOn;
  return ticked < completedOn ? ticked : completedOn;
}

/** Judges a task by the days of the events. `figures` come in order of days. */
export function taskProgress(
  task: DirectiveTask,
  figures: readonly DayFigure[],
  frame: ProgressFrame,
): TaskProgress {
  const { startsOn, today, days, terms } = frame;
  const plan = planOf(task, frame);
  const sum = sums(
    figures.filter((figure) => figure.indicator === task.indicator),
    plan,
  );
  const expectedByNow = planTo(today, plan, days);
  const { achieved, completedOn } = sum;
  const judged = light({
    due: plan.dueOn,
    doneOn: doneOn(terms, completedOn),
    today,
    days,
    pace: { startsOn, achieved, expectedByNow },
    returned: terms.act?.status === 'returned',
  });
  return {
    task,
    target: plan.target,
    share: terms.share,
    dueOn: plan.dueOn,
    ...sum,
    expectedByNow,
    gap: Math.max(0, hundredths(expectedByNow - achieved)),
    forecast: forecast(plan, { today, achieved, completedOn }, days),
    light: judged,
  };
}
