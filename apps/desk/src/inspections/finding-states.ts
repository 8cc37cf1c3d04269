import type { FindingStatus } from '../generated/graphql.js';
import type { Tone } from '../parts/state-tag.js';

/** In the order in which a finding goes through them. */
export const FINDING_STATES: readonly FindingStatus[] = ['OPEN', 'RETURNED', 'ANSWERED', 'CLOSED'];

const tones: Readonly<Record<FindingStatus, Tone>> = {
  OPEN: 'busy',
  ANSWERED: 'plain',
  RETURNED: 'bad',
  CLOSED: 'good',
};

/** The colour that goes with the word of a state. */
export const toneOf = (status: FindingStatus): Tone => tones[status];
