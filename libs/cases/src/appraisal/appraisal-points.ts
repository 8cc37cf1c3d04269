import type { AppraisalLine, Criterion, MeasureSum } from './appraisal.js';

const twoDecimals = (value: number): number => Math.round(value * 100) / 100;

/**
 * The points of one criterion, two decimals: a count against its target and never more than the weight; answers and grades by
 * what they are worth out of what they could be; complaints as what is left after the deductions, never less than nothing.
 * @returns null where there is nothing to judge: no graded file and no answer is neither good nor bad
 */
export function pointsOf(criterion: Criterion, { amount, full }: MeasureSum): number | null {
  const { measure, weight } = criterion;
  if (measure === 'cases_closed')
    return twoDecimals(weight * Math.max(0, Math.min(1, amount / (criterion.target ?? 1))));
  if (measure === 'complaints')
    return twoDecimals(Math.max(0, Math.min(weight, weight - (criterion.deduction ?? 0) * amount)));
  return full > 0 ? twoDecimals(weight * Math.max(0, Math.min(1, amount / full))) : null;
}

/** Of 100: what could not be judged takes its weight with it. Null when nothing could. */
export function totalOf(lines: readonly AppraisalLine[]): number | null {
  const judged = lines.filter(({ points }) => points !== null);
  const weight = judged.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  if (weight === 0) return null;
  const points = judged.reduce((sum, line) => sum + (line.points ?? 0), 0);
  return twoDecimals((points / weight) * 100);
}
