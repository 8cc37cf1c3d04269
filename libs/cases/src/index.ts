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
export type { CaseTeam, CaseTeamChange, NamedAccount, TeamMember } from './team/case-team.js';
export { CaseTeamService } from './team/case-team.service.js';
export { AidCaseService, type CasePage, type CaseWithClocks } from './aid-case.service.js';
export type { CaseEvent } from './case-event.repository.js';
export type { CaseFilter, StageCount } from './case-list.repository.js';
export { caseNotFound, STAGE_WORDS } from './cases.errors.js';
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
export type { ConsultationFilter } from './consultations/consultation-list.repository.js';
export { INTAKE_PLACES, type IntakePlace } from './applications/case-intake.repository.js';
export { IntakeSupplementService } from './applications/intake-supplement.service.js';
export { ConsultationReader, type ConsultationForApplication } from './consultations/consultation-reader.js';
export {
  type ConsultationPage,
  ConsultationService,
  type ConsultationVersion,
} from './consultations/consultation.service.js';
export { type Assignment, ASSIGNMENT_STATES, type AssignmentState } from './handlers/assignment.js';
export { type AssignmentAnswer, AssignmentService } from './handlers/assignment.service.js';
export { type ChoiceInput, type RankedHandler } from './handlers/choice.js';
export {
  type Handler,
  HANDLER_KINDS,
  HANDLER_TAGS,
  type HandlerInput,
  type HandlerKind,
  type HandlerTag,
  SPECIALTIES,
  type Specialty,
  type Spell,
} from './handlers/handler.js';
export type { HandlerFilter, HandlerPage } from './handlers/handler.repository.js';
export { HandlerService, type HandlerVersion } from './handlers/handler.service.js';
export {
  type Exclusion,
  EXCLUSIONS,
  RANK_REASONS,
  type Ranked,
  type RankPart,
  type RankReason,
} from './handlers/ranking.js';
export { CaseRemovalService } from './handling/case-removal.service.js';
export { FINAL_PAPER_KINDS, type FinalPaperKind } from './handling/close-day.js';
export {
  type CaseResult,
  type Closing,
  type ClosingInput,
  type OpinionOutcome,
  OPINIONS,
  CASE_RESULTS,
} from './handling/closing.js';
export { CLOSING_PAPERS, type ClosingPaper } from './handling/closing-papers.js';
export { ClosingService, type PapersHandedIn } from './handling/closing.service.js';
export { type Handling, HandlingService } from './handling/handling.service.js';
export {
  type Milestone,
  type MilestoneInput,
  type MilestoneKind,
  MILESTONES,
  TOLD_HOW,
  type ToldHow,
} from './handling/milestone.js';
export { MilestoneService } from './handling/milestone.service.js';
export {
  ASKED_BY,
  type AskedBy,
  type Proposal,
  PROPOSAL_KINDS,
  PROPOSAL_STATES,
  type ProposalKind,
  type ProposalState,
  TERMINATION_GROUNDS,
  type TerminationGround,
} from './handling/proposal.js';
export {
  type ProposalDecision,
  ProposalService,
  type ReplacementInput,
  type TerminationInput,
  type TerminationTold,
} from './handling/proposal.service.js';
export { type HandlerLink, LINK_ENDS, type LinkedHandler, type LinkEnd } from './links/handler-link.js';
export { type Asked, HandlerLinkDoor, type OpenedLink } from './links/handler-link-door.js';
export { HandlerLinkService } from './links/handler-link.service.js';
export type { LinkedCase, LinkedPapers, LinkedRecipient } from './links/linked-case.js';
export { LinkedCaseReader } from './links/linked-case-reader.js';
export { LinkedCaseService } from './links/linked-case.service.js';
export { type StandardInput, type Standards, SubsidyStandardService } from './subsidies/standard.service.js';
export {
  type Subsidy,
  SUBSIDY_KINDS,
  SUBSIDY_STATES,
  type SubsidyKind,
  type SubsidyStandard,
  type SubsidyState,
} from './subsidies/subsidy.js';
export type { SubsidyFilter, SubsidyPage, SubsidySum } from './subsidies/subsidy.repository.js';
export { type SubsidyInput, SubsidyService, type SubsidyVersion } from './subsidies/subsidy.service.js';
export {
  type Appraisal,
  type AppraisalLine,
  type AppraisalMeasure,
  type AppraisalScheme,
  type AppraisalSchemeInput,
  type Award,
  type ComparedRow,
  MEASURES,
  type PublishedAppraisal,
  SUBJECT_KINDS,
  type SubjectKind,
} from './appraisal/appraisal.js';
export { AppraisalSchemeService } from './appraisal/appraisal-scheme.service.js';
export { AppraisalService } from './appraisal/appraisal.service.js';
export { type CaseOpinion, OPINION_KINDS, type OpinionKind } from './quality/case-opinion.js';
export { CaseOpinionService } from './quality/case-opinion.service.js';
export {
  type Complaint,
  COMPLAINED_ABOUT,
  COMPLAINT_FORMS,
  COMPLAINT_MATTERS,
  COMPLAINT_RESULTS,
  COMPLAINT_STATUSES,
  COMPLAINT_STEPS,
  type ComplainedAbout,
  type ComplaintForm,
  type ComplaintMatter,
  type ComplaintResult,
  type ComplaintStatus,
  type ComplaintStep,
  FILED_BY,
  type FiledBy,
  type ShownComplaint,
  stepsAt,
} from './quality/complaint.js';
export { ComplaintService } from './quality/complaint.service.js';
export type { FileReview } from './quality/file-review.js';
export { FileReviewService } from './quality/file-review.service.js';
export { type Grade, GRADES } from './quality/review-points.js';
export type { DrawnCase, ReviewDraw } from './quality/review-draw.js';
export { ReviewDrawService } from './quality/review-draw.service.js';
export { type PublishedScheme, REVIEW_MODES, type ReviewMode } from './quality/review-scheme.js';
export { ReviewSchemeService } from './quality/review-scheme.service.js';
export {
  type Rating,
  RATINGS,
  type Visit,
  VISIT_STATUSES,
  VISIT_WAYS,
  type VisitAnswers,
  type VisitStatus,
  type VisitWay,
} from './quality/visit.js';
export type { ShownVisitRound } from './quality/visit-round.js';
export { VisitRoundService } from './quality/visit-round.service.js';
export { VisitService } from './quality/visit.service.js';
export { ComplaintPersonHolder } from './persons/complaint-person-holder.js';
export { sealedRowsOfCases } from './persons/sealed-rows-of-cases.js';
export { IntakePersonHolder } from './persons/intake-person-holder.js';
export type { AmendmentInput } from './applications/amendment.js';
export { AmendmentService } from './applications/amendment.service.js';
export {
  type AgentInput,
  type ApplicationInput,
  type Forwarder,
  FORWARDERS,
  type OpponentInput,
  type PartyRole,
} from './applications/application.js';
export {
  ApplicationReader,
  type CaseFile,
  type EarlierCase,
  type ShownParty,
} from './applications/application-reader.js';
export type { ApplicationReceipt } from './applications/application-receiving.js';
export { ApplicationService, type TypedForm } from './applications/application.service.js';
export type { Coded } from './applications/coded.js';
export type { CaseDecision, Outcome } from './applications/case-decision.repository.js';
export type { CaseIntake, IntakeState } from './applications/case-intake.repository.js';
export {
  type Parcel,
  PARCEL_STATES,
  type ParcelKind,
  type ParcelState,
} from './applications/case-parcel.repository.js';
export type { OpenedCase } from './applications/case-opening.js';
export { type DecisionInput, DecisionService } from './applications/decision.service.js';
export { CONTESTABLE, type Contestable } from './objections/objection.repository.js';
export { ObjectionService } from './objections/objection.service.js';
export { type CaseDraft, type DraftAt, DraftService } from './applications/draft.service.js';
export {
  type DutyLawyerHelp,
  type DutyLawyerHelpInput,
  HELP_KINDS,
  HELP_PLACES,
  type HelpKind,
  type HelpPlace,
} from './applications/duty-lawyer-help.js';
export { DutyLawyerService } from './applications/duty-lawyer.service.js';
export {
  NO_MEANS_GROUNDS,
  NOT_VERIFIED_GROUNDS,
  REFUSAL_REASONS,
  URGENT_GROUNDS,
} from './applications/grounds.js';
export { HardshipService, type HardshipInput } from './applications/hardship.service.js';
export type { HardshipStandard } from './applications/hardship-standard.repository.js';
export { type ApplicationPaper, paperPlace } from './application-papers/application-paper.js';
export { ApplicationPaperService } from './application-papers/application-paper.service.js';
export { PaperPersonHolder } from './application-papers/paper-person-holder.js';
export { lapseHandler, lapseJob } from './applications/lapse.job.js';
export { type Material, MATERIAL_STATES, type MaterialState, MATERIALS } from './applications/material.js';
export {
  type Matter,
  MATTERS,
  NOTICE_GROUNDS,
  REQUEST_GROUNDS,
  TREATMENT_GROUNDS,
} from './applications/matter.js';
export { type Means, MEANS_RESULTS, type MeansResult } from './applications/means.js';
export { AGENCY_KINDS, type AgencyKind, type NoticeBasis, type NoticeInput } from './applications/notice.js';
export { NoticeService } from './applications/notice.service.js';
export { ParcelService } from './applications/parcel.service.js';
export { type ProposalInput, ReviewService } from './applications/review.service.js';
export { type TransferInput, TransferService } from './applications/transfer.service.js';
export { type IssuedLetter } from './letters/case-letter.repository.js';
export { LETTER_KINDS, type LetterInput, type LetterKind } from './letters/letter.js';
export { type Gap, GAPS } from './letters/letter-gaps.js';
export { type LetterOrder } from './letters/letter-input.js';
export {
  type CaseLetters,
  type LetterFile,
  LetterService,
  type PossibleLetter,
} from './letters/letter.service.js';
export { HoldersOfCases } from './persons/holders-of-cases.js';
export {
  VERIFIED_ASPECTS,
  type VerificationInput,
  VerificationService,
  type VerifiedAspect,
} from './applications/verification.service.js';
export { type CaseExport, CaseExportService } from './ledger-export/case-export.service.js';
export {
  type ConsultationExport,
  ConsultationExportService,
} from './ledger-export/consultation-export.service.js';
export { lineCells, lineColumns } from './ledger-export/ledger-line.js';
export { CASE_LEDGER } from './ledger-import/case-ledger.js';
export { ImportFiles } from './ledger-import/import-files.js';
export type { ImportWorkshop } from './ledger-import/import-workshop.js';
export {
  IMPORT_STATES,
  type ImportState,
  type LedgerImport,
  type ProblemCount,
} from './ledger-import/ledger-import.js';
export { reasonText } from './ledger-import/ledger-import.errors.js';
export { ledgerImportHandler, ledgerImportJob } from './ledger-import/ledger-import.job.js';
export {
  LedgerImportService,
  type ListedImport,
  type ShownImport,
} from './ledger-import/ledger-import.service.js';
export {
  type Ledger as PaperLedger,
  LEDGER_NAMES,
  type LedgerKind,
  LEDGERS,
} from './ledger-import/ledger.js';
export { ledgerSheets } from './ledger-import/ledger-template.js';
export { Recorders } from './ledger-import/recorders.js';
