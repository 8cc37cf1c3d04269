import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { ReportService, ReviewService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { AcceptReportsArgs, ReturnReportArgs, SubmitReportArgs } from './directive.args.js';
import { CompletionReportDraftType, CompletionReportType } from './report.type.js';

@Resolver(() => CompletionReportType)
export class ReportResolver {
  constructor(
    private readonly reports: ReportService,
    private readonly reviews: ReviewService,
  ) {}

  @Permission('directive.read')
  @Query(() => CompletionReportType, { nullable: true })
  async completionReport(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CompletionReportType | null> {
    return this.reports.find(ctx, id);
  }

  @Permission('directive.read')
  @Query(() => [CompletionReportType])
  async completionReports(
    @Ctx() ctx: RequestContext,
    @Args('directiveId', { type: () => ID }) directiveId: string,
  ): Promise<readonly CompletionReportType[]> {
    return this.reports.list(ctx, directiveId);
  }

  @Permission('directive.read')
  @Query(() => CompletionReportDraftType, {
    description: 'The figures a report on the directive would carry now.',
  })
  async reportDraft(
    @Ctx() ctx: RequestContext,
    @Args('directiveId', { type: () => ID }) directiveId: string,
  ): Promise<CompletionReportDraftType> {
    return this.reports.draft(ctx, directiveId);
  }

  @Permission('report.submit')
  @Mutation(() => CompletionReportType, {
    description: '`reportedOn` only for a retrospective directive; today otherwise.',
  })
  async submitReport(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...report }: SubmitReportArgs,
  ): Promise<CompletionReportType> {
    return this.reports.submit(ctx, report, idempotencyKey);
  }

  @Permission('report.review')
  @Mutation(() => [CompletionReportType])
  async acceptReports(
    @Ctx() ctx: RequestContext,
    @Args() args: AcceptReportsArgs,
  ): Promise<readonly CompletionReportType[]> {
    return this.reviews.accept(ctx, args.reportIds, args.idempotencyKey);
  }

  @Permission('report.review')
  @Mutation(() => CompletionReportType)
  async returnReport(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...returned }: ReturnReportArgs,
  ): Promise<CompletionReportType> {
    return this.reviews.return(ctx, returned, idempotencyKey);
  }
}
