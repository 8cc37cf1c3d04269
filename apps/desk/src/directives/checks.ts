import type { DirectiveDraft, TaskDraft } from './draft.js';

/** The latest days the upper directives leave to the one being written. */
export interface UpperLimits {
  reportDue: string;
  /** Latest due day of the upper task with the same indicator. */
  dueByIndicator: Record<string, string>;
}

interface UpperText {
  reportDue: string;
  tasks: { indicator: string; dueOn: string }[];
}

/** Gathers the limits over all upper directives: the earliest of each counts. */
export const limitsOf = (upper: UpperText[]): UpperLimits | null => {
  if (upper.length === 0) return null;
  const dueByIndicator: Record<string, string> = {};
  for (const { indicator, dueOn } of upper.flatMap(({ tasks }) => tasks)) {
    const known = dueByIndicator[indicator];
    if (known === undefined || dueOn < known) dueByIndicator[indicator] = dueOn;
  }
  return {
    reportDue: upper.map(({ reportDue }) => reportDue).reduce((a, b) => (a < b ? a : b)),
    dueByIndicator,
  };
};

/** The last day an own task may have: neither past the upper report nor past the upper task of the same indicator. */
export const latestDue = (indicator: string | null, limits: UpperLimits | null): string | undefined => {
  if (!limits) return undefined;
  const sameIndicator = indicator ? limits.dueByIndicator[indicator] : undefined;
  return sameIndicator !== undefined && sameIndicator < limits.reportDue ? sameIndicator : limits.reportDue;
};

export type CheckCode =
  | 'heading'
  | 'period'
  | 'reportDue'
  | 'reportDuePast'
  | 'reportDueUpper'
  | 'sections'
  | 'tasks'
  | 'taskComplete'
  | 'taskStart'
  | 'taskDue'
  | 'taskDuePast'
  | 'taskDueUpper'
  | 'weekend'
  | 'recipients';

export interface Check {
  code: CheckCode;
  /** A blocking check must be mended before the draft is sent for signing; others are advice. */
  blocking: boolean;
  ok: boolean;
}

interface Surroundings {
  today: string;
  limits: UpperLimits | null;
  /** How many units would receive it; null while it is being counted. */
  recipients: number | null;
  /** Tasks of upper directives count as tasks. */
  inheritedTasks: number;
}

const onWeekend = (day: string | null): boolean =>
  day !== null && [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const past = (day: string | null, draft: DirectiveDraft, today: string): boolean =>
  !draft.retrospective && day !== null && day < today;

const filled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

const complete = ({ title, indicator, target, dueOn, ...terms }: TaskDraft): boolean =>
  Boolean(title?.trim() && indicator && target && dueOn) && termsComplete(terms);

/** What more a task asks for is filled in; a form that does not show it holds none of it. */
const termsComplete = (terms: Partial<TaskDraft>): boolean => {
  const { milestones = [], evidence, evidenceCount, coUnitIds = [], leadUnitId } = terms;
  const planned = milestones.every((each) => each?.on && typeof each.quantity === 'number');
  const shown = evidence !== 'PHOTOS' || Boolean(evidenceCount);
  return planned && shown && (coUnitIds.length === 0 || Boolean(leadUnitId));
};

const aboutDates = (draft: DirectiveDraft, { today, limits }: Surroundings): Check[] => [
  {
    code: 'period',
    blocking: true,
    ok: draft.startsOn !== null && draft.endsOn !== null && draft.startsOn <= draft.endsOn,
  },
  {
    code: 'reportDue',
    blocking: true,
    ok: draft.reportDue !== null && draft.startsOn !== null && draft.startsOn <= draft.reportDue,
  },
  { code: 'reportDuePast', blocking: true, ok: !past(draft.reportDue, draft, today) },
  ...(limits
    ? [{ code: 'reportDueUpper' as const, blocking: true, ok: (draft.reportDue ?? '') <= limits.reportDue }]
    : []),
  { code: 'weekend', blocking: false, ok: !onWeekend(draft.reportDue) },
];

const aboutTasks = (draft: DirectiveDraft, { today, limits, inheritedTasks }: Surroundings): Check[] => [
  { code: 'tasks', blocking: false, ok: draft.tasks.length + inheritedTasks > 0 },
  {
    code: 'taskComplete',
    blocking: true,
    ok: draft.tasks.every(complete),
  },
  {
    code: 'taskStart',
    blocking: true,
    ok: draft.tasks.every(({ dueOn }) => !dueOn || !draft.startsOn || draft.startsOn <= dueOn),
  },
  {
    code: 'taskDue',
    blocking: true,
    ok: draft.tasks.every(({ dueOn }) => !dueOn || !draft.reportDue || dueOn <= draft.reportDue),
  },
  { code: 'taskDuePast', blocking: true, ok: draft.tasks.every(({ dueOn }) => !past(dueOn, draft, today)) },
  ...(limits
    ? [
        {
          code: 'taskDueUpper' as const,
          blocking: true,
          ok: draft.tasks.every(
            ({ indicator, dueOn }) => (dueOn ?? '') <= (latestDue(indicator, limits) ?? '9999'),
          ),
        },
      ]
    : []),
];

/** What the check panel lists, in the order of the form. */
export const checkDraft = (draft: DirectiveDraft, around: Surroundings): Check[] => [
  { code: 'heading', blocking: true, ok: draft.title.trim() !== '' },
  ...aboutDates(draft, around),
  {
    code: 'sections',
    blocking: true,
    // A re-issue carries the upper text and may add none of its own.
    ok:
      (draft.sections.length > 0 || around.limits !== null) &&
      draft.sections.every(({ text }) => filled(text)),
  },
  ...aboutTasks(draft, around),
  { code: 'recipients', blocking: true, ok: around.recipients === null || around.recipients > 0 },
];
