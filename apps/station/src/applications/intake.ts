import type { CaseIntakesQuery } from '../generated/graphql.js';

/** Papers that were handed up, as the station sees them. */
export type Intake = CaseIntakesQuery['caseIntakes']['items'][number];
