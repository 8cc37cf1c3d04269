export {
  type Activity,
  ACTIVITY_KINDS,
  type ActivityInput,
  type ActivityKind,
  type CreditedCampaign,
  type MediaDetails,
} from './activity.js';
export { ACTIVITY_FORMS, type ActivityField, type ActivityForm, type WordedForm } from './activity-forms.js';
export type { ActivityFilter, ActivityPage } from './activity-list.repository.js';
export { ActivityService, type ActivityVersion } from './activity.service.js';
export { activityNotFound } from './outreach.errors.js';
export {
  type Finding,
  type FindingCategory,
  type FindingInput,
  type FindingLight,
  type FindingPhoto,
  type FindingSeverity,
  type FindingStatus,
  type FindingStep,
} from './inspections/finding.js';
export type { FindingCounts, FindingFilter } from './inspections/finding.repository.js';
export { type FindingAnswer, FindingService, type Recheck } from './inspections/finding.service.js';
export {
  type InspectedUnit,
  type InspectionOverview,
  type OverviewFilter,
} from './inspections/inspection-overview.repository.js';
export { type InspectionInput, InspectionService } from './inspections/inspection.service.js';
export {
  type InspectionRound,
  type InspectionStop,
  type RoundInput,
  type StopInput,
  type StopLight,
} from './inspections/inspection-round.js';
export type { RoundFilter } from './inspections/inspection-round.repository.js';
export { InspectionRoundService, type RoundVersion } from './inspections/inspection-round.service.js';
export { OutreachModule } from './outreach.module.js';
