import { Module } from '@nestjs/common';
import { ClocksModule } from '@fayuan/clocks';
import { LedgerModule } from '@fayuan/ledger';
import { AidCaseService } from './aid-case.service.js';
import { ConsultationReader } from './consultations/consultation-reader.js';
import { ConsultationService } from './consultations/consultation.service.js';
import { AssignmentService } from './handlers/assignment.service.js';
import { HandlerService } from './handlers/handler.service.js';
import { CaseRemovalService } from './handling/case-removal.service.js';
import { ClosingService } from './handling/closing.service.js';
import { EndOfHandling } from './handling/end-of-handling.js';
import { HandlingService } from './handling/handling.service.js';
import { MilestoneService } from './handling/milestone.service.js';
import { ProposalService } from './handling/proposal.service.js';
import { SubsidyStandardService } from './subsidies/standard.service.js';
import { SubsidyService } from './subsidies/subsidy.service.js';

const HANDLING = [
  HandlerService,
  AssignmentService,
  HandlingService,
  MilestoneService,
  ProposalService,
  ClosingService,
  CaseRemovalService,
  EndOfHandling,
];
const SERVICES = [
  AidCaseService,
  ConsultationReader,
  ConsultationService,
  ...HANDLING,
  SubsidyStandardService,
  SubsidyService,
];

/** Consultations, applications and cases. Whoever imports it provides the `Database` and the `Bells`. */
@Module({ imports: [LedgerModule, ClocksModule], providers: SERVICES, exports: SERVICES })
@Module({
  imports: [ClocksModule, LedgerModule],
  providers: [AidCaseService, ConsultationReader, ConsultationService],
  exports: [AidCaseService, ConsultationReader, ConsultationService],
})
export class CasesModule {}
