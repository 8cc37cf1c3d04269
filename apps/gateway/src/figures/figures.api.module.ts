import { Module } from '@nestjs/common';
import { LedgerModule } from '@fayuan/ledger';
import { FiguresResolver } from './figures.resolver.js';
import { PeriodReportResolver } from './period-report.resolver.js';
import { PeriodsResolver } from './periods.resolver.js';

@Module({ imports: [LedgerModule], providers: [FiguresResolver, PeriodReportResolver, PeriodsResolver] })
export class FiguresApiModule {}
