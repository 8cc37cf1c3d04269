import { Module } from '@nestjs/common';
import { LedgerModule } from '@fayuan/ledger';
import { AidCaseService } from './aid-case.service.js';
import { ConsultationReader } from './consultations/consultation-reader.js';
import { ConsultationService } from './consultations/consultation.service.js';

/** Consultations, applications and cases. Whoever imports it provides the `Database` and the `Bells`. */
@Module({
  imports: [LedgerModule],
  providers: [AidCaseService, ConsultationReader, ConsultationService],
  exports: [AidCaseService, ConsultationReader, ConsultationService],
})
export class CasesModule {}
