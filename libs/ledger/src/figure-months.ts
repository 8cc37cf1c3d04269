import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { type Coverage, type FigureState, NOBODY, stateOf } from './coverage.js';
import { type Campaigns, monthCoverage } from './campaigns.js';
import type { CoveredUnit } from './coverage.repository.js';
import type { FigureQuery } from './figure.js';
import { figuresByMonth } from './figure.repository.js';
import { type IndicatorTraits, traitsOf } from './indicator.repository.js';
import { tooManyMonths } from './ledger.errors.js';
import { requireOpenRows } from './open-rows.repository.js';
import { monthOf, nextMonth, ordinalOf } from './report-month.js';

/** A month of a series: what was counted in it, and what that says. */
export interface MonthFigure {
  readonly indicator: string;
  /** The first day of the month. */
  readonly month: Day;
  /** Null where it does not apply. */
  readonly quantity: number | null;
  readonly state: Exclude<FigureState, 'suppressed'>;
  readonly coverage: Coverage;
}

const MOST_MONTHS = 120;

/**
 * Every month the span touches, for each indicator in the order asked, with what was counted in the days of the span: an
 * exact 0 differs from a month nobody has declared. Three statements, one more for a campaign and for sensitive indicators.
 * @throws Refusal as `figuresByMonth` of the repository and `requireOpenRows`, and for more than ten years
 */
export async function monthsOf(tx: Tx, campaigns: Campaigns, query: FigureQuery): Promise<MonthFigure[]> {
  if (ordinalOf(query.to) - ordinalOf(query.from) >= MOST_MONTHS) throw tooManyMonths(MOST_MONTHS);
  const asked = await traitsOf(tx, query.indicators);
  if (asked.some((indicator) => indicator.sensitive)) await requireOpenRows(tx, query);
  const counted = new Map(
    (await figuresByMonth(tx, query)).map(({ indicator, day, quantity }) => [
      `${indicator} ${day}`,
      quantity,
    ]),
  );
  const covered = await monthCoverage(tx, campaigns, query);
  return monthsIn(query).flatMap((month) => {
    const unit = covered(month);
    return asked.map((indicator) => {
      const quantity = counted.get(`${indicator.code} ${month}`) ?? 0;
      return { month, ...standing(quantity, unit, indicator) };
    });
  });
}

function monthsIn({ from, to }: FigureQuery): Day[] {
  const months: Day[] = [];
  for (let month = monthOf(from); month <= to; month = nextMonth(month)) months.push(month);
  return months;
}

function standing(
  counted: number,
  unit: CoveredUnit | undefined,
  indicator: IndicatorTraits,
): Omit<MonthFigure, 'month'> {
  const coverage = unit?.coverage ?? NOBODY;
  const state = unit ? stateOf(counted, unit, indicator) : 'number';
  return {
    indicator: indicator.code,
    quantity: state === 'not_applicable' ? null : counted,
    state,
    coverage,
  };
}
