import { Module } from '@nestjs/common';
import { ClocksModule } from '@fayuan/clocks';
import { LedgerModule } from '@fayuan/ledger';
import { PersonsModule } from '@fayuan/persons';
import { AidCaseService } from './aid-case.service.js';
import { ApplicationPaperService } from './application-papers/application-paper.service.js';
import { ApplicationPapers } from './application-papers/application-papers.js';
import { PaperPersonHolder } from './application-papers/paper-person-holder.js';
import { AmendmentService } from './applications/amendment.service.js';
import { ApplicationOfConsultation } from './applications/application-of-consultation.js';
import { ApplicationPeople } from './applications/application-people.js';
import { ApplicationReader } from './applications/application-reader.js';
import { ApplicationReceiving } from './applications/application-receiving.js';
import { ApplicationService } from './applications/application.service.js';
import { CaseActs } from './applications/case-acts.js';
import { CaseGranting } from './applications/case-granting.js';
import { CaseOpening } from './applications/case-opening.js';
import { CasePassing } from './applications/case-passing.js';
import { DecisionService } from './applications/decision.service.js';
import { DraftService } from './applications/draft.service.js';
import { DutyLawyerService } from './applications/duty-lawyer.service.js';
import { HardshipService } from './applications/hardship.service.js';
import { IntakeSupplementService } from './applications/intake-supplement.service.js';
import { NoticeService } from './applications/notice.service.js';
import { ParcelService } from './applications/parcel.service.js';
import { ReviewService } from './applications/review.service.js';
import { TransferService } from './applications/transfer.service.js';
import { Askers } from './consultations/asker.js';
import { VerificationService } from './applications/verification.service.js';
import { ConsultationNotes } from './consultations/consultation-note.js';
import { ConsultationReader } from './consultations/consultation-reader.js';
import { ConsultationService } from './consultations/consultation.service.js';
import { ManyConsultations } from './consultations/many-consultations.js';
import { AssignmentService } from './handlers/assignment.service.js';
import { HandlerService } from './handlers/handler.service.js';
import { CaseRemovalService } from './handling/case-removal.service.js';
import { ClosingService } from './handling/closing.service.js';
import { EndOfHandling } from './handling/end-of-handling.js';
import { HandlingService } from './handling/handling.service.js';
import { MilestoneService } from './handling/milestone.service.js';
import { ProposalService } from './handling/proposal.service.js';
import { CaseExportService } from './ledger-export/case-export.service.js';
import { CaseLines } from './ledger-export/case-lines.js';
import { ConsultationExportService } from './ledger-export/consultation-export.service.js';
import { ConsultationLines } from './ledger-export/consultation-lines.js';
import { CaseRecorder } from './ledger-import/case-recorder.js';
import { ConsultationRecorder } from './ledger-import/consultation-recorder.js';
import { Recorders } from './ledger-import/recorders.js';
import { AppraisalService } from './appraisal/appraisal.service.js';
import { AppraisalSchemeService } from './appraisal/appraisal-scheme.service.js';
import { CaseOpinionService } from './quality/case-opinion.service.js';
import { ComplaintService } from './quality/complaint.service.js';
import { FileReviewService } from './quality/file-review.service.js';
import { ReviewDrawService } from './quality/review-draw.service.js';
import { ReviewSchemeService } from './quality/review-scheme.service.js';
import { VisitRoundService } from './quality/visit-round.service.js';
import { VisitService } from './quality/visit.service.js';
import { ObjectionService } from './objections/objection.service.js';
import { LetterFactsReader } from './letters/letter-facts.js';
import { LetterPersonHolder } from './letters/letter-person-holder.js';
import { LetterService } from './letters/letter.service.js';
import { CasePersonHolder } from './persons/case-person-holder.js';
import { ComplaintPersonHolder } from './persons/complaint-person-holder.js';
import { ConsultationPersonHolder } from './persons/consultation-person-holder.js';
import { HoldersOfCases } from './persons/holders-of-cases.js';
import { IntakePersonHolder } from './persons/intake-person-holder.js';
import { HandlerLinkService } from './links/handler-link.service.js';
import { LinkedCaseReader } from './links/linked-case-reader.js';
import { LinkedCaseService } from './links/linked-case.service.js';
import { SubsidyStandardService } from './subsidies/standard.service.js';
import { SubsidyService } from './subsidies/subsidy.service.js';
import { CaseTeamService } from './team/case-team.service.js';

const HANDLING = [
  HandlerService,
  AssignmentService,
  HandlingService,
  MilestoneService,
  ProposalService,
  ClosingService,
  CaseRemovalService,
  EndOfHandling,
  ObjectionService,
  HandlerLinkService,
  LinkedCaseReader,
  LinkedCaseService,
];
const QUALITY = [
  AppraisalService,
  AppraisalSchemeService,
  CaseOpinionService,
  ComplaintService,
  FileReviewService,
  ReviewDrawService,
  ReviewSchemeService,
  VisitRoundService,
  VisitService,
];
const APPLICATIONS = [
  AmendmentService,
  ApplicationPaperService,
  ApplicationReader,
  ApplicationService,
  DecisionService,
  DraftService,
  DutyLawyerService,
  HardshipService,
  IntakeSupplementService,
  NoticeService,
  ParcelService,
  ReviewService,
  TransferService,
  VerificationService,
];
const SERVICES = [
  AidCaseService,
  CaseExportService,
  ConsultationExportService,
  CaseTeamService,
  ConsultationReader,
  ConsultationService,
  ...APPLICATIONS,
  ...HANDLING,
  SubsidyStandardService,
  SubsidyService,
  ...QUALITY,
  LetterService,
  HoldersOfCases,
  ComplaintPersonHolder,
  PaperPersonHolder,
];
const PARTS = [
  CasePersonHolder,
  ConsultationPersonHolder,
  IntakePersonHolder,
  LetterPersonHolder,
  LetterFactsReader,
  Askers,
  ConsultationNotes,
  ApplicationOfConsultation,
  ApplicationPapers,
  ApplicationPeople,
  CaseActs,
  CaseGranting,
  CaseOpening,
  CasePassing,
  ApplicationReceiving,
];
const LEDGERS = [
  CaseLines,
  ConsultationLines,
  CaseRecorder,
  ConsultationRecorder,
  ManyConsultations,
  Recorders,
];

/** Consultations, applications and cases. Whoever imports it provides the `Database`, the `Bells` and the keys. */
@Module({
  imports: [LedgerModule, ClocksModule, PersonsModule],
  providers: [...SERVICES, ...PARTS, ...LEDGERS],
  exports: [...SERVICES, Recorders],
})
export class CasesModule {}
