import { Module } from '@nestjs/common';
import { CasesModule, HandlerLinkDoor } from '@fayuan/cases';
import type { Config } from '@fayuan/config';
import type { Clock } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { FilesService } from '@fayuan/files';
import { FilesApiModule } from '../http/files.api.module.js';
import { CLOCK, CONFIG } from '../tokens.js';
import { AppraisalResolver } from './appraisal/appraisal.resolver.js';
import { AmendmentResolver } from './applications/amendment.resolver.js';
import { ApplicationResolver } from './applications/application.resolver.js';
import { NoticeResolver } from './applications/notice.resolver.js';
import { ParcelResolver } from './applications/parcel.resolver.js';
import { ApplicationReviewResolver } from './applications/application-review.resolver.js';
import { CaseResolver } from './case.resolver.js';
import { CaseWorkbookController } from './case-workbook.controller.js';
import { ClosingResolver } from './closing.resolver.js';
import { HandlerResolver } from './handler.resolver.js';
import { HandlingResolver } from './handling.resolver.js';
import { LetterDownloadController } from './letters/letter-download.controller.js';
import { LetterResolver } from './letters/letter.resolver.js';
import { LinkPhotosController } from './links/link-photos.controller.js';
import { HandlerLinkResolver } from './links/handler-link.resolver.js';
import { LinkedCaseResolver } from './links/linked-case.resolver.js';
import { ApplicationPaperController } from './papers/paper.controller.js';
import { ApplicationPaperResolver } from './papers/paper.resolver.js';
import { ComplaintResolver } from './quality/complaint.resolver.js';
import { ReviewResolver } from './quality/review.resolver.js';
import { VisitResolver } from './quality/visit.resolver.js';
import { SubsidyResolver } from './subsidy.resolver.js';
import { TeamResolver } from './team/team.resolver.js';

const APPLICATIONS = [
  AmendmentResolver,
  ApplicationResolver,
  NoticeResolver,
  ParcelResolver,
  ApplicationReviewResolver,
];

const door = {
  provide: HandlerLinkDoor,
  inject: [Database, CLOCK, CONFIG],
  useFactory: (database: Database, clock: Clock, config: Config) =>
    new HandlerLinkDoor(database, clock, config.TIME_ZONE),
};

@Module({
  imports: [CasesModule, FilesApiModule],
  controllers: [
    ApplicationPaperController,
    CaseWorkbookController,
    LetterDownloadController,
    LinkPhotosController,
  ],
  providers: [
    CaseResolver,
    ...APPLICATIONS,
    HandlerResolver,
    HandlingResolver,
    ClosingResolver,
    HandlerLinkResolver,
    LinkedCaseResolver,
    door,
    FilesService,
    SubsidyResolver,
    TeamResolver,
    AppraisalResolver,
    LetterResolver,
    ApplicationPaperResolver,
    ComplaintResolver,
    ReviewResolver,
    VisitResolver,
  ],
})
export class CasesApiModule {}
