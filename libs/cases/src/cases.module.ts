import { Module } from '@nestjs/common';
import { LedgerModule } from '@fayuan/ledger';
import { AidCaseService } from './aid-case.service.js';

/** Consultations, applications and cases. Whoever imports it provides the `Database` and the `Bells`. */
@Module({ imports: [LedgerModule], providers: [AidCaseService], exports: [AidCaseService] })
export class CasesModule {}
