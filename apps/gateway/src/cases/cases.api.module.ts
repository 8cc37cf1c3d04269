import { Module } from '@nestjs/common';
import { CasesModule } from '@fayuan/cases';
import { AppraisalResolver } from './appraisal/appraisal.resolver.js';
import { AmendmentResolver } from './applications/amendment.resolver.js';
import { ApplicationResolver } from './applications/application.resolver.js';
import { NoticeResolver } from './applications/notice.resolver.js';
import { ParcelResolver } from './applications/parcel.resolver.js';
import { ApplicationReviewResolver } from './applications/application-review.resolver.js';
import { CaseResolver } from './case.resolver.js';
import { ClosingResolver } from './closing.resolver.js';
import { HandlerResolver } from './handler.resolver.js';
import { HandlingResolver } from './handling.resolver.js';
import { LetterDownloadController } from './letters/letter-download.controller.js';
import { LetterResolver } from './letters/letter.resolver.js';
import { ComplaintResolver } from './quality/complaint.resolver.js';
import { ReviewResolver } from './quality/review.resolver.js';
import { VisitResolver } from './quality/visit.resolver.js';
import { SubsidyResolver } from './subsidy.resolver.js';

const APPLICATIONS = [
  AmendmentResolver,
  ApplicationResolver,
  NoticeResolver,
  ParcelResolver,
  ApplicationReviewResolver,
];

@Module({
  imports: [CasesModule],
  controllers: [LetterDownloadController],
  providers: [
    CaseResolver,
    ...APPLICATIONS,
    HandlerResolver,
    HandlingResolver,
    ClosingResolver,
    SubsidyResolver,
    AppraisalResolver,
    LetterResolver,
    ComplaintResolver,
    ReviewResolver,
    VisitResolver,
  ],
})
export class CasesApiModule {}
