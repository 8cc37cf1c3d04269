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
