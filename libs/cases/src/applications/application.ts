import type { Day } from '@fayuan/kernel';
import type { PersonDetails } from '@fayuan/persons';
import type { CaseForm, CaseType, HardshipProof, RecipientGroup } from '../aid-case.js';
import type { IntakePlace } from './case-intake.repository.js';
import type { Material } from './material.js';
import type { Means } from './means.js';

export const FORWARDERS = ['agency', 'detention', 'duty_lawyer'] as const;
/** Who hands in the application of a person in custody, within 24 hours (art. 39). */
export type Forwarder = (typeof FORWARDERS)[number];

/** The other side: a natural person, or an organisation of which only the name is kept. */
export interface OpponentInput {
  readonly person?: PersonDetails | null;
  readonly organization?: string | null;
}

export interface AgentInput {
  readonly person: PersonDetails;
  /** Guardian, near relative, … (art. 40). */
  readonly relation: string;
}

/** An application as it is typed at the counter. */
export interface ApplicationInput {
  /** The day on which the papers were handed in; the clock of the decision runs from it. Today when not said. */
  readonly receivedOn?: Day | null;
  readonly caseType: CaseType;
  readonly caseForm?: CaseForm | null;
  readonly matter: string;
  readonly causeOfAction?: string | null;
  readonly procedureStage?: string | null;
  readonly agency?: string | null;
  /** Code of the region of the agency, or where the matter happened (art. 38). */
  readonly agencyPlace?: string | null;
  readonly groups?: readonly RecipientGroup[] | null;
  readonly claims?: number | null;
  readonly noMeansCondition?: string | null;
  readonly meansNotVerified?: string | null;
  readonly hardshipProof?: HardshipProof | null;
  readonly urgentGround?: string | null;
  /** With the ground `limitation`: the day on which the period ends. */
  readonly limitationOn?: Day | null;
  readonly isSealed?: boolean | null;
  readonly applicant: PersonDetails;
  readonly agent?: AgentInput | null;
  readonly opponent?: OpponentInput | null;
  /** What happened and what is asked for, in words. */
  readonly facts?: string | null;
  readonly means?: Means | null;
  readonly materials?: readonly Material[] | null;
  readonly forwardedBy?: Forwarder | null;
  /** When the person in custody asked. */
  readonly askedAt?: Date | null;
  readonly consultationId?: string | null;
  /** Of papers that are handed up; at the counter when not said. */
  readonly takenInAt?: IntakePlace | null;
}

/** What only the unit itself reads, sealed: words and means. */
export interface Narrative {
  readonly facts: string | null;
  readonly means: Means | null;
  readonly opponentOrganization: string | null;
}

/** Of whom there is nothing to tell, or no longer. */
export const NOTHING_SAID: Narrative = { facts: null, means: null, opponentOrganization: null };

export type PartyRole = 'recipient' | 'agent' | 'opponent';

/** A person of an application with the part it has in it. */
export interface Party {
  readonly role: PartyRole;
  readonly relation: string | null;
}
