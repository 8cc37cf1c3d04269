import type { Day } from '@fayuan/kernel';
import {
  type DirectiveInput,
  type DirectiveText,
  asksReport,
  DOWNWARD_KINDS,
  type Section,
  type TaskInput,
} from './directive.js';
import {
  classified,
  dayOutside,
  dueAfterReport,
  dueInPast,
  endBeforeStart,
  laterThanUpper,
  notDownward,
  notYetStarted,
  onlyRetrospective,
  reportBeforeStart,
  required,
  taskBeforeStart,
  wrongTarget,
} from './directives.errors.js';
import { checkTaskTerms } from './tasks/task-terms.js';

/** The dates of a directive that the rules look at. */
export type DirectiveDates = Pick<
  DirectiveInput,
  'documentKind' | 'startsOn' | 'endsOn' | 'reportDue' | 'tasks'
>;

/** What of the upper directives binds a re-issue. */
export type UpperDates = Pick<DirectiveText, 'reportDue'> & {
  readonly tasks: readonly Pick<TaskInput, 'indicator' | 'dueOn'>[];
};

export interface DateFrame {
  readonly today: Day;
  readonly retrospective: boolean;
  /** The whole lineage above, root first; empty for a root directive. */
  readonly upper: readonly UpperDates[];
}

const earliest = (days: readonly Day[]): Day | undefined => [...days].sort()[0];

/** The latest day an inner task of the indicator may be due; undefined when nothing above binds it. */
export const latestTaskDay = (upper: readonly UpperDates[], indicator: string): Day | undefined =>
  earliest(
    upper.flatMap((each) => [
      each.reportDue,
      ...each.tasks.filter((task) => task.indicator === indicator).map((task) => task.dueOn),
    ]),
  );

/**
 * Refuses dates that cannot be: reversed ones, due dates in the past unless the campaign is entered afterwards (补录),
 * inner deadlines later than those above (转发: 只能提前，不能推后). Names the field and the latest day.
 */
export function checkDates(dates: DirectiveDates, frame: DateFrame): void {
  if (dates.endsOn < dates.startsOn) throw endBeforeStart();
  // A paper that asks for nothing has nothing due: its period is the day on which it was drafted.
  if (dates.documentKind && !asksReport(dates.documentKind)) return;
  if (dates.reportDue < dates.startsOn) throw reportBeforeStart();
  if (frame.retrospective && dates.startsOn > frame.today) throw notYetStarted(frame.today);
  checkDue('reportDue', dates.reportDue, frame);
  const latest = earliest(frame.upper.map((each) => each.reportDue));
  if (latest && dates.reportDue > latest) throw laterThanUpper('reportDue', latest);
  dates.tasks.forEach((task, index) => checkTask(`tasks.${index}.dueOn`, task, dates, frame));
}

function checkDue(field: string, due: Day, frame: DateFrame): void {
  if (!frame.retrospective && due < frame.today) throw dueInPast(field, frame.today);
}

function checkTask(field: string, task: TaskInput, dates: DirectiveDates, frame: DateFrame): void {
  checkDue(field, task.dueOn, frame);
  if (task.dueOn < dates.startsOn) throw taskBeforeStart(field);
  const latest = latestTaskDay(frame.upper, task.indicator);
  if (latest && task.dueOn > latest) throw laterThanUpper(field, latest);
  if (task.dueOn > dates.reportDue) throw dueAfterReport(field, dates.reportDue);
  checkTaskTerms(field.replace(/\.dueOn$/, ''), task, dates.startsOn);
}

/** A mark of secrecy at the head of a line: 绝密★, 机密★30年, [秘密]★. */
const SECRECY_MARK = /^[\s\[【（(]*(?:绝密|机密|秘密)[\]】）)]*\s*[★☆*＊]/mu;

/**
 * Refuses what must not go through this system: classified papers (保守国家秘密法 第30条), said by the field or by a mark in the
 * text; and kinds of paper that do not go down.
 */
export function checkPaper(
  input: Pick<
    DirectiveInput,
    'documentKind' | 'classification' | 'title' | 'theme' | 'objective' | 'sections'
  >,
): void {
  if (input.classification) throw classified('classification');
  if (input.documentKind && !DOWNWARD_KINDS.includes(input.documentKind)) throw notDownward();
  const texts: readonly (readonly [string, string | null | undefined])[] = [
    ['title', input.title],
    ['theme', input.theme],
    ['objective', input.objective],
    ...input.sections.flatMap(
      ({ heading, text }, at) =>
        [
          [`sections.${at}.heading`, heading],
          [`sections.${at}.text`, text],
        ] as const,
    ),
  ];
  const marked = texts.find(([, text]) => text && SECRECY_MARK.test(text));
  if (marked) throw classified(marked[0]);
}

/** Refuses words that are missing even in a draft. */
export function checkWords(input: Pick<DirectiveInput, 'title' | 'tasks'>): void {
  if (!input.title.trim()) throw required('title', '标题', 'the title');
  input.tasks.forEach((task, index) => {
    if (!task.title.trim()) throw required(`tasks.${index}.title`, '任务名称', 'the name of the task');
    if (!(task.target > 0)) throw wrongTarget(`tasks.${index}.target`);
  });
}

/** A notice that goes to the leader has a text; a re-issue carries the upper one and may add nothing. */
export function checkText(sections: readonly Section[], isReissue: boolean): void {
  const empty = sections.findIndex((section) => !section.text.trim());
  if (empty >= 0) throw required(`sections.${empty}.text`, '正文', 'the text of the section');
  if (sections.length === 0 && !isReissue) throw required('sections', '正文', 'the text');
}

/** 施行: issued and begun, and neither closed nor ended. What the clock decides is asked, not stored. */
export const isInForce = (directive: Pick<DirectiveText, 'status' | 'startsOn'>, today: Day): boolean =>
  (directive.status === 'issuing' || directive.status === 'issued') && directive.startsOn <= today;

export interface ActDay {
  readonly field: string;
  /** As given by the person; undefined when not given. */
  readonly given: Day | null | undefined;
  readonly retrospective: boolean;
  readonly earliest: Day;
  readonly today: Day;
  /** What holds when nothing is given. */
  readonly preset: Day;
}

/** The day of an act: today, unless the directive is entered afterwards and another day is given. */
export function actDay(act: ActDay): Day {
  if (act.given === null || act.given === undefined) return act.preset;
  if (!act.retrospective) throw onlyRetrospective(act.field);
  if (act.given < act.earliest || act.given > act.today) throw dayOutside(act.field, act.earliest, act.today);
  return act.given;
}

/**
 * The days whose figures belong to a directive: its period, and on to the last due day of a task.
 * @param extended due days granted later
 */
export function figureSpan(
  directive: DirectiveDates,
  extended: readonly (Day | null)[] = [],
): { readonly from: Day; readonly to: Day } {
  const later = extended.flatMap((day) => (day === null ? [] : [day]));
  const last = [directive.endsOn, ...directive.tasks.map((task) => task.dueOn), ...later].sort().at(-1);
  return { from: directive.startsOn, to: last ?? directive.endsOn };
}
