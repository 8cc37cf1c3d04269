import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { LineageService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { DriftDraftInput, DriftType, LineageArgs, LineageType } from './lineage.type.js';

@Resolver(() => LineageType)
export class LineageResolver {
  constructor(private readonly lineages: LineageService) {}

  @Permission('directive.read')
  @Query(() => LineageType)
  async lineage(@Ctx() ctx: RequestContext, @Args() args: LineageArgs): Promise<LineageType> {
    return this.lineages.lineage(ctx, args);
  }

  @Permission('directive.draft')
  @Query(() => [DriftType], { description: 'What a re-issue would be shown for, before it is sent.' })
  async draftDrift(
    @Ctx() ctx: RequestContext,
    @Args('draft') draft: DriftDraftInput,
  ): Promise<readonly DriftType[]> {
    return this.lineages.ofDraft(ctx, draft);
  }
}
