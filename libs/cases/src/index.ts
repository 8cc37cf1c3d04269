export {
  type AidCase,
  CASE_BASES,
  CASE_FORMS,
  CASE_TYPES,
  type CaseBasis,
  type CaseForm,
  type CaseHead,
  type CaseMatter,
  type CaseType,
  HARDSHIP_PROOFS,
  type HardshipProof,
  RECIPIENT_GROUPS,
  type RecipientGroup,
} from './aid-case.js';
export { type CaseVersion } from './aid-case.repository.js';
export { AidCaseService, type CasePage } from './aid-case.service.js';
export type { CaseEvent } from './case-event.repository.js';
export type { CaseFilter, StageCount } from './case-list.repository.js';
export { caseNotFound } from './cases.errors.js';
export { CasesModule } from './cases.module.js';
export { type CaseAct, type Stage, STAGES } from './stage.js';
export {
  type Consultation,
  CHANNELS,
  type ConsultationChannel,
  type ConsultationInput,
  type ConsultationResult,
  PERSON_GROUPS,
  type PersonGroup,
  RESULTS,
} from './consultations/consultation.js';
export type { BranchChoice, Choice, ConsultationForm } from './consultations/consultation-form.js';
export type { ConsultationFilter, ConsultationPage } from './consultations/consultation-list.repository.js';
export { ConsultationReader, type ConsultationForApplication } from './consultations/consultation-reader.js';
export { ConsultationService, type ConsultationVersion } from './consultations/consultation.service.js';
