import type { Day } from '@fayuan/kernel';
import type { CaseType } from '../aid-case.js';

export const SUBSIDY_KINDS = ['case', 'duty_lawyer', 'consultation'] as const;
/** What is paid for: a case, days as duty lawyer, days of consultation (司发通〔2019〕27号). */
export type SubsidyKind = (typeof SUBSIDY_KINDS)[number];

export const SUBSIDY_STATES = ['proposed', 'approved', 'refused', 'paid'] as const;
export type SubsidyState = (typeof SUBSIDY_STATES)[number];

/** Amounts in cents; the reasons belong to the amounts beside them. */
export interface LineInput {
  readonly remoteCents?: number | null | undefined;
  readonly translationCents?: number | null | undefined;
  readonly otherCents?: number | null | undefined;
  readonly otherReason?: string | null | undefined;
  readonly cutCents?: number | null | undefined;
  readonly cutReason?: string | null | undefined;
}

export interface PaymentLine {
  readonly standardCents: number;
  readonly remoteCents: number;
  readonly translationCents: number;
  readonly otherCents: number;
  readonly otherReason: string | null;
  readonly cutCents: number;
  readonly cutReason: string | null;
  /** standard + remote + translation + other - cut */
  readonly actualCents: number;
}

/** What a province pays from a day on. */
export interface SubsidyStandard {
  readonly id: string;
  /** Code of the province. */
  readonly place: string;
  readonly kind: SubsidyKind;
  /** Null: for cases of every type. */
  readonly caseType: CaseType | null;
  /** Null: for every stage of the procedure. */
  readonly procedureStage: string | null;
  readonly per: 'case' | 'working_day';
  readonly amountCents: number;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  /** The paper that says so. */
  readonly source: string;
  readonly publishedByName: string;
}

export interface Subsidy extends PaymentLine {
  readonly id: string;
  readonly kind: SubsidyKind;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly handlerId: string;
  readonly handlerName: string;
  readonly firm: string | null;
  /** Of the close, or the last of the days. */
  readonly serviceOn: Day;
  readonly days: number | null;
  readonly state: SubsidyState;
  readonly proposedByName: string;
  readonly proposedOn: Day;
  readonly decidedByName: string | null;
  readonly decidedOn: Day | null;
  readonly decisionRemark: string | null;
  readonly paidOn: Day | null;
  readonly paidByName: string | null;
  readonly version: number;
}
