import type {
  AskedBy,
  HandlerKind,
  HandlerTag,
  OpinionOutcome,
  Specialty,
  SubsidyState,
  TerminationGround,
  ToldHow,
} from '../generated/graphql.js';

/** What can be chosen, in the order of the screens. */
export const HANDLER_KINDS: readonly HandlerKind[] = [
  'LAWYER',
  'GRASSROOTS_LEGAL_WORKER',
  'VOLUNTEER',
  'CENTRE_STAFF',
];
export const SPECIALTIES: readonly Specialty[] = [
  'CRIMINAL',
  'CIVIL',
  'ADMINISTRATIVE',
  'LABOUR',
  'MAINTENANCE',
  'PENSION',
  'INJURY',
  'TRAFFIC',
  'MEDICAL',
  'SOCIAL_BENEFITS',
  'STATE_COMPENSATION',
  'POLLUTION',
  'LAND',
];
export const HANDLER_TAGS: readonly HandlerTag[] = ['MINORS', 'WOMEN', 'ELDERLY', 'DISABLED', 'MILITARY'];
export const TOLD_HOW: readonly ToldHow[] = ['PHONE', 'VISIT', 'LETTER', 'MESSAGE', 'OFFICE'];
export const ASKED_BY: readonly AskedBy[] = ['RECIPIENT', 'HANDLER', 'CENTRE'];
export const GROUNDS: readonly TerminationGround[] = [
  'FRAUD',
  'HIDDEN_FACTS',
  'ILLEGAL_USE',
  'NO_LONGER_ELIGIBLE',
  'CASE_ENDED',
  'OWN_LAWYER',
  'RECIPIENT_ASKS',
  'OTHER',
];
export const OPINIONS: readonly OpinionOutcome[] = ['ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED'];
export const SUBSIDY_STATES: readonly SubsidyState[] = ['PROPOSED', 'APPROVED', 'PAID', 'REFUSED'];
