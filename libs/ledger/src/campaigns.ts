import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { coverageByMonth, coverageOf, type CoveredUnit } from './coverage.repository.js';
import { coverageByTree, monthCoverageByTree } from './coverage-tree.repository.js';
import { otherTree } from './figure-tree.js';
import type { FigureQuery } from './figure.js';
import type { CampaignWindow, Span } from './period.js';

/**
 * What the ledger asks about campaigns. Whoever keeps their duties answers, from the same snapshot as the figures: rooms have
 * no doors between them, so it is bound where the app puts them together.
 */
export abstract class Campaigns {
  /**
   * Coverage of each unit by the campaign's duties to report at it and below; units outside the caller's subtree are left out.
   * Expected are the units that owe a report of the campaign.
   */
  abstract coverage(
    tx: Tx,
    campaignId: string,
    unitIds: readonly string[],
  ): Promise<Map<string, CoveredUnit>>;

  /**
   * Windows of the campaigns the own unit issued or received that touch the span, the latest first; none for a person who may
   * not see which there are.
   */
  abstract windows(tx: Tx, within: Span): Promise<CampaignWindow[]>;
}

/**
 * Of how many units the figures asked for speak: by declared months, or by the duties of the campaign they are asked for.
 * @param unitIds the unit asked, or units below it
 */
export async function coverageFor(
  tx: Tx,
  campaigns: Campaigns,
  query: FigureQuery,
  unitIds: readonly string[],
): Promise<Map<string, CoveredUnit>> {
  const { campaignId, from, to, unitId } = query;
  if (campaignId) return campaigns.coverage(tx, campaignId, unitIds);
  const other = await otherTree(tx, query);
  if (other) return coverageByTree(tx, query, other, !unitIds.includes(unitId));
  return coverageOf(tx, { unitIds, from, to });
}

/** The same for one unit and each month; a campaign has one report, so all of its months stand alike. */
export async function monthCoverage(
  tx: Tx,
  campaigns: Campaigns,
  query: FigureQuery,
): Promise<(month: Day) => CoveredUnit | undefined> {
  if (query.campaignId) {
    const unit = (await campaigns.coverage(tx, query.campaignId, [query.unitId])).get(query.unitId);
    return () => unit;
  }
  const other = await otherTree(tx, query);
  if (other) return monthCoverageByTree(tx, query, other);
  const months = await coverageByMonth(tx, query);
  return (month) => months.get(month);
}
