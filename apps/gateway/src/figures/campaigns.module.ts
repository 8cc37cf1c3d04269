import { Global, Module } from '@nestjs/common';
import { CampaignDuties } from '@fayuan/directives';
import { Campaigns } from '@fayuan/ledger';

const CAMPAIGNS = { provide: Campaigns, useClass: CampaignDuties };

/** Lets the figures of a campaign know its duties; the rooms they are kept in do not know each other. */
@Global()
@Module({ providers: [CAMPAIGNS], exports: [CAMPAIGNS] })
export class CampaignsModule {}
