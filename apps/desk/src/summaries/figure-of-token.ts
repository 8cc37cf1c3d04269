import type { FigureQuery, SummaryFieldsFragment } from '../generated/graphql.js';

type Change = SummaryFieldsFragment['changed'][number];

/** The figure a number stands on, when it is one of the ledger's. */
export const figureOfToken = (token: NonNullable<Change['token']>): FigureQuery | null =>
  token.indicator && token.unitId && token.from && token.to
    ? {
        unitId: token.unitId,
        indicators: [token.indicator],
        from: token.from,
        to: token.to,
        campaignId: token.campaignId,
      }
    : null;
