import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { ChaseLogService } from '@fayuan/directives';
import { ChannelSettingsService } from '@fayuan/notify';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { DeliveriesArgs, RetryDeliveryArgs, SetChannelArgs } from './chase.args.js';
import { ChannelSettingType, DeliveryPageType, DeliveryType } from './delivery.type.js';

@Resolver(() => DeliveryType)
export class DeliveryResolver {
  constructor(
    private readonly log: ChaseLogService,
    private readonly settings: ChannelSettingsService,
  ) {}

  @Permission('directive.chase')
  @Query(() => DeliveryPageType)
  async deliveries(
    @Ctx() ctx: RequestContext,
    @Args() { state, ...page }: DeliveriesArgs,
  ): Promise<DeliveryPageType> {
    return this.log.deliveries(ctx, state ?? null, page);
  }

  @Permission('directive.chase')
  @Mutation(() => Boolean)
  async retryDelivery(@Ctx() ctx: RequestContext, @Args() args: RetryDeliveryArgs): Promise<boolean> {
    return this.log.retry(ctx, args.id, args.idempotencyKey);
  }

  @Permission('channel.manage')
  @Query(() => [ChannelSettingType])
  async channels(@Ctx() ctx: RequestContext): Promise<readonly ChannelSettingType[]> {
    return this.settings.channels(ctx);
  }

  @Permission('channel.manage')
  @Mutation(() => [ChannelSettingType])
  async setChannel(
    @Ctx() ctx: RequestContext,
    @Args() args: SetChannelArgs,
  ): Promise<readonly ChannelSettingType[]> {
    return this.settings.set(ctx, args.input, args.idempotencyKey);
  }
}
