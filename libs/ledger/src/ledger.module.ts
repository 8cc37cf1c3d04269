import { Module } from '@nestjs/common';
import { FiguresService } from './figures.service.js';
import { Ledger } from './ledger.js';
import { PersonFacts } from './person-facts.js';
import { PeriodReportService } from './period-report.service.js';
import { StatisticalFormsService } from './statistical-forms.service.js';

const SERVICES = [Ledger, PersonFacts, FiguresService, PeriodReportService, StatisticalFormsService];

/** Posting facts and reading figures. Whoever imports it provides the `Database`, the `Bells`, the `PersonKeys` and the `Campaigns`. */
@Module({ providers: SERVICES, exports: SERVICES })
export class LedgerModule {}
