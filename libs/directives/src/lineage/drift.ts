import type { Day } from '@fayuan/kernel';
import { numberChanges } from './quoted-numbers.js';

export type DriftKind = 'looser_date' | 'missing_task' | 'lower_target' | 'changed_number';

/** One point in which a re-issue departs from what it hands on (走样). */
export interface Drift {
  readonly kind: DriftKind;
  /** The upper directive it departs from. */
  readonly upperId: string;
  /** `reportDue`, `task` or `text`. */
  readonly field: 'reportDue' | 'task' | 'text';
  /** The upper task's name; null for the report and the text. */
  readonly task: string | null;
  readonly indicator: string | null;
  readonly upperValue: string;
  /** Null when it is missing. */
  readonly ownValue: string | null;
}

export interface ComparedTask {
  readonly id?: string | null | undefined;
  readonly title: string;
  readonly indicator: string;
  readonly target: number;
  readonly dueOn: Day;
}

/** What of a directive is compared. */
export interface Compared {
  readonly reportDue: Day;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly tasks: readonly ComparedTask[];
}

export type UpperCompared = Compared & { readonly id: string };

/** How much of an upper task falls to the re-issuing unit, by id of the task; what is not split is not compared. */
export type Shares = ReadonlyMap<string, number>;

/**
 * Compares a re-issue with all directives above it (root first): later days, tasks left out, less than the share, numbers
 * changed in a quoted sentence. Earlier days and more work are no drift: a re-issue may narrow, not loosen. Pure.
 *
 * The upper tasks hold below without being repeated. Only a re-issue that repeats some of them and leaves others out
 * drops those: it reads as if it were the whole list.
 */
export const driftsOf = (
  own: Compared,
  upper: readonly UpperCompared[],
  shares: Shares = new Map(),
): Drift[] => [
  ...laterReport(own, upper),
  ...upper.flatMap((each) =>
    each.tasks.flatMap((task) => taskDrifts(own, { upperId: each.id, task, shares })),
  ),
  ...missingTasks(own, upper),
  ...upper.flatMap((each) => changedNumbers(own, each)),
];

function laterReport(own: Compared, upper: readonly UpperCompared[]): Drift[] {
  const tightest = upper.reduce<UpperCompared | undefined>(
    (best, each) => (best === undefined || each.reportDue < best.reportDue ? each : best),
    undefined,
  );
  if (!tightest || own.reportDue <= tightest.reportDue) return [];
  const about = { field: 'reportDue', task: null, indicator: null } as const;
  const values = { upperValue: tightest.reportDue, ownValue: own.reportDue };
  return [{ kind: 'looser_date', upperId: tightest.id, ...about, ...values }];
}

interface UpperTask {
  readonly upperId: string;
  readonly task: ComparedTask;
  readonly shares: Shares;
}

const hundredths = (quantity: number): number => Math.round(quantity * 100) / 100;

function taskDrifts(own: Compared, { upperId, task, shares }: UpperTask): Drift[] {
  const same = own.tasks.filter((each) => each.indicator === task.indicator);
  const about = { upperId, field: 'task', task: task.title, indicator: task.indicator } as const;
  const latest = same
    .map((each) => each.dueOn)
    .reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null);
  const drifts: Drift[] = [];
  if (latest !== null && latest > task.dueOn)
    drifts.push({ kind: 'looser_date', ...about, upperValue: task.dueOn, ownValue: latest });
  const share = task.id ? shares.get(task.id) : undefined;
  const target = hundredths(same.reduce((sum, each) => sum + each.target, 0));
  if (share !== undefined && same.length > 0 && target < share)
    drifts.push({ kind: 'lower_target', ...about, upperValue: String(share), ownValue: String(target) });
  return drifts;
}

function missingTasks(own: Compared, upper: readonly UpperCompared[]): Drift[] {
  const repeated = new Set(own.tasks.map((task) => task.indicator));
  const asked = new Map<string, { upperId: string; task: ComparedTask }>();
  for (const { id, tasks } of upper)
    for (const task of tasks)
      if (!asked.has(task.indicator)) asked.set(task.indicator, { upperId: id, task });
  if (![...asked.keys()].some((indicator) => repeated.has(indicator))) return [];
  const words = own.sections.map(({ heading, text }) => heading + text).join('\n');
  return [...asked.values()]
    .filter(({ task }) => !repeated.has(task.indicator) && !words.includes(task.title))
    .map(({ upperId, task }) => ({
      kind: 'missing_task',
      upperId,
      field: 'task',
      task: task.title,
      indicator: task.indicator,
      upperValue: String(task.target),
      ownValue: null,
    }));
}

const changedNumbers = (own: Compared, upper: UpperCompared): Drift[] =>
  numberChanges(own, upper).map(({ later, ...sentences }) => ({
    kind: later ? 'looser_date' : 'changed_number',
    upperId: upper.id,
    field: 'text',
    task: null,
    indicator: null,
    upperValue: sentences.upper,
    ownValue: sentences.own,
  }));
