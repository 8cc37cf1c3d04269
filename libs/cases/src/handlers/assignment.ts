import type { Day } from '@fayuan/kernel';
import type { Ranked } from './ranking.js';

export const ASSIGNMENT_STATES = ['assigned', 'accepted', 'refused', 'signed', 'replaced', 'ended'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** Who handles a case, and why they were chosen. */
export interface Assignment {
  readonly id: string;
  readonly handlerId: string;
  readonly handlerName: string;
  readonly firm: string | null;
  readonly assignedOn: Day;
  /** Their place in the order of that day. */
  readonly place: number;
  readonly ranking: readonly Ranked[];
  /** Why the first in the order was not chosen. */
  readonly choiceReason: string | null;
  readonly state: AssignmentState;
  readonly answeredOn: Day | null;
  readonly answerReason: string | null;
  readonly agreementOn: Day | null;
  /** Since when the recipient keeps the agreement waiting. */
  readonly recipientDelayOn: Day | null;
  readonly endedOn: Day | null;
  readonly assignedByName: string;
}

/** The assignments that make somebody the handler of a case now. */
export const STANDING_STATES: readonly AssignmentState[] = ['assigned', 'accepted', 'signed'];
