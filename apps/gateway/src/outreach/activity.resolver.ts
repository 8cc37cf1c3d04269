import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { ActivityService } from '@fayuan/outreach';
import { Ctx } from '../access/request.js';
import { Permission, SignedIn } from '../access/rule.js';
import { ActivitiesArgs, DeleteActivityArgs, EditActivityArgs, RecordActivityArgs } from './activity.args.js';
import { ActivityFormType, ActivityPageType, ActivityType } from './activity.type.js';
import { shownActivity } from './shown-activity.js';

@Resolver(() => ActivityType)
export class ActivityResolver {
  constructor(private readonly service: ActivityService) {}

  @SignedIn()
  @Query(() => [ActivityFormType])
  async activityForms(@Ctx() ctx: RequestContext): Promise<readonly ActivityFormType[]> {
    return this.service.forms(ctx);
  }

  @Permission('activity.read')
  @Query(() => ActivityPageType)
  async activities(
    @Ctx() ctx: RequestContext,
    @Args() { filter, ...page }: ActivitiesArgs,
  ): Promise<ActivityPageType> {
    const found = await this.service.activities(ctx, filter, page);
    return { ...found, items: found.items.map(shownActivity) };
  }

  @Permission('activity.read')
  @Query(() => ActivityType, { nullable: true })
  async activity(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ActivityType | null> {
    const found = await this.service.activity(ctx, id);
    return found && shownActivity(found);
  }

  @Permission('activity.record')
  @Mutation(() => ActivityType)
  async recordActivity(@Ctx() ctx: RequestContext, @Args() args: RecordActivityArgs): Promise<ActivityType> {
    return shownActivity(await this.service.recordActivity(ctx, args.input, args.idempotencyKey));
  }

  @Permission('activity.record')
  @Mutation(() => ActivityType)
  async editActivity(@Ctx() ctx: RequestContext, @Args() args: EditActivityArgs): Promise<ActivityType> {
    const { id, version, reason, input, idempotencyKey } = args;
    return shownActivity(
      await this.service.editActivity(ctx, { id, version, reason }, input, idempotencyKey),
    );
  }

  @Permission('activity.record')
  @Mutation(() => ActivityType)
  async deleteActivity(@Ctx() ctx: RequestContext, @Args() args: DeleteActivityArgs): Promise<ActivityType> {
    const { id, version, reason, idempotencyKey } = args;
    return shownActivity(await this.service.deleteActivity(ctx, { id, version, reason }, idempotencyKey));
  }
}
