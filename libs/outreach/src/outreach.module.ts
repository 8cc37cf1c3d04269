import { Module } from '@nestjs/common';
import { LedgerModule } from '@fayuan/ledger';
import { ActivityService } from './activity.service.js';
import { FindingService } from './inspections/finding.service.js';
import { InspectionRoundService } from './inspections/inspection-round.service.js';
import { InspectionService } from './inspections/inspection.service.js';

/** Activities of units, and what inspections found. Whoever imports it provides the `Database` and the `Bells`. */
@Module({
  imports: [LedgerModule],
  providers: [ActivityService, FindingService, InspectionRoundService, InspectionService],
  exports: [ActivityService, FindingService, InspectionRoundService, InspectionService],
})
export class OutreachModule {}
