import type { Day } from '@fayuan/kernel';
import type { FigureState } from './coverage.js';
import { exactSum } from './exact-sum.js';

/** One version of an official form (统计报表) with its columns and checks. */
export interface StatisticalForm {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly nameEn: string;
  /** Code of the kind of period it is filled for. */
  readonly periodKind: string;
  readonly validFrom: Day;
  /** The last day; null while it holds. */
  readonly validTo: Day | null;
  readonly source: string;
  readonly columns: readonly FormColumn[];
  readonly checks: readonly FormCheck[];
}

export interface FormColumn {
  readonly number: number;
  readonly indicator: string;
}

/** 校验关系: the sum of some columns against the sum of others. */
export interface FormCheck {
  readonly number: number;
  readonly left: readonly number[];
  readonly relation: '=' | '>=';
  readonly right: readonly number[];
}

/** Open: a column that the check needs has no figure that may be shown or is known. */
export type CheckOutcome = 'holds' | 'broken' | 'open';

export interface FormCell extends FormColumn {
  /** Null where no figure is available. */
  readonly quantity: number | null;
  /** What the cell says, and why it is empty where it is. */
  readonly state: FigureState;
}

/** A figure as far as a form needs it. */
export type FormFigure = Omit<FormCell, 'number'>;

export interface CheckedFormula {
  readonly number: number;
  /** As printed below the form, e.g. 1=2+4+5. */
  readonly formula: string;
  readonly left: number | null;
  readonly right: number | null;
  readonly outcome: CheckOutcome;
}

/** A form filled for a unit and a span of days. */
export interface FilledForm {
  readonly form: StatisticalForm;
  readonly cells: readonly FormCell[];
  readonly checks: readonly CheckedFormula[];
}

/** The formula as it is printed. */
export const formulaOf = ({ left, relation, right }: FormCheck): string =>
  `${left.join('+')}${relation === '=' ? '=' : '≥'}${right.join('+')}`;

/** Puts the figures into the columns and evaluates every check; a figure that is not there leaves its cell empty, not 0. */
export function filledForm(form: StatisticalForm, figures: readonly FormFigure[]): FilledForm {
  const found = new Map(figures.map((figure) => [figure.indicator, figure]));
  const cells = form.columns.map((column): FormCell => {
    const { quantity = null, state = 'not_reported' } = found.get(column.indicator) ?? {};
    return { ...column, quantity, state };
  });
  const byNumber = new Map(cells.map(({ number, quantity }) => [number, quantity]));
  return { form, cells, checks: form.checks.map((check) => checked(check, byNumber)) };
}

function checked(check: FormCheck, cells: ReadonlyMap<number, number | null>): CheckedFormula {
  const [left, right] = [sumOf(check.left, cells), sumOf(check.right, cells)];
  return {
    number: check.number,
    formula: formulaOf(check),
    left,
    right,
    outcome: outcomeOf(check, left, right),
  };
}

function outcomeOf({ relation }: FormCheck, left: number | null, right: number | null): CheckOutcome {
  if (left === null || right === null) return 'open';
  return (relation === '=' ? left === right : left >= right) ? 'holds' : 'broken';
}

/** Null as soon as one of the columns has no figure. */
function sumOf(columns: readonly number[], cells: ReadonlyMap<number, number | null>): number | null {
  const quantities = columns.flatMap((column) => cells.get(column) ?? []);
  return quantities.length === columns.length ? exactSum(quantities) : null;
}
