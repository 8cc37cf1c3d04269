import { Module } from '@nestjs/common';
import { DirectivesModule } from '@fayuan/directives';
import { LedgerModule } from '@fayuan/ledger';
import { OrgModule } from '@fayuan/org';
import { OutreachModule } from '@fayuan/outreach';
import { SummariesModule } from '@fayuan/summaries';
import { CampaignOutreachReader } from './campaign-outreach.reader.js';
import { CampaignRecordReader } from './campaign-record.reader.js';
import { SummaryDownloadController } from './summary-download.controller.js';
import { SummaryResolver } from './summary.resolver.js';

@Module({
  imports: [SummariesModule, DirectivesModule, OutreachModule, LedgerModule, OrgModule],
  controllers: [SummaryDownloadController],
  providers: [SummaryResolver, CampaignRecordReader, CampaignOutreachReader],
})
export class SummariesApiModule {}
