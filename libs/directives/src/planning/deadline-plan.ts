import { isWorkingDay, previousWorkingDay, type WorkingCalendar, workingDaysBetween } from '@fayuan/calendar';
import { addDays, type Day, type Level } from '@fayuan/kernel';

export type PlanStep = 'sign' | 'reissue' | 'carry_out' | 'report' | 'check';

export interface PlanFrame {
  readonly today: Day;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** The day by which everything must be with whoever asked last: the upper report day of a re-issue, else the own one. */
  readonly topDue: Day;
  /** Levels of those who receive it, highest first. */
  readonly levels: readonly Level[];
  /** The issuer's own level when it reports upward itself and so needs time to check; null for a root directive. */
  readonly reportsAs: Level | null;
}

export interface PlannedStep {
  readonly level: Level;
  readonly step: PlanStep;
  /** Always a working day. */
  readonly due: Day;
  /** Working days between the step before and this one; 0 is 上午发下午要. */
  readonly workingDays: number;
  /** Fewer working days than the step can be done in. */
  readonly tight: boolean;
}

/** Inner deadlines from the top due day backwards. */
export interface DeadlinePlan {
  /** In the order of the work: down the levels, carrying out, up again. Empty when there is no working day left. */
  readonly steps: readonly PlannedStep[];
  /** What the draft sets: its tasks and the report to it. */
  readonly taskDue: Day | null;
  readonly reportDue: Day | null;
}

/**
 * Shares of each step when days are short, the most working days a step on the way down is given when they are plenty,
 * and the fewest it can be done in. Signing follows the custom of three days; the rest are estimates of ours.
 */
const SHARE: Readonly<Record<PlanStep, number>> = { sign: 1, reissue: 2, carry_out: 10, report: 1, check: 2 };
const MOST_DOWN: Partial<Readonly<Record<PlanStep, number>>> = { sign: 3, reissue: 5 };
const LEAST: Readonly<Record<PlanStep, number>> = { sign: 1, reissue: 1, carry_out: 3, report: 1, check: 1 };

type Step = Pick<PlannedStep, 'level' | 'step'>;

/** Every level signs and hands on in turn, down to the last. */
const wayDown = (levels: readonly Level[]): Step[] =>
  levels.flatMap((level, at) => [
    { level, step: 'sign' as const },
    ...(at < levels.length - 1 ? [{ level, step: 'reissue' as const }] : []),
  ]);

/** The last level reports; those above check what came in and report in turn. */
const wayUp = (levels: readonly Level[]): Step[] =>
  [...levels]
    .reverse()
    .flatMap((level, at) => [
      ...(at > 0 ? [{ level, step: 'check' as const }] : []),
      { level, step: 'report' as const },
    ]);

/** Working days from today to the top day, both counted. */
function workingDays(frame: PlanFrame, calendar: WorkingCalendar): Day[] {
  const days: Day[] = [];
  for (let day = frame.today; day <= frame.topDue; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) days.push(day);
  return days;
}

const sharesOf = (steps: readonly Step[]): number => steps.reduce((sum, { step }) => sum + SHARE[step], 0);

/** Positions of the steps when `budget` working days after `start` are shared out among them; never decreasing. */
function spread(steps: readonly Step[], start: number, budget: number): number[] {
  const all = sharesOf(steps);
  let passed = 0;
  return steps.map(({ step }) => {
    passed += SHARE[step];
    return start + Math.round((passed / all) * budget);
  });
}

interface Budgets {
  readonly down: number;
  readonly up: number;
}

/**
 * How many of the working days the ways down and up get. Up: what lies after the campaign, at least its share of the days
 * from the beginning of the campaign on. Down: until the campaign begins, at least its share of all days, at most what
 * signing and handing on take.
 */
