import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SubsidyService, SubsidyStandardService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import {
  DecideSubsidyArgs,
  PaySubsidiesArgs,
  ProposeSubsidyArgs,
  PublishStandardArgs,
  SubsidiesArgs,
} from './subsidy.args.js';
import { SubsidyPageType, SubsidyStandardsType, SubsidyType } from './subsidy.type.js';

/** What is paid for cases and days of service. */
@Resolver(() => SubsidyType)
export class SubsidyResolver {
  constructor(
    private readonly service: SubsidyService,
    private readonly standards: SubsidyStandardService,
  ) {}

  @Permission('case.read')
  @Query(() => SubsidyPageType)
  subsidies(
    @Ctx() ctx: RequestContext,
    @Args() { filter, ...page }: SubsidiesArgs,
  ): Promise<SubsidyPageType> {
    return this.service.subsidies(ctx, filter, page);
  }

  @Permission('unit.read')
  @Query(() => SubsidyStandardsType, { description: 'Of the own province, of all times.' })
  subsidyStandards(@Ctx() ctx: RequestContext): Promise<SubsidyStandardsType> {
    return this.standards.standards(ctx);
  }

  @Permission('case_rule.publish')
  @Mutation(() => SubsidyStandardsType)
  async publishSubsidyStandard(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: PublishStandardArgs,
  ): Promise<SubsidyStandardsType> {
    await this.standards.publish(ctx, input, idempotencyKey);
    return this.standards.standards(ctx);
  }

  @Permission('case.handle')
  @Mutation(() => SubsidyType)
  proposeSubsidy(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: ProposeSubsidyArgs,
  ): Promise<SubsidyType> {
    return this.service.propose(ctx, input, idempotencyKey);
  }

  @Permission('case.decide')
  @Mutation(() => SubsidyType, { description: 'By somebody who neither proposed it nor is paid by it.' })
  decideSubsidy(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey, ...decision }: DecideSubsidyArgs,
  ): Promise<SubsidyType> {
    return this.service.decide(ctx, { id, version }, decision, idempotencyKey);
  }

  @Permission('case.handle')
  @Mutation(() => Int, { description: 'How many were marked as paid.' })
  paySubsidies(
    @Ctx() ctx: RequestContext,
    @Args() { ids, paidOn, idempotencyKey }: PaySubsidiesArgs,
  ): Promise<number> {
    return this.service.pay(ctx, ids, paidOn, idempotencyKey);
  }
}
