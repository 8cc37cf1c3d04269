import type { Tx } from '@fayuan/database';
import { type ComparedFigure, compared } from './figure-comparison.js';
import type { FigureQuery } from './figure.js';
import { figureParameters, figuresOf } from './figure.repository.js';
import { UNLIKE_UNITS } from './figure.sql.js';
import type { Span } from './period.js';

export interface Comparison {
  readonly figures: readonly ComparedFigure[];
  /** Units that were not there in both spans from the first day to the last; left out of the growth. */
  readonly unlikeUnits: number;
}

interface UnlikeRow {
  readonly units: number;
  readonly indicator: string | null;
  readonly quantity: number;
}

async function unlikeUnits(tx: Tx, query: FigureQuery, whole: Span): Promise<UnlikeRow[]> {
  return tx.rows<UnlikeRow>(UNLIKE_UNITS, [...figureParameters(tx, query), whole.from, whole.to]);
}

const byIndicator = (rows: readonly UnlikeRow[]): Map<string, number> =>
  new Map(rows.flatMap((row) => (row.indicator === null ? [] : [[row.indicator, row.quantity]])));

/**
 * The figures of a span beside those of a base (同比 with the year before, 环比 with the period before): four statements
 * whatever is asked.
 * @throws Refusal as `figuresOf`
 */
export async function compareFigures(tx: Tx, query: FigureQuery, base: Span): Promise<Comparison> {
  const before = { ...query, ...base };
  const whole = {
    from: base.from < query.from ? base.from : query.from,
    to: base.to > query.to ? base.to : query.to,
  };
  const now = await figuresOf(tx, query);
  const then = await figuresOf(tx, before);
  const unlikeNow = await unlikeUnits(tx, query, whole);
  const unlikeThen = await unlikeUnits(tx, before, whole);
  const figures = compared({
    now,
    base: then,
    unlikeNow: byIndicator(unlikeNow),
    unlikeBase: byIndicator(unlikeThen),
  });
  return { figures, unlikeUnits: unlikeNow[0]?.units ?? 0 };
}
