import { Module } from '@nestjs/common';
import { SummaryService } from './summary.service.js';

/** Work summaries: written from a campaign's record, kept, frozen and printed. Whoever imports it provides the `Database`. */
@Module({ providers: [SummaryService], exports: [SummaryService] })
export class SummariesModule {}
