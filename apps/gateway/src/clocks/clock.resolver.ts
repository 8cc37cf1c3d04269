import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CaseWithClocks } from '@fayuan/cases';
import { ClockRuleService, ClockService } from '@fayuan/clocks';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../access/request.js';
import { Permission, SignedIn } from '../access/rule.js';
import { AidCaseType } from '../cases/case.type.js';
import { ClockRulesArgs, DueClocksArgs, EndClockRuleArgs, PublishClockRuleArgs } from './clock.args.js';
import { ClockType, DueClocksType } from './clock.type.js';
import { PlaceClockRulesType } from './clock-rule.type.js';
import { shownClock, shownRules } from './shown-clock.js';

/** The terms of the law: which press, and by which rules they are counted. */
@Resolver(() => ClockType)
export class ClockResolver {
  constructor(
    private readonly clocks: ClockService,
    private readonly rules: ClockRuleService,
  ) {}

  @Permission('case.read')
  @Query(() => DueClocksType, { description: 'Of the own unit and those below, the first to end first.' })
  async dueClocks(
    @Ctx() ctx: RequestContext,
    @Args() { state, until, rule, ...page }: DueClocksArgs,
  ): Promise<DueClocksType> {
    const { locale } = ctx;
    const found = await this.clocks.dueClocks(ctx, { state, until, rule, page });
    return {
      ...found,
      items: found.items.map((clock) => shownClock(clock, locale)),
      counts: found.counts.map((each) => ({
        ...each,
        title: each.title[locale],
        article: each.article[locale],
      })),
      warnings: found.warnings.map((warning) => warning.text[locale]),
    };
  }

  @SignedIn()
  @Query(() => PlaceClockRulesType)
  async clockRules(
    @Ctx() ctx: RequestContext,
    @Args() { place, on }: ClockRulesArgs,
  ): Promise<PlaceClockRulesType> {
    return shownRules(await this.rules.rules(ctx, place ?? null, on ?? null), ctx.locale);
  }

  @Permission('case_rule.publish')
  @Mutation(() => ID, {
    description: 'A rule of the own place, stricter than what holds there; gives its id.',
  })
  publishClockRule(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: PublishClockRuleArgs,
  ): Promise<string> {
    return this.rules.publish(ctx, input, idempotencyKey);
  }

  @Permission('case_rule.publish')
  @Mutation(() => ID, { description: 'Clocks that run by it run on.' })
  endClockRule(
    @Ctx() ctx: RequestContext,
    @Args() { id, lastDay, idempotencyKey }: EndClockRuleArgs,
  ): Promise<string> {
    return this.rules.end(ctx, { id, lastDay }, idempotencyKey);
  }
}

/** The clocks of a case, which come along with it. */
@Resolver(() => AidCaseType)
export class CaseClocksResolver {
  @ResolveField(() => [ClockType], { description: 'In the order in which they started.' })
  clocks(@Ctx() ctx: RequestContext, @Parent() { clocks }: CaseWithClocks): ClockType[] {
    return clocks.map((clock) => shownClock(clock, ctx.locale));
  }
}
