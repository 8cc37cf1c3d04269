import type { Args } from '../documents.js';
import type { Target } from '../targets.js';

/** Draws the calls of one query that ask for rows of the target; `own` are rows of the person who asks. */
export type Draw = (target: Target, own: Target) => readonly Args[];

/** The place in a list after a row with these keys. */
export const cursor = (...keys: readonly string[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The days in which the planted rows lie. */
export const PERIOD = { from: '2026-05-01', to: '2026-05-31' };

/** One call for each planted row of a table. */
export const byTurn = (target: Target, table: string, argument: string): Args[] =>
  target.turns.map((turn) => ({ [argument]: target.id(table, turn) }));

/** Asked of the one who asks and of a single stranger: enough for what takes no id of a row. */
export const sampled =
  (draw: Draw): Draw =>
  (target, own) =>
    target.sample ? draw(target, own) : [];

/**
 * Asked of one unit for each way of standing to the one who asks: enough for further arguments of a question that every pair
 * is asked already.
 */
export const ofKin =
  (draw: Draw): Draw =>
  (target, own) =>
    target.kin ? draw(target, own) : [];

/** One draw after the other. */
export const both =
  (...draws: readonly Draw[]): Draw =>
  (target, own) =>
    draws.flatMap((draw) => draw(target, own));
