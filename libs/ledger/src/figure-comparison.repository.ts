import type { Tx } from '@fayuan/database';
import { type ComparedFigure, compared } from './figure-comparison.js';
import type { FigureQuery, UnitFigures } from './figure.js';
import { type BelowRequest, figureParameters, figuresByChildOf, figuresOf } from './figure.repository.js';
import { UNLIKE_UNITS } from './figure.sql.js';
import { requireTodaysTree } from './figure-tree.js';
import type { Span } from './period.js';

export interface Comparison {
  readonly figures: readonly ComparedFigure[];
  /** Units that were not there in both spans from the first day to the last; left out of the growth. */
  readonly unlikeUnits: number;
}

/** Nothing to compare: no base was asked for, or none of the indicators may be compared. */
export const NO_COMPARISON: Comparison = { figures: [], unlikeUnits: 0 };

interface UnlikeRow {
  readonly lineId: string;
  readonly units: number;
  readonly indicator: string | null;
  readonly quantity: number;
}

/** From the first day of both spans to the last. */
const wholeOf = (one: Span, other: Span): Span => ({
  from: one.from < other.from ? one.from : other.from,
  to: one.to > other.to ? one.to : other.to,
});

/** What units that were not there throughout contributed to each of the lines in the span of the query. */
async function unlikeUnits(
  tx: Tx,
  query: FigureQuery,
  whole: Span,
  lineIds: readonly string[],
): Promise<(lineId: string) => { units: number; quantities: Map<string, number> }> {
  const parameters = [...figureParameters(tx, query), whole.from, whole.to, lineIds];
  const rows = await tx.rows<UnlikeRow>(UNLIKE_UNITS, parameters);
  const byLine = new Map<string, UnlikeRow[]>(lineIds.map((id) => [id, []]));
  for (const row of rows) byLine.get(row.lineId)?.push(row);
  return (lineId) => {
    const own = byLine.get(lineId) ?? [];
    const pairs = own.flatMap((row): [string, number][] =>
      row.indicator === null ? [] : [[row.indicator, row.quantity]],
    );
    return { units: own[0]?.units ?? 0, quantities: new Map(pairs) };
  };
}

interface Lines {
  readonly query: FigureQuery;
  readonly base: Span;
  readonly now: readonly { readonly unitId: string; readonly figures: UnitFigures['figures'] }[];
  readonly then: ReadonlyMap<string, UnitFigures['figures']>;
}

async function compareLines(tx: Tx, { query, base, now, then }: Lines): Promise<Comparison[]> {
  const ids = now.map(({ unitId }) => unitId);
  const whole = wholeOf(query, base);
  const unlikeNow = await unlikeUnits(tx, query, whole, ids);
  const unlikeThen = await unlikeUnits(tx, { ...query, ...base }, whole, ids);
  return now.map(({ unitId, figures }) => ({
    figures: compared({
      now: figures,
      base: then.get(unitId) ?? [],
      unlikeNow: unlikeNow(unitId).quantities,
      unlikeBase: unlikeThen(unitId).quantities,
    }),
    unlikeUnits: unlikeNow(unitId).units,
  }));
}

/**
 * The figures of a span beside those of a base (同比 with the year before, 环比 with the period before): four statements
 * whatever is asked.
 * @throws Refusal as `figuresOf`
 */
export async function compareFigures(tx: Tx, query: FigureQuery, base: Span): Promise<Comparison> {
  requireTodaysTree(query);
  const now = [{ unitId: query.unitId, figures: await figuresOf(tx, query) }];
  const then = new Map([[query.unitId, await figuresOf(tx, { ...query, ...base })]]);
  const [comparison] = await compareLines(tx, { query, base, now, then });
  return comparison ?? NO_COMPARISON;
}

/**
 * The same for each unit of a page that was read for the query, in its order: three statements more.
 * @param units the page, read with `below`; figures of indicators that the query does not name are left out
 */
export async function compareUnits(
  tx: Tx,
  { query, base, below }: { query: FigureQuery; base: Span; below: BelowRequest },
  units: readonly UnitFigures[],
): Promise<Comparison[]> {
  requireTodaysTree(query);
  if (query.indicators.length === 0 || units.length === 0) return units.map(() => NO_COMPARISON);
  const before = await figuresByChildOf(tx, { ...query, ...base }, below);
  const then = new Map(before.items.map(({ unit, figures }) => [unit.id, figures]));
  const now = units.map(({ unit, figures }) => ({
    unitId: unit.id,
    figures: figures.filter(({ indicator }) => query.indicators.includes(indicator)),
  }));
  return compareLines(tx, { query, base, now, then });
}
