import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { VisitRoundService, VisitService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { DrawVisitRoundArgs, RecordVisitArgs, RecordVisitTryArgs, VisitsArgs } from './visit.args.js';
import { FollowUpVisitPageType, FollowUpVisitType, VisitRoundType } from './visit.type.js';

/** Follow-up visits (案件回访) of the own unit. */
@Resolver(() => FollowUpVisitType)
export class VisitResolver {
  constructor(
    private readonly roundService: VisitRoundService,
    private readonly service: VisitService,
  ) {}

  @Permission('case.read')
  @Query(() => [VisitRoundType], { description: 'Own rounds, the newest first.' })
  visitRounds(@Ctx() ctx: RequestContext): Promise<VisitRoundType[]> {
    return this.roundService.rounds(ctx);
  }

  @Permission('case.read')
  @Query(() => FollowUpVisitPageType, { description: 'The queue of own visits.' })
  visits(
    @Ctx() ctx: RequestContext,
    @Args() { filter, ...page }: VisitsArgs,
  ): Promise<FollowUpVisitPageType> {
    return this.service.visits(ctx, filter, page);
  }

  @Permission('quality.check')
  @Mutation(() => VisitRoundType)
  drawVisitRound(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: DrawVisitRoundArgs,
  ): Promise<VisitRoundType> {
    return this.roundService.draw(ctx, input, idempotencyKey);
  }

  @Permission('quality.check')
  @Mutation(() => FollowUpVisitType, { description: 'Nobody was reached.' })
  recordVisitTry(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, remark, idempotencyKey }: RecordVisitTryArgs,
  ): Promise<FollowUpVisitType> {
    return this.service.recordTry(ctx, { id, version }, remark ?? null, idempotencyKey);
  }

  @Permission('quality.check')
  @Mutation(() => FollowUpVisitType, { description: 'What the recipient said; again, it corrects.' })
  recordVisit(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, input, idempotencyKey }: RecordVisitArgs,
  ): Promise<FollowUpVisitType> {
    return this.service.record(ctx, { id, version }, input, idempotencyKey);
  }
}
