import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { InspectionService } from '@fayuan/outreach';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { ActivityType } from '../activity.type.js';
import { shownActivity } from '../shown-activity.js';
import { InspectionsArgs, RecordInspectionArgs } from './inspection.args.js';
import { InspectionOverviewType } from './inspection.type.js';

/** Field inspections (下乡督查): each visit is an activity, and the units below by how often they were visited. */
@Resolver()
export class InspectionResolver {
  constructor(private readonly service: InspectionService) {}

  @Permission('activity.read')
  @Query(() => InspectionOverviewType)
  async inspections(
    @Ctx() ctx: RequestContext,
    @Args() { filter, ...page }: InspectionsArgs,
  ): Promise<InspectionOverviewType> {
    return this.service.overview(ctx, filter, page);
  }

  @Permission('activity.record')
  @Mutation(() => ActivityType)
  async recordInspection(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: RecordInspectionArgs,
  ): Promise<ActivityType> {
    return shownActivity(await this.service.record(ctx, input, idempotencyKey));
  }
}
