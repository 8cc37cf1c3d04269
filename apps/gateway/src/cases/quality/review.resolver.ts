import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CaseOpinionService, FileReviewService, ReviewSchemeService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import {
  CaseOpinionsArgs,
  FileReviewsArgs,
  PublishReviewSchemeArgs,
  RecordCaseOpinionArgs,
  ReviewFileArgs,
} from './review.args.js';
import {
  CaseOpinionPageType,
  CaseOpinionType,
  FileReviewPageType,
  FileReviewType,
  PublishedReviewSchemeType,
} from './review.type.js';

/** Reviews of files (案卷评查), opinions of judges, and what was seen at hearings. */
@Resolver(() => FileReviewType)
export class ReviewResolver {
  constructor(
    private readonly schemes: ReviewSchemeService,
    private readonly reviews: FileReviewService,
    private readonly opinions: CaseOpinionService,
  ) {}

  @Permission('case.read')
  @Query(() => [PublishedReviewSchemeType], { description: 'Own versions, and at the end the built-in one.' })
  reviewSchemes(@Ctx() ctx: RequestContext): Promise<readonly PublishedReviewSchemeType[]> {
    return this.schemes.schemes(ctx);
  }

  @Permission('quality.check')
  @Mutation(() => PublishedReviewSchemeType)
  publishReviewScheme(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: PublishReviewSchemeArgs,
  ): Promise<PublishedReviewSchemeType> {
    return this.schemes.publish(ctx, input, idempotencyKey);
  }

  @Permission('case.read')
  @Query(() => FileReviewPageType)
  fileReviews(
    @Ctx() ctx: RequestContext,
    @Args() { filter, ...page }: FileReviewsArgs,
  ): Promise<FileReviewPageType> {
    return this.reviews.reviews(ctx, filter, page);
  }

  @Permission('quality.check')
  @Mutation(() => FileReviewType)
  reviewFile(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: ReviewFileArgs,
  ): Promise<FileReviewType> {
    return this.reviews.review(ctx, input, idempotencyKey);
  }

  @Permission('case.read')
  @Query(() => CaseOpinionPageType)
  caseOpinions(
    @Ctx() ctx: RequestContext,
    @Args() { caseId, ...page }: CaseOpinionsArgs,
  ): Promise<CaseOpinionPageType> {
    return this.opinions.opinions(ctx, caseId ?? null, page);
  }

  @Permission('quality.check')
  @Mutation(() => CaseOpinionType)
  recordCaseOpinion(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: RecordCaseOpinionArgs,
  ): Promise<CaseOpinionType> {
    return this.opinions.record(ctx, input, idempotencyKey);
  }
}
