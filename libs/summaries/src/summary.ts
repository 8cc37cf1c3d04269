import type { CampaignRecord } from './campaign-record.js';
import { composeSummary } from './compose-summary.js';
import type { GapText, SummaryContent } from './summary-content.js';
import { checkFailed, gapOpen, gapTextBareNumber, gapTextTooLong, unknownGap } from './summary.errors.js';

export type SummaryStatus = 'draft' | 'final';

/** A work summary as it is kept: the text, the record it was written from, and the words of persons for its gaps. */
export interface Summary {
  readonly id: string;
  readonly directiveId: string;
  readonly status: SummaryStatus;
  readonly title: string;
  /** When the figures were read. A final summary keeps these figures for good. */
  readonly asOf: Date;
  readonly content: SummaryContent;
  readonly record: CampaignRecord;
  readonly gapTexts: readonly GapText[];
  readonly updatedAt: Date;
  readonly finalizedAt: Date | null;
}

export interface SummaryListItem {
  readonly id: string;
  readonly directiveId: string;
  readonly status: SummaryStatus;
  readonly title: string;
  readonly asOf: Date;
}

const LONGEST_TEXT = 500;
const BARE_NUMBER = /^[\d.,，\s]+\p{Script=Han}{0,2}$/u;

/** The text of a draft over a record, with the words of persons in its gaps. */
export const draftOf = (record: CampaignRecord, gapTexts: readonly GapText[]): SummaryContent =>
  composeSummary(record, { stage: 'draft', gapTexts });

/**
 * New words for gaps beside those given before; the later word for a key holds.
 * @throws Refusal `summary.unknown_gap` for a key that is neither open nor filled, `summary.gap_text_too_long`,
 * `summary.gap_text_bare_number`
 */
export function mergeGapTexts(summary: Summary, texts: readonly GapText[]): readonly GapText[] {
  const known = new Set([...summary.content.gaps, ...summary.gapTexts].map(({ key }) => key));
  texts.forEach(({ key, text }, at) => {
    if (!known.has(key)) throw unknownGap(at, key);
    if ([...text].length > LONGEST_TEXT) throw gapTextTooLong(at, LONGEST_TEXT);
    if (BARE_NUMBER.test(text.trim())) throw gapTextBareNumber(at);
  });
  const merged = new Map([...summary.gapTexts, ...texts].map(({ key, text }) => [key, text]));
  return [...merged].map(([key, text]) => ({ key, text }));
}

/**
 * The text to be made final.
 * @throws Refusal `summary.gap_open` naming the first gap, `summary.check_failed` naming what the first failed check found
 */
export function finalTextOf({ record, gapTexts }: Summary): SummaryContent {
  const gap = draftOf(record, gapTexts).gaps[0];
  if (gap !== undefined) throw gapOpen(gap.label);
  const content = composeSummary(record, { stage: 'final', gapTexts });
  const failed = content.checks.find(({ ok }) => !ok);
  if (failed !== undefined) throw checkFailed(failed.message);
  return content;
}
