import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@fayuan/context';
import { type Activity, ActivityService, FindingService } from '@fayuan/outreach';
import { everyPage, PAGE } from './every-page.js';

/** What was done in public for a directive, and what inspections of it found. */
@Injectable()
export class CampaignOutreachReader {
  constructor(
    private readonly service: ActivityService,
    private readonly findingService: FindingService,
  ) {}

  activities(ctx: RequestContext, directiveId: string): Promise<Activity[]> {
    return everyPage((after) => this.service.activities(ctx, { directiveId }, { first: PAGE, after }));
  }

  /** What own inspectors and those below found; what superiors found here is for their summaries. */
  async findings(ctx: RequestContext, directiveId: string): Promise<{ total: number; closed: number }> {
    const filter = { directiveId, byOwnInspectors: true };
    const { counts } = await this.findingService.findings(ctx, filter, { first: 1 });
    const { open, answered, returned, closed } = counts;
    return { total: open + answered + returned + closed, closed };
  }
}
