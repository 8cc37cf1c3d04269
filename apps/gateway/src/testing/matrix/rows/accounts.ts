import type { Arrangement, Planting } from './planting.js';

/** What the rows of accounts hold beyond plain example values. */
export const accountRows = (at: Planting): Arrangement => ({
  account_grant: ({ unit, turn }) => ({ account_id: at.ids.of('account', unit, turn) }),
  unit_list: ({ unit }) => ({
    unit_ids: at.lineage.childrenOf(unit).map((child) => child.id),
    version: 1,
  }),
});
