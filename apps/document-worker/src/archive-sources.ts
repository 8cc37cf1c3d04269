import type { Clock, RequestContext } from '@fayuan/context';
import { worker } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import {
  type ArchiveFile,
  CampaignDuties,
  DirectivePaperService,
  DirectiveReadingService,
} from '@fayuan/directives';
import { FiguresService, Ledger } from '@fayuan/ledger';
import { ActivityService, FindingService } from '@fayuan/outreach';
import type { Bells } from '@fayuan/queue';
import { SummaryService } from '@fayuan/summaries';

/** The rooms an archive is gathered from; they do not know each other, this app does. */
export class ArchiveSources {
  readonly reading: DirectiveReadingService;
  readonly papers: DirectivePaperService;
  readonly figures: FiguresService;
  readonly activities: ActivityService;
  readonly findings: FindingService;
  readonly summaries: SummaryService;

  constructor(
    database: Database,
    bells: Bells,
    private readonly clock: Clock,
  ) {
    this.reading = new DirectiveReadingService(database);
    this.papers = new DirectivePaperService(database, this.reading);
    this.figures = new FiguresService(database, new CampaignDuties());
    this.activities = new ActivityService(database, new Ledger(bells));
    this.findings = new FindingService(database);
    this.summaries = new SummaryService(database);
  }

  /** Reads for the unit that asked for the archive, and no more than a reader of it may. */
  contextOf({ tenantId }: ArchiveFile): RequestContext {
    const permissions = new Set(['directive.read', 'figure.read', 'activity.read']);
    return worker('archive', tenantId, { clock: this.clock, permissions });
  }
}