function budgets(
  frame: PlanFrame,
  days: readonly Day[],
  ways: { down: readonly Step[]; up: readonly Step[] },
): Budgets {
  const span = days.length - 1;
  const [downward, upward] = [sharesOf(ways.down), sharesOf(ways.up)];
  const until = (day: Day): number => Math.max(0, days.filter((each) => each <= day).length - 1);
  const begin = Math.min(span, days.filter((day) => day < frame.startsOn).length);
  const most = ways.down.reduce((sum, { step }) => sum + (MOST_DOWN[step] ?? 0), 0);
  const upShare = Math.floor(((span - begin) * upward) / (SHARE.carry_out + upward));
  const up = Math.min(span, Math.max(upShare, span - until(frame.endsOn)));
  const downShare = Math.round((span * downward) / (downward + SHARE.carry_out + upward));
  const down = Math.min(most, span - up, Math.max(downShare, until(frame.startsOn)));
  return { down, up };
}

/**
 * Proposes a due day for every step of every level. Pure: the same frame and calendar give the same days. No day lies
 * before today or past the top day, each is a working day, and a lower level never reports after a higher one.
 */
export function planDeadlines(frame: PlanFrame, calendar: WorkingCalendar): DeadlinePlan {
  const days = workingDays(frame, calendar);
  const last = frame.levels.at(-1);
  if (days.length === 0 || !last) return { steps: [], taskDue: null, reportDue: null };
  const own: Step[] = frame.reportsAs
    ? [
        { level: frame.reportsAs, step: 'check' },
        { level: frame.reportsAs, step: 'report' },
      ]
    : [];
  const ways = { down: wayDown(frame.levels), up: [...wayUp(frame.levels), ...own] };
  const { down, up } = budgets(frame, days, ways);
  const carried = days.length - 1 - up;
  const steps = [...ways.down, { level: last, step: 'carry_out' as const }, ...ways.up];
  const positions = [...spread(ways.down, 0, down), carried, ...spread(ways.up, carried, up)];
  const planned = steps.map((step, at) =>
    plannedStep(step, days, [positions[at - 1] ?? 0, positions[at] ?? 0]),
  );
  const report = planned.find(({ level, step }) => level === frame.levels[0] && step === 'report');
  return {
    steps: planned,
    taskDue: planned.find(({ step }) => step === 'carry_out')?.due ?? null,
    reportDue: report?.due ?? null,
  };
}

function plannedStep(step: Step, days: readonly Day[], [from, to]: readonly [number, number]): PlannedStep {
  const due = days[to];
  if (due === undefined) throw new RangeError(`no working day ${to} of ${days.length}`);
  return { ...step, due, workingDays: to - from, tight: to - from < LEAST[step.step] };
}

export type DueWarningKind = 'rushed' | 'not_working_day' | 'year_not_published';

/** What is wrong with a due day as it stands in the draft. */
export interface DueWarning {
  readonly kind: DueWarningKind;
  /** `reportDue` or `tasks.0.dueOn`. */
  readonly field: string;
  readonly day: Day;
  /** Working days from today to the day. */
  readonly workingDays: number;
  /** The last working day up to it. */
  readonly instead: Day;
}

/** Fewer working days than this from issue to due are 上午发下午要. */
export const RUSHED_BELOW = 3;

export interface DueDay {
  readonly field: string;
  readonly day: Day;
}

/**
 * Warns of due days that come too soon, that fall on a day off, or whose year's holidays are not published yet: once for
 * each such year.
 */
export function dueWarnings(dues: readonly DueDay[], today: Day, calendar: WorkingCalendar): DueWarning[] {
  const warnedYears = new Set<number>();
  return dues
    .filter(({ day }) => day >= today)
    .flatMap(({ field, day }) => {
      const worked = workingDaysBetween(today, day, calendar);
      const about = { field, day, workingDays: worked, instead: previousWorkingDay(day, calendar) };
      const year = Number(day.slice(0, 4));
      const kinds: DueWarningKind[] = [];
      if (worked < RUSHED_BELOW) kinds.push('rushed');
      if (!isWorkingDay(day, calendar)) kinds.push('not_working_day');
      if (!calendar.published.has(year) && !warnedYears.has(year)) kinds.push('year_not_published');
      if (!calendar.published.has(year)) warnedYears.add(year);
      return kinds.map((kind) => ({ kind, ...about }));
    });
}
