import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { InspectionRoundService } from '@fayuan/outreach';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import {
  CallOffInspectionRoundArgs,
  EditInspectionRoundArgs,
  InspectionRoundsArgs,
  PlanInspectionRoundArgs,
} from './inspection.args.js';
import { InspectionRoundPageType, InspectionRoundType } from './inspection.type.js';

/** Plans of visits (督查安排). */
@Resolver(() => InspectionRoundType)
export class InspectionRoundResolver {
  constructor(private readonly service: InspectionRoundService) {}

  @Permission('activity.read')
  @Query(() => InspectionRoundPageType)
  async inspectionRounds(
    @Ctx() ctx: RequestContext,
    @Args() { filter, ...page }: InspectionRoundsArgs,
  ): Promise<InspectionRoundPageType> {
    return this.service.rounds(ctx, filter, page);
  }

  @Permission('activity.read')
  @Query(() => InspectionRoundType)
  async inspectionRound(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<InspectionRoundType> {
    return this.service.round(ctx, id);
  }

  @Permission('activity.record')
  @Mutation(() => InspectionRoundType)
  async planInspectionRound(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: PlanInspectionRoundArgs,
  ): Promise<InspectionRoundType> {
    return this.service.plan(ctx, input, idempotencyKey);
  }

  @Permission('activity.record')
  @Mutation(() => InspectionRoundType)
  async editInspectionRound(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, input, idempotencyKey }: EditInspectionRoundArgs,
  ): Promise<InspectionRoundType> {
    return this.service.edit(ctx, { id, version }, input, idempotencyKey);
  }

  @Permission('activity.record')
  @Mutation(() => InspectionRoundType)
  async callOffInspectionRound(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...at }: CallOffInspectionRoundArgs,
  ): Promise<InspectionRoundType> {
    return this.service.callOff(ctx, at, idempotencyKey);
  }
}
