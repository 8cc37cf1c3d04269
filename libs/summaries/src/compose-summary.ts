import { fullDate } from '@fayuan/papers';
import { annexOf } from './annex.js';
import type { CampaignRecord } from './campaign-record.js';
import { fullWidth } from './chinese-words.js';
import { plain, writeSections, type WritingMode } from './clause-engine.js';
import { checkSummary } from './number-checks.js';
import { openingSection, organisationSection } from './organisation-sections.js';
import { publicitySection } from './publicity-section.js';
import { closingSection, resultsSection } from './results-section.js';
import type { SummaryContent, SummaryParagraph } from './summary-content.js';
import { campaignName } from './unit-words.js';

/** 2026年{活动全称}工作总结: the year comes from the campaign's days, never from a heading somebody typed. */
export function summaryTitle({ directive }: CampaignRecord): string {
  const merged = directive.mergedCampaignTitle;
  const name = campaignName(fullWidth(directive.title), merged === null ? null : fullWidth(merged));
  return `${directive.startsOn.slice(0, 4)}年${name}工作总结`;
}

/**
 * Writes the work summary of a publicity campaign (style B). Pure: the same record and words give the same text.
 * A draft shows what is missing as 【待填：…】; a final text leaves it out.
 */
export function composeSummary(record: CampaignRecord, mode: WritingMode): SummaryContent {
  const title = summaryTitle(record);
  const sections = [
    openingSection(record),
    organisationSection(record),
    publicitySection(record),
    resultsSection(record),
    closingSection(record),
  ];
  const text = writeSections(sections, mode);
  const paragraphs: SummaryParagraph[] = [
    { style: 'TITLE', runs: [plain(title)] },
    ...text.paragraphs,
    { style: 'SIGNATURE', runs: [plain(record.unit.officialName)] },
    { style: 'SIGNATURE', runs: [plain(fullDate(record.asOfDay))] },
  ];
  const gaps = text.gaps.map((gap) => ({ ...gap, paragraph: gap.paragraph + 1 }));
  return {
    title,
    paragraphs,
    gaps,
    checks: checkSummary(paragraphs, record),
    annex: annexOf(record),
  };
}
