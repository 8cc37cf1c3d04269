import type { CaseQuery } from '../generated/graphql.js';

export type ShownCase = NonNullable<CaseQuery['case']>;
export type CaseFile = NonNullable<CaseQuery['caseFile']>;

/** What a section of the case page is given; each part of a case's life has a section file of its own. */
export interface SectionProps {
  shown: ShownCase;
  file: CaseFile;
  /** Asks anew after an act. */
  onDone: () => void;
}
