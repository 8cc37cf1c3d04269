import { Module } from '@nestjs/common';
import { LedgerModule } from '@fayuan/ledger';
import { CampaignsModule } from './campaigns.module.js';
import { FigureWorkbookController } from './figure-workbook.controller.js';
import { FiguresResolver } from './figures.resolver.js';
import { PeriodReportResolver } from './period-report.resolver.js';
import { PeriodsResolver } from './periods.resolver.js';
import { StatisticalFormsResolver } from './statistical-forms.resolver.js';

@Module({
  imports: [LedgerModule, CampaignsModule],
  controllers: [FigureWorkbookController],
  providers: [FiguresResolver, PeriodReportResolver, PeriodsResolver, StatisticalFormsResolver],
})
export class FiguresApiModule {}
