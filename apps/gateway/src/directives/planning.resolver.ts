import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { PlanningService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { DeadlinePlanArgs, DeadlinePlanType, planWishOf } from './planning.type.js';

@Resolver(() => DeadlinePlanType)
export class PlanningResolver {
  constructor(private readonly planning: PlanningService) {}

  @Permission('directive.draft')
  @Query(() => DeadlinePlanType, {
    description: 'Inner deadlines from the top due day backwards, in working days.',
  })
  async deadlinePlan(
    @Ctx() ctx: RequestContext,
    @Args() { input }: DeadlinePlanArgs,
  ): Promise<DeadlinePlanType> {
    return this.planning.plan(ctx, planWishOf(input));
  }
}
