import type { Day } from '@fayuan/kernel';
import type { CampaignIndicator, Coverage } from './campaign-record.js';

/** What a number of the text stands on: enough to show its source and to drill down to its rows. */
export interface FigureToken {
  readonly key: string;
  readonly indicator: CampaignIndicator | null;
  readonly quantity: number | null;
  readonly coverage: Coverage | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly unitId: string | null;
  readonly campaignId: string | null;
  /** `total`: the campaign's figure; `part`: one event's or one channel's share of it; `count`: a count of records. */
  readonly scope: 'total' | 'part' | 'count' | 'change';
}

/** Plain text, or a figure with what it stands on. */
export interface SummaryRun {
  readonly text: string;
  readonly token?: FigureToken;
}

export const PARAGRAPH_STYLES = ['TITLE', 'OPENING', 'HEADING', 'BODY', 'SIGNATURE'] as const;
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number];

export interface SummaryParagraph {
  readonly style: ParagraphStyle;
  readonly runs: readonly SummaryRun[];
}

/** A place where a needed figure or word is missing; `paragraph` counts from 0. */
export interface SummaryGap {
  readonly key: string;
  readonly label: string;
  readonly paragraph: number;
}

export interface SummaryCheck {
  readonly code: string;
  readonly ok: boolean;
  readonly message: string;
  readonly paragraph: number | null;
}

/** Words of a person for a gap; an empty text leaves the sentence out. */
export interface GapText {
  readonly key: string;
  readonly text: string;
}

export interface AnnexTable {
  readonly header: readonly string[];
  /** Second line of the header: 份, 人次 … under each name. */
  readonly measureWords: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface SummaryAnnex {
  /** 附件1, units × indicators; null when no figures per unit are known. */
  readonly table: AnnexTable | null;
  /** The notes of 附件2: as-of, coverage, definitions. */
  readonly notes: readonly string[];
}

/** A written summary: the text, what is open in it, and what was found when it was checked. */
export interface SummaryContent {
  readonly title: string;
  readonly paragraphs: readonly SummaryParagraph[];
  readonly gaps: readonly SummaryGap[];
  readonly checks: readonly SummaryCheck[];
  readonly annex: SummaryAnnex;
}

export const textOf = (runs: readonly SummaryRun[]): string => runs.map((run) => run.text).join('');
