import { type Permission, permissionsOf, type Role } from '@fayuan/org';

/** Reads of the person and of catalogues: all that is open to somebody without business. */
const PERSONAL_READS = new Set([
  'me',
  'unit',
  'unitByCode',
  'units',
  'unitsByIds',
  'branchHosts',
  'accounts',
  'colleagues',
  'indicators',
  'indicatorRules',
  'periodKinds',
  'periods',
  'statisticalForms',
  'activityForms',
  'consultationForm',
  'applicationChoices',
  'hardshipStandards',
  'calendarYear',
  'clockRules',
  'calendarWarnings',
  'channels',
  'reorganisationPreview',
  'reorganisations',
  'subsidyStandards',
  'linkedCase',
]);

/** Reads that belong to an act: whoever may not do it need not see them. All others are open to every role with business. */
const NEEDS: Readonly<Record<string, Permission>> = {
  accounts: 'account.manage',
  channels: 'channel.manage',
  chaseCandidates: 'directive.chase',
  deadlinePlan: 'directive.draft',
  handlerCandidates: 'case.handle',
  deliveries: 'directive.chase',
  caseParcels: 'case.review',
  transferCenters: 'case.review',
  earlierCases: 'case.take_in',
  earlierIntakes: 'case.take_in',
  caseDrafts: 'case.take_in',
  draftBurden: 'directive.draft',
  draftPaper: 'directive.draft',
  draftDrift: 'directive.draft',
  mergeableCampaigns: 'directive.draft',
  splitProposal: 'directive.issue',
  taskReviews: 'report.review',
  reorganisationPreview: 'unit.reorganise',
  reorganisations: 'unit.reorganise',
};

/** True when a person of this one role is refused the query at the door. */
export function isRefusedTo(role: Role, field: string): boolean {
  if (role === 'unit_administrator') return !PERSONAL_READS.has(field);
  const needed = NEEDS[field];
  return needed !== undefined && !permissionsOf([role]).has(needed);
}
