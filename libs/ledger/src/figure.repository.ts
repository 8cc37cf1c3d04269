import type { Tx } from '@fayuan/database';
import { type Day, isId, type Level } from '@fayuan/kernel';
import { unitNotFound } from '@fayuan/org';
import { cursorOf, keysOf, type Page, type PageRequest, pageSize } from './cursor.js';
import { ANY_CAMPAIGN, type DayFigure, type Figure, type FigureQuery, type UnitFigures } from './figure.js';
import {
  FIGURES_BY_DAY,
  FIGURES_BY_MONTH,
  FIGURES_BY_WHOLE_MONTHS,
  FIGURES_OF_CHILDREN,
  FIGURES_OF_LEVEL,
  FIGURES_OF_UNIT,
} from './figure.sql.js';
import { otherTree, requireTodaysTree } from './figure-tree.js';
import {
  FIGURES_BY_MONTH_BY_TREE,
  FIGURES_OF_CHILDREN_BY_TREE,
  FIGURES_OF_UNIT_BY_TREE,
} from './figure-tree.sql.js';
import type { IndicatorKind } from './indicator.js';
import { dateRangeReversed, notAdditive, unknownCampaign, unknownIndicator } from './ledger.errors.js';
import { lastDayOf, monthOf } from './report-month.js';

interface CheckedRow {
  readonly indicator: string;
  readonly kind: IndicatorKind | null;
}

interface FigureRow extends CheckedRow {
  readonly id: string | null;
  readonly code: string;
  readonly name: string;
  readonly placeName: string;
  readonly level: Level;
  readonly childCount: number;
  readonly parentName: string | null;
  readonly folded: number;
  readonly tail: number;
}

/** The bound parameters every figure statement begins with. @throws Refusal for ids that are none and reversed days. */
export function figureParameters(tx: Tx, query: FigureQuery): unknown[] {
  if (query.to < query.from) throw dateRangeReversed();
  const indicators = [...new Set(query.indicators)];
  const campaign = query.campaignId ?? ANY_CAMPAIGN;
  if (!isId(query.unitId)) throw unitNotFound('unitId');
  if (!isId(campaign)) throw unknownCampaign();
  return [indicators, campaign, query.from, query.to, query.unitId, tx.scope.tenantPath];
}

/** @throws Refusal when the indicator is unknown or its figure is no sum of facts. */
export function requireSummed(indicator: string, kind: IndicatorKind | null): void {
  if (kind === null) throw unknownIndicator(indicator);
  if (kind !== 'additive' && kind !== 'stock') throw notAdditive(indicator);
}

/** @throws Refusal when the unit is outside the caller's subtree or an indicator cannot be summed. */
function requireAnswer(rows: readonly CheckedRow[], besides?: IndicatorKind): void {
  if (rows.length === 0) throw unitNotFound('unitId');
  for (const row of rows)
    if (row.kind === null || row.kind !== besides) requireSummed(row.indicator, row.kind);
}

const figureOf = (row: FigureRow): Figure => ({
  indicator: row.indicator,
  quantity: row.folded + row.tail,
  folded: row.folded,
  tail: row.tail,
});

/**
 * Figures of a unit with all below it, one per indicator asked, in that order; each indicator once.
 * A stock is what there is at the end of the last day, whatever the first.
 * @param besides a kind that is no sum and for which the caller puts its own count in place of the 0 given here
 * @throws Refusal for a unit not of the caller's subtree, an unknown indicator or one that is no sum, a reversed range.
 */
export async function figuresOf(tx: Tx, query: FigureQuery, besides?: IndicatorKind): Promise<Figure[]> {
  if (query.indicators.length === 0) return [];
  const parameters = figureParameters(tx, query);
  const other = await otherTree(tx, query);
  const rows = other
    ? await tx.rows<FigureRow>(FIGURES_OF_UNIT_BY_TREE, [...parameters, other.asOf])
    : await tx.rows<FigureRow>(FIGURES_OF_UNIT, parameters);
  requireAnswer(rows, besides);
  return rows.map(figureOf);
}

function byUnit(rows: readonly FigureRow[]): UnitFigures[] {
  const units = new Map<string, { unit: UnitFigures['unit']; figures: Figure[] }>();
  for (const row of rows) {
    if (row.id === null) continue;
    const { id, code, name, placeName, level, childCount, parentName } = row;
    const unit = { id, code, name, placeName, level, childCount, parentName };
    const found = units.get(id) ?? { unit, figures: [] };
    found.figures.push(figureOf(row));
    units.set(id, found);
  }
  return [...units.values()];
}

/** Units below another one: its direct children, or all of a level whatever stands between. */
export interface BelowRequest extends PageRequest {
  readonly level?: Level | null | undefined;
}

/** The same figures for units below the unit, by code, its direct children unless a level is named; 200 unless told otherwise. */
export async function figuresByChildOf(
  tx: Tx,
  query: FigureQuery,
  page: BelowRequest = {},
  besides?: IndicatorKind,
): Promise<Page<UnitFigures>> {
  if (query.indicators.length === 0) return { items: [], endCursor: null, hasMore: false };
  const size = pageSize(page, 200);
  const [after = ''] = page.after ? keysOf(page.after, () => true) : [];
  const parameters = [...figureParameters(tx, query), after, size + 1];
  if (page.level) requireTodaysTree(query);
  const other = await otherTree(tx, query);
  const rows = other
    ? await tx.rows<FigureRow>(FIGURES_OF_CHILDREN_BY_TREE, [...parameters, other.asOf])
    : await (page.level
        ? tx.rows<FigureRow>(FIGURES_OF_LEVEL, [...parameters, page.level])
        : tx.rows<FigureRow>(FIGURES_OF_CHILDREN, parameters));
  requireAnswer(rows, besides);
  const units = byUnit(rows);
  const items = units.slice(0, size);
  const last = items.at(-1);
  return { items, endCursor: last ? cursorOf(last.unit.code) : null, hasMore: units.length > size };
}

async function seriesOf(tx: Tx, statement: string, parameters: readonly unknown[]): Promise<DayFigure[]> {
  type Row = CheckedRow & { day: Day | null; quantity: number };
  const rows = await tx.rowsByKeptPlan<Row>(statement, parameters);
  requireAnswer(rows);
  return rows.flatMap(({ indicator, day, quantity }) => (day === null ? [] : [{ indicator, day, quantity }]));
}

/** Day by day, in order of days, by today's tree; days without a fact are left out. For judging by the day of the event. */
export async function figuresByDay(tx: Tx, query: FigureQuery): Promise<DayFigure[]> {
  requireTodaysTree(query);
  if (query.indicators.length === 0) return [];
  return seriesOf(tx, FIGURES_BY_DAY, figureParameters(tx, query));
}

const isOfWholeMonths = ({ from, to }: FigureQuery): boolean =>
  monthOf(from) === from && lastDayOf(monthOf(to)) === to;

/** Month by month, each under its first day; months without a fact are left out, and of a stock it is what was added. */
export async function figuresByMonth(tx: Tx, query: FigureQuery): Promise<DayFigure[]> {
  if (query.indicators.length === 0) return [];
  const parameters = figureParameters(tx, query);
  const other = await otherTree(tx, query);
  return other
    ? seriesOf(tx, FIGURES_BY_MONTH_BY_TREE, [...parameters, other.asOf])
    : seriesOf(tx, isOfWholeMonths(query) ? FIGURES_BY_WHOLE_MONTHS : FIGURES_BY_MONTH, parameters);
}
