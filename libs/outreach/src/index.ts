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
export { OutreachModule } from './outreach.module.js';
