import type { Day } from '@fayuan/kernel';
import type { Difference, DirectiveInput, TaskInput } from '../directive.js';
import { checkDates, type UpperDates } from '../directive-rules.js';
import { dueInPast } from '../directives.errors.js';

/** What an amendment may change: text, dates and tasks; never the recipients, the lineage or the kind of paper. */
export type AmendmentInput = Pick<
  DirectiveInput,
  'title' | 'theme' | 'objective' | 'sections' | 'startsOn' | 'endsOn' | 'reportDue' | 'tasks'
>;

const WORDS = ['title', 'theme', 'objective', 'startsOn', 'endsOn', 'reportDue'] as const;

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

function differing(field: string, subject: string | null, before: unknown, after: unknown): Difference[] {
  const [was, is] = [shown(before), shown(after)];
  return was === is ? [] : [{ field, subject, before: was, after: is }];
}

function ofSections(before: AmendmentInput, after: AmendmentInput): Difference[] {
  const most = Math.max(before.sections.length, after.sections.length);
  return Array.from({ length: most }, (_, at) => {
    const [was, is] = [before.sections[at], after.sections[at]];
    const subject = is?.heading || was?.heading || null;
    return [
      ...differing(`sections.${at}.heading`, subject, was?.heading, is?.heading),
      ...differing(`sections.${at}.text`, subject, was?.text, is?.text),
    ];
  }).flat();
}

/** What a task asks when nothing is said about it. */
const UNSAID: Partial<TaskInput> = {
  milestones: [],
  evidence: 'none',
  evidenceCount: 0,
  leadUnitId: null,
  coUnitIds: [],
};

const said = (task: TaskInput | undefined, key: keyof TaskInput): unknown => task?.[key] ?? UNSAID[key];

function ofTask(name: string, was: TaskInput | undefined, is: TaskInput | undefined): Difference[] {
  const subject = is?.title ?? was?.title ?? null;
  const keys = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])] as (keyof TaskInput)[];
  return keys
    .filter((key) => key !== 'id')
    .flatMap((key) => differing(`tasks.${name}.${key}`, subject, said(was, key), said(is, key)));
}

function ofTasks(before: AmendmentInput, after: AmendmentInput): Difference[] {
  const kept = new Map(before.tasks.map((task) => [task.id, task]));
  const now = new Set(after.tasks.map((task) => task.id));
  return [
    ...before.tasks
      .filter((task) => !now.has(task.id))
      .flatMap((task) => ofTask(task.id ?? '', task, undefined)),
    ...after.tasks.flatMap((task, at) => {
      const was = task.id ? kept.get(task.id) : undefined;
      return ofTask(was?.id ?? `new${at}`, was, task);
    }),
  ];
}

/** Field by field what an amendment changes, in the order of the paper. A task is matched by its id. */
export const differences = (before: AmendmentInput, after: AmendmentInput): Difference[] => [
  ...WORDS.flatMap((field) => differing(field, null, before[field], after[field])),
  ...ofSections(before, after),
  ...ofTasks(before, after),
];

/** True when receivers owe something else than before: they sign anew. Words alone ask for no new signature. */
export const asksSignature = (changed: readonly Difference[]): boolean =>
  changed.some(({ field }) => field === 'reportDue' || field.startsWith('tasks.'));

const duesOf = (
  dates: AmendmentInput,
): { readonly field: string; readonly day: Day; readonly id: string }[] => [
  { field: 'reportDue', day: dates.reportDue, id: 'reportDue' },
  ...dates.tasks.map((task, at) => ({
    field: `tasks.${at}.dueOn`,
    day: task.dueOn,
    id: task.id ?? `new${at}`,
  })),
];

/** As for a draft, but a due day that has passed may stay what it was; only a new one lies ahead. */
export function checkAmendedDates(
  before: AmendmentInput,
  after: AmendmentInput,
  frame: { readonly today: Day; readonly retrospective: boolean; readonly upper: readonly UpperDates[] },
): void {
  const standing = new Map(duesOf(before).map(({ id, day }) => [id, day]));
  const changed = duesOf(after).filter(({ id, day }) => standing.get(id) !== day);
  const late = frame.retrospective ? undefined : changed.find(({ day }) => day < frame.today);
  if (late) throw dueInPast(late.field, frame.today);
  const earliest =
    duesOf(after)
      .map(({ day }) => day)
      .sort()[0] ?? frame.today;
  const today = !frame.retrospective && earliest < frame.today ? earliest : frame.today;
  checkDates(after, { ...frame, today });
}
