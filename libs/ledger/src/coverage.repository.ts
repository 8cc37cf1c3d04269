import type { Tx } from '@fayuan/database';
import { today } from '@fayuan/context';
import { addDays, type Day, type Level } from '@fayuan/kernel';
import type { Coverage } from './coverage.js';
import { COVERAGE, COVERAGE_BY_MONTH } from './coverage.sql.js';
import type { FigureQuery } from './figure.js';
import type { Span } from './period.js';
import { monthOf, ordinalOf } from './report-month.js';

export interface CoverageQuery extends Span {
  readonly unitIds: readonly string[];
}

/** A unit as its figures need to be read. */
export interface CoveredUnit {
  readonly unitId: string;
  readonly level: Level;
  readonly coverage: Coverage;
}

type Row = Coverage & Omit<CoveredUnit, 'coverage'>;

/** First and last month to be declared by now: this year's total speaks of the months that are over, if any is. */
export function monthsOwed(tx: Tx, { from, to }: Span): readonly [Day, Day] {
  const [first, last] = [monthOf(from), monthOf(to)];
  const over = monthOf(addDays(monthOf(today(tx.ctx)), -1));
  return [first, over < first ? first : over < last ? over : last];
}

const parameters = (
  tx: Tx,
  units: string | readonly string[],
  { from, to }: Span,
  months: readonly Day[],
): unknown[] => [units, ...months.map(ordinalOf), from, to, tx.scope.tenantPath];

/**
 * Coverage of each unit asked, with all below it, by its id; units outside the caller's subtree are left out. One statement.
 */
export async function coverageOf(tx: Tx, query: CoverageQuery): Promise<Map<string, CoveredUnit>> {
  const rows = await tx.rows<Row>(COVERAGE, parameters(tx, query.unitIds, query, monthsOwed(tx, query)));
  return new Map(rows.map(({ unitId, level, ...coverage }) => [unitId, { unitId, level, coverage }]));
}

/** Coverage of one unit for each month of the span by its first day, running and coming ones included. One statement. */
export async function coverageByMonth(tx: Tx, query: FigureQuery): Promise<Map<Day, CoveredUnit>> {
  type MonthRow = Coverage & { readonly level: Level; readonly month: Day };
  const { unitId, from, to } = query;
  const asked = parameters(tx, unitId, query, [monthOf(from), monthOf(to)]);
  const rows = await tx.rowsByKeptPlan<MonthRow>(COVERAGE_BY_MONTH, asked);
  return new Map(rows.map(({ level, month, ...coverage }) => [month, { unitId, level, coverage }]));
}
