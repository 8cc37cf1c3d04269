import type { Day, Level } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { Section } from '../directive.js';

/**
 * What the units are ranked by: the share that signed, or the share of the reports due so far that came in time, by the
 * day that holds or by the original one, which no extension moves.
 */
export const RANK_MEASURES = ['signed', 'reported', 'reported_originally'] as const;
export type RankMeasure = (typeof RANK_MEASURES)[number];

/** Sets of receiving units that a bulletin counts. Each is a condition on the frozen rows (`bulletin.sql.ts`). */
export const UNIT_SETS = [
  'addressed',
  'signed',
  'signed_in_time',
  'unsigned',
  'sign_overdue',
  'report_expected',
  'report_decided',
  'report_decided_originally',
  'reported',
  'reported_in_time',
  'reported_in_time_originally',
  'unreported',
  'report_overdue',
] as const;
export type UnitSet = (typeof UNIT_SETS)[number];
export type SetCounts = Readonly<Record<UnitSet, number>>;

/** Receiving units: of a set; of the share a set has in the whole; below one unit; only those new since another bulletin. */
export interface UnitRows {
  readonly kind: 'units';
  readonly set: UnitSet;
  /** The set that a share is of; its rows are shown, those of `set` are marked. Null for a plain count. */
  readonly whole: UnitSet | null;
  readonly rankedUnitId: string | null;
  readonly sinceId: string | null;
}

/** Facts of the ledger: of an indicator in a campaign, as recorded up to the moment of the bulletin. */
export interface FactRows {
  readonly kind: 'facts';
  readonly indicator: string;
  readonly from: Day;
  readonly to: Day;
  readonly campaignId: string;
}

export type TokenRows = UnitRows | FactRows;

/** A number of the text, with the rows it is made of. */
export interface BulletinToken {
  readonly key: string;
  /** The section it was written for. */
  readonly section: number;
  /** What it counts, for whoever opens it. */
  readonly label: string;
  /** As it stands in the sentence: 185, 96.3%, 6000余. */
  readonly text: string;
  /** The count behind it; of a share its part. */
  readonly quantity: number;
  readonly rows: TokenRows;
}

export interface BulletinRequest {
  readonly directiveId: string;
  /** Whom to rank: all units of the level below; the direct children when not given. */
  readonly level?: Level | null | undefined;
  readonly measure: RankMeasure;
  /** Names the late units in the text. An explicit choice: by default they are counted, not shamed. */
  readonly namesLate: boolean;
}

/** A piece of text that is one number with rows behind it, or words. */
export interface BulletinRun {
  readonly text: string;
  /** Key of the token. */
  readonly token: string | null;
}

export interface BulletinSection extends Section {
  readonly runs: readonly BulletinRun[];
}

export interface BulletinListItem {
  readonly id: string;
  readonly directiveId: string;
  readonly title: string;
  readonly asOf: Date;
  readonly writtenBy: string;
  readonly paperId: string | null;
}

export interface Bulletin extends BulletinListItem {
  readonly directiveTitle: string;
  readonly level: Level | null;
  readonly measure: RankMeasure;
  readonly namesLate: boolean;
  readonly sections: readonly BulletinSection[];
  readonly tokens: readonly BulletinToken[];
  /** Numbers in the text that no rows stand behind: typed by hand, or changed. */
  readonly looseNumbers: readonly string[];
  readonly previous: { readonly id: string; readonly asOf: Date } | null;
}

/** A receiving unit as it stood at the moment of the bulletin. */
export interface BulletinUnit {
  readonly unit: UnitName;
  /** True when it is of the set counted, and not only of the whole. */
  readonly counted: boolean;
  readonly signDue: Day;
  readonly signedOn: Day | null;
  readonly signedBy: string | null;
  readonly reportDue: Day | null;
  readonly reportedOn: Day | null;
}

export interface BulletinRank {
  readonly unit: UnitName;
  /** Units of equal share have the same; null for a unit with too few receivers to compare. */
  readonly rank: number | null;
  readonly previousRank: number | null;
  readonly addressed: number;
  readonly signed: number;
  /** Of the reports due so far, by the day that the bulletin ranks by. */
  readonly reportDecided: number;
  readonly reportedInTime: number;
}
