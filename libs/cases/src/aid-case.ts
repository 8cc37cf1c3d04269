import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { Stage } from './stage.js';

export const CASE_BASES = ['applied', 'notified', 'requested', 'compulsory_treatment'] as const;
/** How a case comes: on application, or by the notice or request of an agency (arts. 25, 28). */
export type CaseBasis = (typeof CASE_BASES)[number];

export const CASE_TYPES = ['civil', 'criminal', 'administrative'] as const;
export type CaseType = (typeof CASE_TYPES)[number];

export const CASE_FORMS = [
  'civil_suit',
  'administrative_suit',
  'petition',
  'notary',
  'forensic',
  'other_non_litigation',
] as const;
/** The form of the aid, of cases that are not criminal. */
export type CaseForm = (typeof CASE_FORMS)[number];

export const RECIPIENT_GROUPS = [
  'women',
  'elderly',
  'minors',
  'disabled',
  'farmers',
  'migrant_workers',
  'minorities',
  'military',
  'foreigners',
] as const;
/** A group may overlap with any other; the codes are those of the catalogue of indicators. */
export type RecipientGroup = (typeof RECIPIENT_GROUPS)[number];

export const HARDSHIP_PROOFS = ['statement', 'promise', 'data_sharing'] as const;
/** How hardship is shown: by a written statement, a signed promise or a query of shared data (art. 41); never by a stamp. */
export type HardshipProof = (typeof HARDSHIP_PROOFS)[number];

/** What a case is about and on what grounds it is taken; says nothing of who the people are. */
export interface CaseMatter {
  readonly basis: CaseBasis;
  readonly caseType: CaseType;
  readonly caseForm: CaseForm | null;
  /** A head of arts. 25, 28 or 31: matter.ts. */
  readonly matter: string;
  readonly causeOfAction: string | null;
  readonly procedureStage: string | null;
  /** 办案机关. */
  readonly agency: string | null;
  readonly groups: readonly RecipientGroup[];
  /** As how many cases it counts: like claims of several applicants that can be separated count one each. */
  readonly claims: number;
  /** Ground of art. 32: no means condition at all. */
  readonly noMeansCondition: string | null;
  /** Ground of art. 42: there is a means condition, and it is taken as met. */
  readonly meansNotVerified: string | null;
  readonly hardshipProof: HardshipProof | null;
  /** Ground of art. 44: aid first, papers later. */
  readonly urgentGround: string | null;
  /** The case of a minor or of a victim, open to its team alone. */
  readonly isSealed: boolean;
}

/** What everybody may see of a case who may see its row at all. */
export interface CaseHead {
  readonly id: string;
  readonly unit: UnitName;
  readonly stage: Stage;
  readonly applicationNumber: string | null;
  readonly caseNumber: string | null;
  readonly receivedOn: Day;
  readonly decidedOn: Day | null;
  readonly closedOn: Day | null;
  /** The station, branch or centre that took the papers in. */
  readonly takenInBy: UnitName;
  readonly consultationId: string | null;
  readonly version: number;
}

/** A case with what it is about; the matter is null for whoever is outside the team of a sealed case. */
export interface AidCase extends CaseHead {
  readonly isSealed: boolean;
  readonly matter: CaseMatter | null;
}
