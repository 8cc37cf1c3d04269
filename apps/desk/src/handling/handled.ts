import type { HandledCaseQuery } from '../generated/graphql.js';

export type HandledCase = NonNullable<HandledCaseQuery['case']>;
export type Handling = NonNullable<HandledCaseQuery['caseHandling']>;

/** What every part of the handling is given. */
export interface PartProps {
  handled: HandledCase;
  handling: Handling;
  /** Asks anew after an act. */
  onDone: () => void;
}

const STANDING = ['ASSIGNED', 'ACCEPTED', 'SIGNED'];

/** Who handles the case now; undefined for nobody. */
export const standingAssignment = ({ assignments }: Handling): Handling['assignments'][number] | undefined =>
  assignments.find(({ state }) => STANDING.includes(state));
