import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { BurdenService, DocumentQuotaService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { BurdenDraftInput, burdenDraftOf, SetDocumentQuotaArgs } from './burden.args.js';
import { BurdenType, DocumentYearType } from './burden.type.js';

/** What a directive costs those below, and how many documents a unit issues. */
@Resolver(() => BurdenType)
export class BurdenResolver {
  constructor(
    private readonly burdens: BurdenService,
    private readonly quotas: DocumentQuotaService,
  ) {}

  @Permission('directive.draft')
  @Query(() => BurdenType)
  async draftBurden(@Ctx() ctx: RequestContext, @Args('draft') draft: BurdenDraftInput): Promise<BurdenType> {
    return this.burdens.ofDraft(ctx, burdenDraftOf(draft));
  }

  @Permission('directive.read')
  @Query(() => BurdenType, { description: 'Of an own directive, as it is saved.' })
  async directiveBurden(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<BurdenType> {
    return this.burdens.ofDirective(ctx, id);
  }

  @Permission('directive.read')
  @Query(() => DocumentYearType)
  async documentYear(
    @Ctx() ctx: RequestContext,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<DocumentYearType> {
    return this.quotas.documents(ctx, year);
  }

  @Permission('quota.set')
  @Mutation(() => DocumentYearType, { description: "A leader's act: the quota of documents of a year." })
  async setDocumentQuota(
    @Ctx() ctx: RequestContext,
    @Args() { year, quota, idempotencyKey }: SetDocumentQuotaArgs,
  ): Promise<DocumentYearType> {
    return this.quotas.set(ctx, { year, quota: quota ?? null }, idempotencyKey);
  }
}
