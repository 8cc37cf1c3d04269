import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AppraisalSchemeService, AppraisalService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import {
  AppraisalRowsArgs,
  AppraisalsArgs,
  PublishAppraisalArgs,
  PublishAppraisalSchemeArgs,
  RecordAwardArgs,
} from './appraisal.args.js';
import { AppraisalRowType, AppraisalSchemeType, AppraisalType, AwardType } from './appraisal.type.js';

/** The yearly appraisal (目标考核) that the own unit makes. */
@Resolver(() => AppraisalType)
export class AppraisalResolver {
  constructor(
    private readonly schemes: AppraisalSchemeService,
    private readonly service: AppraisalService,
  ) {}

  @Permission('case.read')
  @Query(() => [AppraisalSchemeType])
  appraisalSchemes(@Ctx() ctx: RequestContext): Promise<readonly AppraisalSchemeType[]> {
    return this.schemes.schemes(ctx);
  }

  @Permission('case.read')
  @Query(() => [AppraisalType])
  appraisals(@Ctx() ctx: RequestContext, @Args() of: AppraisalsArgs): Promise<readonly AppraisalType[]> {
    return this.service.appraisals(ctx, of);
  }

  @Permission('case.read')
  @Query(() => [AppraisalRowType], { description: 'The rows behind a point.' })
  appraisalRows(
    @Ctx() ctx: RequestContext,
    @Args() of: AppraisalRowsArgs,
  ): Promise<readonly AppraisalRowType[]> {
    return this.service.rows(ctx, of);
  }

  @Permission('appraisal.keep')
  @Mutation(() => AppraisalSchemeType)
  publishAppraisalScheme(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: PublishAppraisalSchemeArgs,
  ): Promise<AppraisalSchemeType> {
    return this.schemes.publish(ctx, input, idempotencyKey);
  }

  @Permission('appraisal.keep')
  @Mutation(() => AppraisalType)
  publishAppraisal(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...of }: PublishAppraisalArgs,
  ): Promise<AppraisalType> {
    return this.service.publish(ctx, of, idempotencyKey);
  }

  @Permission('appraisal.keep')
  @Mutation(() => AwardType)
  recordAward(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: RecordAwardArgs,
  ): Promise<AwardType> {
    return this.service.award(ctx, input, idempotencyKey);
  }
}
