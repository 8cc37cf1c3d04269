import type { FigureState } from '../generated/graphql.js';
import { dayYearBefore } from './periods.js';

interface MonthCounts {
  expected: number;
  reported: number;
}

/** A month as it was asked for. */
export interface MonthAnswer {
  month: string;
  quantity: number | null;
  state: FigureState;
  coverage: MonthCounts;
}

/** What one month says, as every figure does; `NOT_YET`: it has not begun. */
export interface MonthFigure {
  state: FigureState | 'NOT_YET';
  quantity: number | null;
}

export interface MonthLine {
  month: string;
  now: MonthFigure;
  /** The same month of the year before. */
  before: MonthFigure;
  /** Of the month itself; undefined before it begins. */
  coverage: MonthCounts | undefined;
}

/** Only a number is drawn: a month nobody reported is a gap, not a zero. */
const figureOf = (answer: MonthAnswer | undefined): MonthFigure =>
  answer
    ? { state: answer.state, quantity: answer.state === 'NUMBER' ? answer.quantity : null }
    : { state: 'NOT_YET', quantity: null };

/** The months one by one, each beside that of the year before, as it is known on a day. */
export const monthLines = (
  months: readonly string[],
  now: readonly MonthAnswer[],
  before: readonly MonthAnswer[],
  today: string,
): MonthLine[] =>
  months.map((month) => {
    const answer = month <= today ? now.find((each) => each.month === month) : undefined;
    return {
      month,
      now: figureOf(answer),
      before: figureOf(before.find((each) => each.month === dayYearBefore(month))),
      coverage: answer?.coverage,
    };
  });
