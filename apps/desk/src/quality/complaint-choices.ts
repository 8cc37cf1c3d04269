import type {
  ComplainedAbout,
  ComplaintFiledBy,
  ComplaintForm,
  ComplaintMatter,
  ComplaintResult,
  ComplaintStatus,
} from '../generated/graphql.js';

/** What can be chosen of a complaint, in the order of the screens. */
export const FILED_BY: readonly ComplaintFiledBy[] = ['APPLICANT', 'RECIPIENT', 'INTERESTED'];
export const FORMS: readonly ComplaintForm[] = ['ORAL', 'WRITTEN'];
export const ABOUT: readonly ComplainedAbout[] = ['HANDLER', 'FIRM', 'CENTER', 'GROUP_ORGANISATION'];
export const MATTERS: readonly ComplaintMatter[] = [
  'AID_WITHHELD',
  'UNFIT_ASSIGNMENT',
  'PROPERTY_TAKEN',
  'NEGLECT',
  'BELOW_STANDARD',
  'PROGRESS_NOT_TOLD',
  'OTHER',
];
export const RESULTS: readonly ComplaintResult[] = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD'];

/** Which statuses each view of the list shows. */
export const STATES = {
  open: ['RECEIVED', 'INCOMPLETE', 'SUPPLIED'],
  accepted: ['ACCEPTED'],
  over: ['ANSWERED', 'NOT_ACCEPTED', 'MERGED'],
  all: [],
} as const satisfies Readonly<Record<string, readonly ComplaintStatus[]>>;
export type ComplaintsShown = keyof typeof STATES;
