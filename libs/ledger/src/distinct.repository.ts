import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { ANY_CAMPAIGN } from './figure.js';

/** Units of the caller's subtree, each with all below it; indicators of kind `distinct`; a span with both days counted. */
export interface DistinctQuery {
  readonly unitIds: readonly string[];
  readonly indicators: readonly string[];
  readonly from: Day;
  readonly to: Day;
  readonly campaignId?: string | null | undefined;
}

export interface DistinctFigure {
  readonly unitId: string;
  readonly indicator: string;
  readonly persons: number;
}

/**
 * How many different persons, exact, however often and at how many units each was counted; never a sum. Units outside the
 * caller's subtree count nothing. One statement; pairs of unit and indicator without a person are left out.
 */
export const distinctOf = (tx: Tx, query: DistinctQuery): Promise<DistinctFigure[]> =>
  tx.rows<DistinctFigure>(
    `select unit_id as "unitId", indicator, persons from distinct_persons($1, $2, $3, $4, $5)`,
    [query.unitIds, query.indicators, query.from, query.to, query.campaignId ?? ANY_CAMPAIGN],
  );
