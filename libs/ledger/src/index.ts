export { cursorOf, itemsOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from './cursor.js';
export { type FactRow, type FactRowPage, factRowsOf } from './fact-rows.repository.js';
export type { FactSource, Measure } from './fact.repository.js';
export {
  ANY_CAMPAIGN,
  type DayFigure,
  type Figure,
  type FigureQuery,
  type TreeReading,
  type FigureUnit,
  type ShownFigure,
  type UnitFigures,
} from './figure.js';
export {
  type BelowRequest,
  figuresByChildOf,
  figuresByDay,
  figuresByMonth,
  figuresOf,
} from './figure.repository.js';
export { FiguresService, type UnitsBelow } from './figures.service.js';
export { foldHandler, foldJob } from './fold.job.js';
export { foldBatch, foldTail } from './fold.js';
export {
  type Breakdown,
  type Indicator,
  INDICATOR_AREAS,
  type IndicatorArea,
  type IndicatorKind,
  type IndicatorRule,
} from './indicator.js';
export { allIndicators } from './indicator.repository.js';
export { Ledger, type Posting } from './ledger.js';
export { LedgerModule } from './ledger.module.js';
export {
  type CheckOutcome,
  type CheckedFormula,
  type FilledForm,
  type FormCell,
  type FormCheck,
  type FormColumn,
  formulaOf,
  type StatisticalForm,
} from './statistical-form.js';
export { type FormQuery, StatisticalFormsService } from './statistical-forms.service.js';
export { type Rebuilt, rebuildFigures } from './rebuild-figures.js';
export { verifyFigures } from './verify-figures.js';
export { type FigureDifference, isRight, type VerifyResult } from './verify-result.js';
export type { ChangeQuery, FigureChange, FigureChanges, UnitChange } from './changes.js';
export { changesOf } from './changes.repository.js';
export { Campaigns } from './campaigns.js';
export type { Coverage, FigureState } from './coverage.js';
export type { CoveredUnit } from './coverage.repository.js';
export { type DistinctFigure, distinctOf, type DistinctQuery } from './distinct.repository.js';
export type { ComparedFigure } from './figure-comparison.js';
export type { Comparison } from './figure-comparison.repository.js';
export type { CampaignWindow, Span } from './period.js';
export type { MonthFigure } from './figure-months.js';
export type { StandingFigure, StandingUnit } from './figure-standing.js';
export type { PeriodReport, PeriodStanding } from './period-report.js';
export { type Declaration, PeriodReportService } from './period-report.service.js';
export { copyPersonFacts, hasOlderPersonFacts, type RekeyedPerson } from './person-fact-copy.repository.js';
export { type CountedPerson, PersonFacts, type PersonPosting } from './person-facts.js';
