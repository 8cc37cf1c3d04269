import type {
  AppraisalMeasure,
  AppraisalSchemeFieldsFragment,
  AppraisalSubjectKind,
} from '../generated/graphql.js';

export const SUBJECT_KINDS: readonly AppraisalSubjectKind[] = ['HANDLER', 'UNIT'];

/** What may be looked at of each kind of subject: opinions stay with the unit that asked for them. */
export const MEASURES_OF: Readonly<Record<AppraisalSubjectKind, readonly AppraisalMeasure[]>> = {
  HANDLER: ['CASES_CLOSED', 'FILE_REVIEWS', 'OPINIONS', 'VISITS', 'COMPLAINTS'],
  UNIT: ['CASES_CLOSED', 'FILE_REVIEWS', 'VISITS', 'COMPLAINTS'],
};

/** The scheme that holds for a year: the newest version whose first year has come. */
export const schemeFor = (
  schemes: readonly AppraisalSchemeFieldsFragment[],
  kind: AppraisalSubjectKind,
  year: number,
): AppraisalSchemeFieldsFragment | undefined =>
  schemes
    .filter(({ subjectKind, fromYear }) => subjectKind === kind && fromYear <= year)
    .sort((a, b) => b.version - a.version)[0];
