import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CaseOpinionService, FileReviewService, ReviewDrawService, ReviewSchemeService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import {
  CaseOpinionsArgs,
  DrawFileReviewsArgs,
  FileReviewsArgs,
  PublishReviewSchemeArgs,
  RecordCaseOpinionArgs,
  ReviewFileArgs,
} from './review.args.js';
import {
  CaseOpinionPageType,
  CaseOpinionType,
  DrawnCaseType,
  FileReviewPageType,
  FileReviewType,
  PublishedReviewSchemeType,
  ReviewDrawType,
} from './review.type.js';

/** Reviews of files (案卷评查), opinions of judges, and what was seen at hearings. */
@Resolver(() => FileReviewType)
export class ReviewResolver {
  constructor(
    private readonly schemes: ReviewSchemeService,
    private readonly reviews: FileReviewService,
    private readonly opinions: CaseOpinionService,
    private readonly drawn: ReviewDrawService,
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
  @Query(() => [ReviewDrawType], { description: 'Own draws, the newest first.' })
  reviewDraws(@Ctx() ctx: RequestContext): Promise<readonly ReviewDrawType[]> {
    return this.drawn.draws(ctx);
  }

  @Permission('case.read')
  @Query(() => [DrawnCaseType], { description: 'The files of an own draw.' })
  reviewDrawCases(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<readonly DrawnCaseType[]> {
    return this.drawn.cases(ctx, id);
  }

  @Permission('quality.check')
  @Mutation(() => ReviewDrawType)
  drawFileReviews(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: DrawFileReviewsArgs,
  ): Promise<ReviewDrawType> {
    return this.drawn.draw(ctx, input, idempotencyKey);
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
