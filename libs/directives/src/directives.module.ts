import { Module } from '@nestjs/common';
import { ArchiveFileService } from './archive/archive-file.service.js';
import { BoardService } from './board.service.js';
import { BoardUnitsService } from './board/board-units.service.js';
import { BurdenService } from './burden/burden.service.js';
import { DocumentQuotaService } from './burden/document-quota.service.js';
import { BulletinPaperService } from './bulletins/bulletin-paper.service.js';
import { BulletinReadingService } from './bulletins/bulletin-reading.service.js';
import { WriteBulletinService } from './bulletins/write-bulletin.service.js';
import { CampaignDuties } from './campaign-duties.js';
import { CampaignService } from './campaign.service.js';
import { CorrespondenceActsService } from './correspondence/correspondence-acts.service.js';
import { CorrespondenceReadingService } from './correspondence/correspondence-reading.service.js';
import { DraftCorrespondenceService } from './correspondence/draft-correspondence.service.js';
import { LetterService } from './correspondence/letter.service.js';
import { ReceiveCorrespondenceService } from './correspondence/receive-correspondence.service.js';
import { ChaseByHandService } from './chasing/chase-by-hand.service.js';
import { ChaseLogService } from './chasing/chase-log.service.js';
import { ChasePlanService } from './chasing/chase-plan.service.js';
import { DirectiveListService } from './directive-list.service.js';
import { CorrespondencePaperService } from './papers/correspondence-paper.service.js';
import { DirectivePaperService } from './papers/directive-paper.service.js';
import { DirectiveReadingService } from './directive-reading.service.js';
import { DraftVersionService } from './drafting/draft-version.service.js';
import { TemplateService } from './drafting/template.service.js';
import { DraftDirectiveService } from './draft-directive.service.js';
import { InboxService } from './inbox.service.js';
import { AmendDirectiveService } from './life-cycle/amend-directive.service.js';
import { EndDirectiveService } from './life-cycle/end-directive.service.js';
import { IssueDirectiveService } from './issue-directive.service.js';
import { LineageService } from './lineage/lineage.service.js';
import { PlanningService } from './planning/planning.service.js';
import { RecipientsService } from './recipients/recipients.service.js';
import { ReceiptService } from './receipt.service.js';
import { ReportService } from './report.service.js';
import { ReviewService } from './review.service.js';
import { SignOffService } from './sign-off.service.js';
import { CompleteTaskService } from './tasks/complete-task.service.js';
import { ExtensionService } from './tasks/extension.service.js';
import { ReviewTasksService } from './tasks/review-tasks.service.js';
import { SplitProposalService } from './tasks/split-proposal.service.js';
import { SplitTaskService } from './tasks/split-task.service.js';
import { TaskReadingService } from './tasks/task-reading.service.js';

const SERVICES = [
  AmendDirectiveService,
  ArchiveFileService,
  BoardService,
  BoardUnitsService,
  BurdenService,
  BulletinPaperService,
  BulletinReadingService,
  CampaignDuties,
  CampaignService,
  ChaseByHandService,
  ChaseLogService,
  ChasePlanService,
  DirectiveListService,
  CorrespondencePaperService,
  DirectivePaperService,
  DirectiveReadingService,
  DocumentQuotaService,
  DraftDirectiveService,
  DraftVersionService,
  TemplateService,
  EndDirectiveService,
  InboxService,
  IssueDirectiveService,
  LineageService,
  PlanningService,
  ReceiptService,
  RecipientsService,
  ReportService,
  ReviewService,
  SignOffService,
  WriteBulletinService,
  CorrespondenceActsService,
  CorrespondenceReadingService,
  DraftCorrespondenceService,
  LetterService,
  ReceiveCorrespondenceService,
  CompleteTaskService,
  ExtensionService,
  ReviewTasksService,
  SplitProposalService,
  SplitTaskService,
  TaskReadingService,
];

/** Directives from draft to report. Whoever imports it provides the `Database` and the `Bells`. */
@Module({ providers: SERVICES, exports: SERVICES })
export class DirectivesModule {}
