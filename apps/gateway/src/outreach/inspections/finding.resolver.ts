import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { FindingService } from '@fayuan/outreach';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { AnswerFindingArgs, FindingsArgs, RecheckFindingArgs, RecordFindingsArgs } from './finding.args.js';
import { FindingPageType, FindingType, shownFinding } from './finding.type.js';

/** What inspections found, and how it was put right. */
@Resolver(() => FindingType)
export class FindingResolver {
  constructor(private readonly service: FindingService) {}

  @Permission('activity.read')
  @Query(() => FindingPageType)
  async findings(
    @Ctx() ctx: RequestContext,
    @Args() { filter, ...page }: FindingsArgs,
  ): Promise<FindingPageType> {
    const found = await this.service.findings(ctx, filter, page);
    return { ...found, items: found.items.map(shownFinding) };
  }

  @Permission('activity.record')
  @Mutation(() => [FindingType])
  async recordFindings(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...input }: RecordFindingsArgs,
  ): Promise<readonly FindingType[]> {
    return (await this.service.recordFindings(ctx, input, idempotencyKey)).map(shownFinding);
  }

  @Permission('activity.record')
  @Mutation(() => FindingType)
  async answerFinding(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...answer }: AnswerFindingArgs,
  ): Promise<FindingType> {
    return shownFinding(await this.service.answer(ctx, answer, idempotencyKey));
  }

  @Permission('activity.record')
  @Mutation(() => FindingType)
  async recheckFinding(
    @Ctx() ctx: RequestContext,
    @Args() { id, idempotencyKey, ...recheck }: RecheckFindingArgs,
  ): Promise<FindingType> {
    return shownFinding(await this.service.recheck(ctx, id, recheck, idempotencyKey));
  }
}
