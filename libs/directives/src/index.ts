export type { ArchiveFile, ReissuePlace } from './archive/archive-file.js';
export { ARCHIVE, archiveJob } from './archive/archive-file.job.js';
export {
  countReissues,
  findArchiveFile,
  finishArchiveFile,
  noteArchiveProgress,
  reissuesAfter,
} from './archive/archive-file.repository.js';
export { ArchiveFileService, type FinishedArchive } from './archive/archive-file.service.js';
export { type DutyAct, dutyActsAfter } from './archive/duty-acts.repository.js';
export type { Board, BoardRow, ReceiptCounts } from './board.js';
export { type BoardQuery, BoardService } from './board.service.js';
export type { BoardUnit, BoardUnitPage } from './board/board-units.js';
export { BoardUnitsService, type BoardUnitsQuery } from './board/board-units.service.js';
export type { AskedFigure, Burden, BurdenDraft, EarlierAsk } from './burden/burden.js';
export { BurdenService } from './burden/burden.service.js';
export type { DocumentYear } from './burden/document-quota.js';
export { DocumentQuotaService } from './burden/document-quota.service.js';
export type { Effort } from './burden/hours.js';
export type { DemandKind } from './burden/text-demands.js';
export {
  type Bulletin,
  type BulletinListItem,
  type BulletinRank,
  type BulletinRequest,
  type BulletinRun,
  type BulletinSection,
  type BulletinToken,
  type BulletinUnit,
  RANK_MEASURES,
  type RankMeasure,
  UNIT_SETS,
  type UnitSet,
} from './bulletins/bulletin.js';
export {
  BulletinReadingService,
  type BulletinUnitPage,
  type TokenQuery,
} from './bulletins/bulletin-reading.service.js';
export { BulletinPaperService } from './bulletins/bulletin-paper.service.js';
export {
  BODY_KINDS,
  type BodyKind,
  type Correspondence,
  CORRESPONDENCE_BOXES,
  CORRESPONDENCE_KINDS,
  CORRESPONDENCE_STATUSES,
  type CorrespondenceBox,
  type CorrespondenceEvent,
  type CorrespondenceInput,
  type CorrespondenceKind,
  type CorrespondenceListItem,
  type CorrespondenceStatus,
  DELIVERY_WAYS,
  type DeliveryWay,
  type LetterDelivery,
  type OutsideBody,
} from './correspondence/correspondence.js';
export { CorrespondenceActsService } from './correspondence/correspondence-acts.service.js';
export { CorrespondenceReadingService } from './correspondence/correspondence-reading.service.js';
export { DraftCorrespondenceService } from './correspondence/draft-correspondence.service.js';
export {
  type BodyInput,
  type DeliveryInput,
  LetterService,
  type LetterReplyInput,
} from './correspondence/letter.service.js';
export { ReceiveCorrespondenceService } from './correspondence/receive-correspondence.service.js';
export { WriteBulletinService } from './bulletins/write-bulletin.service.js';
export { CampaignDuties } from './campaign-duties.js';
export { type CampaignInput, CampaignService, type MergeableCampaign } from './campaign.service.js';
export {
  type Chase,
  type ChaseCandidate,
  CHASED_DUTIES,
  type ChasedDuty,
  type ChaseOutcome,
  type ChaseRole,
  DELIVERY_STATES,
  type DeliveryLogEntry,
  type DeliveryState,
  SKIP_REASONS,
  type SkipReason,
} from './chasing/chase.js';
export {
  type CandidateQuery,
  type ChaseByHand,
  ChaseByHandService,
} from './chasing/chase-by-hand.service.js';
export { chaseHandler, chaseJob } from './chasing/chase.job.js';
export { ChaseLogService } from './chasing/chase-log.service.js';
export { type ChasePlan, ChasePlanService } from './chasing/chase-plan.service.js';
export { chaseText } from './chasing/chase-text.js';
export { describeChases } from './chasing/describe-chases.js';
export {
  type Campaign,
  type ChangeKind,
  CHANGE_KINDS,
  type Classification,
  CLASSIFICATIONS,
  type Difference,
  type Directive,
  type DirectiveChange,
  DIRECTIVE_KINDS,
  DIRECTIVE_STATUSES,
  type DirectiveInput,
  type DirectiveKind,
  type DirectiveStatus,
  type DirectiveTask,
  type DirectiveText,
  DOCUMENT_KINDS,
  type DocumentKind,
  type Section,
  type TaskInput,
  URGENCIES,
  type Urgency,
} from './directive.js';
export {
  DIRECTIVE_BOXES,
  type DirectiveBox,
  type DirectiveFilter,
  type DirectiveListItem,
  DirectiveListService,
} from './directive-list.service.js';
export { DirectiveReadingService } from './directive-reading.service.js';
export { DirectivesModule } from './directives.module.js';
export { type DraftVersion, DraftVersionService } from './drafting/draft-version.service.js';
export type { ShiftedDirective, ShiftedWords } from './drafting/shift-year.js';
export type { DirectiveTemplate } from './drafting/template.repository.js';
export { TemplateService } from './drafting/template.service.js';
export { DraftDirectiveService } from './draft-directive.service.js';
export { FAN_OUT, fanOutHandler, fanOutJob } from './fan-out.job.js';
export { INBOX_KINDS, type InboxItem, type InboxKind } from './inbox.js';
export { type InboxPage, InboxService } from './inbox.service.js';
export { IssueDirectiveService } from './issue-directive.service.js';
export { type Amendment, AmendDirectiveService } from './life-cycle/amend-directive.service.js';
export type { AmendmentInput } from './life-cycle/amendment.js';
export type { ProposedAmendment } from './life-cycle/change.repository.js';
export { EndDirectiveService } from './life-cycle/end-directive.service.js';
export { TELL_CHANGE, tellChangeHandler, tellChangeJob } from './life-cycle/tell-change.job.js';
export type { DueWarningKind, PlanStep } from './planning/deadline-plan.js';
export { PlanningService, type PlanWish } from './planning/planning.service.js';
export type { Drift, DriftKind } from './lineage/drift.js';
export { LineageService } from './lineage/lineage.service.js';
export { type Light, type LightCount, LIGHTS } from './light.js';
export type { Receipt } from './receipt.js';
export {
  RECIPIENT_ROLES,
  type RecipientCounts,
  type RecipientGroup,
  type RecipientRole,
  type Recipients,
  wholeRecipients,
} from './recipients/recipients.js';
export type { Recipient, RecipientFilter } from './recipients/recipient-list.repository.js';
export { type RecipientPage, RecipientsService } from './recipients/recipients.service.js';
export { ReceiptService } from './receipt.service.js';
export {
  type CompletionReport,
  type Coverage,
  type DutyEvent,
  type Measure,
  REPORT_STATUSES,
  type ReportDraft,
  type ReportStatus,
} from './report.js';
export { ReportService, type SubmitReport } from './report.service.js';
export { type ReturnReport, ReviewService } from './review.service.js';
export { SignOffService } from './sign-off.service.js';
export type { TaskProgress } from './task-progress.js';
export { CorrespondencePaperService } from './papers/correspondence-paper.service.js';
export { DirectivePaperService, type MadePaper, type PaperDraft } from './papers/directive-paper.service.js';
export type { PaperTask } from './papers/paper-words.js';
export { countReceipts, receiptFactsAfter } from './papers/receipt-facts.repository.js';
export { checkCode, momentWords, type ReceiptFacts, receiptList } from './papers/receipt-proof.js';
export type { DutyEventKind } from './duty-event.repository.js';
export { CompleteTaskService, type CompleteTask } from './tasks/complete-task.service.js';
export { EVIDENCE_RULES, type EvidenceCheck, type EvidenceRule } from './tasks/evidence.js';
export { EXTENSION_STATUSES, type ExtensionStatus } from './tasks/extension.js';
export type { Extension } from './tasks/extension.repository.js';
export { type AskExtension, ExtensionService } from './tasks/extension.service.js';
export { RETURN_REASONS, type ReturnReason } from './tasks/return-reason.js';
export { type ReturnTask, ReviewTasksService } from './tasks/review-tasks.service.js';
export type { Share } from './tasks/split.js';
export {
  type ProposedShare,
  type SplitProposal,
  SplitProposalService,
} from './tasks/split-proposal.service.js';
export { type SplitTask, SplitTaskService } from './tasks/split-task.service.js';
export type { CurvePoint } from './tasks/task-curve.js';
export { TASK_ACT_STATUSES, type TaskAct, type TaskActStatus, type TaskPartner } from './tasks/task-act.js';
export type { Forecast, Milestone } from './tasks/task-plan.js';
export { type ShareStanding, TaskReadingService, type TaskStanding } from './tasks/task-reading.service.js';
export type { TaskReview } from './tasks/task-review.repository.js';
