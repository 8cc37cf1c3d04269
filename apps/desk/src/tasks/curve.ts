import type { TaskStandingFieldsFragment } from '../generated/graphql.js';
import type { Point } from '../parts/line-chart.js';

type Standing = Pick<TaskStandingFieldsFragment, 'curve' | 'progress'>;

export interface CurveRow {
  day: string;
  planned: number;
  achieved: number | null;
  /** What the plan is ahead of the deed; null for a day to come. */
  gap: number | null;
}

/** Weeks are enough for the days to come. */
const EVERY = 7;

/** The curve in numbers, the latest day first: every day that something changed, and the days to come by weeks. */
export function curveRows({ curve }: Pick<Standing, 'curve'>): CurveRow[] {
  const rows = curve.map(({ day, planned, achieved }) => ({
    day,
    planned,
    achieved,
    gap: achieved === null ? null : Math.max(0, Math.round((planned - achieved) * 100) / 100),
  }));
  const told = rows.filter(
    ({ achieved }, at) => achieved !== null && (at === 0 || changed(rows[at - 1], rows[at])),
  );
  const current = rows.filter(({ achieved }) => achieved !== null).at(-1);
  const ahead = rows.filter(({ achieved }) => achieved === null);
  const weeks = ahead.filter((_row, at) => (ahead.length - 1 - at) % EVERY === 0);
  const past = current && !told.includes(current) ? [...told, current] : told;
  return [...past, ...weeks].reverse();
}

const changed = (before: CurveRow | undefined, row: CurveRow | undefined): boolean =>
  before?.planned !== row?.planned || before?.achieved !== row?.achieved;

/** From what was achieved last to what the present pace makes of it by the due day; null when there is nothing to foretell. */
export function forecastLine({ curve, progress }: Standing): Point[] | null {
  const last = curve.filter(({ achieved }) => achieved !== null).at(-1);
  const { completedOn, forecast, dueOn } = progress;
  // Of nothing done there is no pace.
  if (!last?.achieved || completedOn !== null || last.day >= dueOn) return null;
  return [
    [last.day, last.achieved],
    [dueOn, forecast.byDue],
  ];
}
