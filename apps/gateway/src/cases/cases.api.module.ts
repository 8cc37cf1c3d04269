import { Module } from '@nestjs/common';
import { CasesModule } from '@fayuan/cases';
import { AppraisalResolver } from './appraisal/appraisal.resolver.js';
import { CaseResolver } from './case.resolver.js';
import { ClosingResolver } from './closing.resolver.js';
import { HandlerResolver } from './handler.resolver.js';
import { HandlingResolver } from './handling.resolver.js';
import { ComplaintResolver } from './quality/complaint.resolver.js';
import { ReviewResolver } from './quality/review.resolver.js';
import { VisitResolver } from './quality/visit.resolver.js';
import { SubsidyResolver } from './subsidy.resolver.js';

@Module({
  imports: [CasesModule],
  providers: [
    CaseResolver,
    HandlerResolver,
    HandlingResolver,
    ClosingResolver,
    SubsidyResolver,
    AppraisalResolver,
    ComplaintResolver,
    ReviewResolver,
    VisitResolver,
  ],
})
export class CasesApiModule {}
