import type { Day } from '@fayuan/kernel';

export const PROPOSAL_KINDS = ['replacement', 'termination'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const ASKED_BY = ['recipient', 'handler', 'centre'] as const;
export type AskedBy = (typeof ASKED_BY)[number];

export const PROPOSAL_STATES = ['proposed', 'approved', 'refused'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const TERMINATION_GROUNDS = [
  'fraud',
  'hidden_facts',
  'illegal_use',
  'no_longer_eligible',
  'case_ended',
  'own_lawyer',
  'recipient_asks',
  'other',
] as const;
/** The eight grounds on which aid is ended (Legal Aid Act art. 48). */
export type TerminationGround = (typeof TERMINATION_GROUNDS)[number];

/** What one person asked for and another decides. */
export interface Proposal {
  readonly id: string;
  readonly caseId: string;
  readonly kind: ProposalKind;
  readonly askedBy: AskedBy;
  readonly ground: TerminationGround | null;
  readonly reason: string;
  /** Who is to handle the case instead. */
  readonly handlerId: string | null;
  readonly handlerName: string | null;
  readonly state: ProposalState;
  readonly askedOn: Day;
  readonly proposedByName: string;
  readonly decidedOn: Day | null;
  readonly decidedByName: string | null;
  readonly decisionRemark: string | null;
  readonly toldOn: Day | null;
  readonly agencyToldOn: Day | null;
}
