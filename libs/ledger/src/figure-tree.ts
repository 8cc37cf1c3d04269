import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { FigureQuery } from './figure.js';
import { beyondScope, onlyByToday, treeDayRequired } from './ledger.errors.js';

/** A question by another tree than today's: the day whose tree is put to every fact, or null for that of each fact's own. */
export interface OtherTree {
  readonly asOf: Day | null;
}

export const isTodaysTree = ({ tree }: FigureQuery): boolean => !tree || tree === 'today';

/**
 * The tree that is asked for; undefined for today's, which the cells are kept by.
 * @throws Refusal for one day's tree without a day, or where it would take in branches that are outside the caller's today
 */
export async function otherTree(tx: Tx, query: FigureQuery): Promise<OtherTree | undefined> {
  if (isTodaysTree(query)) return undefined;
  if (query.tree === 'then') return { asOf: null };
  if (!query.treeDay) throw treeDayRequired();
  const { beyond } = await tx.one<{ beyond: boolean }>('select tree_beyond_scope($1, $2::date) as beyond', [
    query.unitId,
    query.treeDay,
  ]);
  if (beyond) throw beyondScope();
  return { asOf: query.treeDay };
}

/** @throws Refusal for a question that is answered by today's tree only */
export function requireTodaysTree(query: FigureQuery): void {
  if (!isTodaysTree(query)) throw onlyByToday();
}
