import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import {
  type Chase,
  ChaseByHandService,
  ChaseLogService,
  ChasePlanService,
  chaseText,
} from '@fayuan/directives';
import type { Day } from '@fayuan/kernel';
import { Ctx } from '../access/request.js';
import { Permission, SignedIn } from '../access/rule.js';
import { DateScalar } from '../graphql/scalars.js';
import { ChaseCandidatesArgs, ChasesArgs, ChaseUnitsArgs } from './chase.args.js';
import {
  ChaseCandidatesType,
  ChaseOutcomeType,
  ChasePageType,
  ChasePlanType,
  ChaseType,
} from './chase.type.js';

const shown = (ctx: RequestContext, chase: Chase): ChaseType => ({
  ...chase,
  text: chaseText({ ...chase, fromName: chase.from.name })[ctx.locale],
});

@Resolver(() => ChaseType)
export class ChaseResolver {
  constructor(
    private readonly byHand: ChaseByHandService,
    private readonly log: ChaseLogService,
    private readonly plans: ChasePlanService,
  ) {}

  @Permission('directive.read')
  @Query(() => ChasePageType)
  async chases(
    @Ctx() ctx: RequestContext,
    @Args() { directiveId, ...page }: ChasesArgs,
  ): Promise<ChasePageType> {
    const found = await this.log.chases(ctx, directiveId, page);
    return { ...found, items: found.items.map((each) => shown(ctx, each)) };
  }

  @Permission('directive.read')
  @Query(() => [ChaseType], { description: 'What the own unit was told and has still to do.' })
  async nudges(@Ctx() ctx: RequestContext): Promise<readonly ChaseType[]> {
    return (await this.log.nudges(ctx)).map((each) => shown(ctx, each));
  }

  @Permission('directive.read')
  @Query(() => ChasePlanType)
  async chasePlan(
    @Ctx() ctx: RequestContext,
    @Args('directiveId', { type: () => ID }) directiveId: string,
  ): Promise<ChasePlanType> {
    const plan = await this.plans.plan(ctx, directiveId);
    return { ...plan, warnings: plan.warnings.map((each) => each.text[ctx.locale]) };
  }

  @SignedIn()
  @Query(() => [String], {
    description: 'One sentence for each year of the days whose holidays are not published.',
  })
  async calendarWarnings(
    @Ctx() ctx: RequestContext,
    @Args('days', { type: () => [DateScalar] }) days: Day[],
  ): Promise<readonly string[]> {
    return (await this.plans.warnings(ctx, days)).map((each) => each.text[ctx.locale]);
  }

  @Permission('directive.chase')
  @Query(() => ChaseCandidatesType)
  async chaseCandidates(
    @Ctx() ctx: RequestContext,
    @Args() args: ChaseCandidatesArgs,
  ): Promise<ChaseCandidatesType> {
    return this.byHand.candidates(ctx, args);
  }

  @Permission('directive.chase')
  @Mutation(() => ChaseOutcomeType)
  async chaseUnits(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...wish }: ChaseUnitsArgs,
  ): Promise<ChaseOutcomeType> {
    return this.byHand.chase(ctx, wish, idempotencyKey);
  }
}
