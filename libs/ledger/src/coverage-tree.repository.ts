import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { Coverage } from './coverage.js';
import { type CoveredUnit, monthsOwed } from './coverage.repository.js';
import type { FigureQuery } from './figure.js';
import type { OtherTree } from './figure-tree.js';
import { monthOf, ordinalOf } from './report-month.js';

interface Row extends Coverage, Omit<CoveredUnit, 'coverage'> {
  /** Numbered through; null where the span is taken as one. */
  readonly month: number | null;
}

const COVERAGE_BY_TREE = `
select unit_id as "unitId", level, month, expected, reported, late, revised, nil
from coverage_by_tree($1, $2::date, $3, $4, $5::date, $6, $7)`;

const covered = ({ unitId, level, month: _month, ...coverage }: Row): CoveredUnit => ({
  unitId,
  level,
  coverage,
});

/** Coverage by another tree than today's: of the unit asked, or of each that stood directly below it. One statement. */
export async function coverageByTree(
  tx: Tx,
  query: FigureQuery,
  { asOf }: OtherTree,
  byChild: boolean,
): Promise<Map<string, CoveredUnit>> {
  const months = monthsOwed(tx, query).map(ordinalOf);
  const rows = await tx.rows<Row>(COVERAGE_BY_TREE, [
    query.unitId,
    asOf,
    byChild,
    false,
    query.from,
    ...months,
  ]);
  return new Map(rows.map((row) => [row.unitId, covered(row)]));
}

/** The same of the unit asked for each month, running and coming ones included. One statement. */
export async function monthCoverageByTree(
  tx: Tx,
  { unitId, from, to }: FigureQuery,
  { asOf }: OtherTree,
): Promise<(month: Day) => CoveredUnit | undefined> {
  const months = [monthOf(from), monthOf(to)].map(ordinalOf);
  const rows = await tx.rows<Row>(COVERAGE_BY_TREE, [unitId, asOf, false, true, from, ...months]);
  const byMonth = new Map(rows.map((row) => [row.month, covered(row)]));
  return (month) => byMonth.get(ordinalOf(month));
}
