import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';

/** What is asked of the ledger: a unit with all below it, some indicators, a span of days, one campaign or any. */
export interface FigureQuery {
  readonly unitId: string;
  readonly indicators: readonly string[];
  /** First and last day, both counted. */
  readonly from: Day;
  readonly to: Day;
  readonly campaignId?: string | null | undefined;
  /** By which tree; today's unless told otherwise. */
  readonly tree?: TreeReading | null | undefined;
  /** With `tree: 'day'`: the tree as it stood on this day. */
  readonly treeDay?: Day | null | undefined;
}

export const TREE_READINGS = ['today', 'then', 'day'] as const;
/** By which tree units are summed (口径): as it is today, as it was on the day of each fact, or as it stood on one day. */
export type TreeReading = (typeof TREE_READINGS)[number];

/** The rows of a figure; those recorded up to a moment, when it was written down then. */
export interface FactRowQuery extends FigureQuery {
  readonly recordedUntil?: Date | undefined;
}

export interface Figure {
  readonly indicator: string;
  /** folded + tail: what holds in this very snapshot. */
  readonly quantity: number;
  readonly folded: number;
  readonly tail: number;
}

/** A figure as it is shown: that of a ratio is in per cent, null without anything to divide by, and is not folded. */
export interface ShownFigure {
  readonly indicator: string;
  readonly quantity: number | null;
  readonly folded: number | null;
  readonly tail: number | null;
}

export interface FigureUnit extends UnitName {
  readonly childCount: number;
  /** Of the unit right above, which tells stations of one name apart; null for the root. */
  readonly parentName: string | null;
}

export interface UnitFigures {
  readonly unit: FigureUnit;
  readonly figures: readonly Figure[];
}

export interface DayFigure {
  readonly indicator: string;
  readonly day: Day;
  readonly quantity: number;
}

/** Cells of "whatever the campaign" stand under the nil uuid. */
export const ANY_CAMPAIGN = '00000000-0000-0000-0000-000000000000';
