export {
  CAMPAIGN_INDICATORS,
  type CampaignEvent,
  type CampaignIndicator,
  type CampaignRecord,
  type ComparableFigures,
  type Coverage,
  type CoverageRecord,
  type CoveredKind,
  type DeployingUnit,
  type DirectiveRecord,
  type Figures,
  type FigureValue,
  type InspectionRecord,
  type MediaItem,
  type ReceiptCount,
  type ReceiptRecord,
  type TrainingRecord,
  type UnitFiguresRow,
  type UnitRef,
  type WritingUnit,
} from './campaign-record.js';
export { composeSummary, summaryTitle } from './compose-summary.js';
export { INDICATOR_WORDS, type IndicatorWords } from './indicator-words.js';
export { checkSummary } from './number-checks.js';
export { SummariesModule } from './summaries.module.js';
export { changesBetween, type SummaryChange } from './summary-changes.js';
export type {
  AnnexTable,
  FigureToken,
  GapText,
  ParagraphStyle,
  SummaryAnnex,
  SummaryCheck,
  SummaryContent,
  SummaryGap,
  SummaryParagraph,
  SummaryRun,
} from './summary-content.js';
export type { Summary, SummaryListItem, SummaryStatus } from './summary.js';
export { SummaryService } from './summary.service.js';
export { areaWord, campaignName, officialName } from './unit-words.js';
export { pointsWords, yearOnYearWords } from './year-on-year.js';
