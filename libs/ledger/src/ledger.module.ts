import { Module } from '@nestjs/common';
import { FiguresService } from './figures.service.js';
import { Ledger } from './ledger.js';
import { PeriodReportService } from './period-report.service.js';
import { StatisticalFormsService } from './statistical-forms.service.js';

const SERVICES = [Ledger, FiguresService, PeriodReportService, StatisticalFormsService];

/** Posting facts and reading figures. Whoever imports it provides the `Database` and the `Bells`. */
@Module({ providers: SERVICES, exports: SERVICES })
export class LedgerModule {}
