import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import {
  CampaignService,
  DirectiveListService,
  DirectiveReadingService,
  InboxService,
} from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { PageArgs } from '../graphql/page.args.js';
import { CampaignType, MergeableCampaignType } from '../outreach/campaign.type.js';
import { DirectivesArgs } from './directive.args.js';
import { DirectivePageType } from './directive-list.type.js';
import { DirectiveType } from './directive.type.js';
import { InboxPageType } from './inbox.type.js';

/** Directives and inbox as they are read. */
@Permission('directive.read')
@Resolver()
export class DirectiveResolver {
  constructor(
    private readonly reading: DirectiveReadingService,
    private readonly lists: DirectiveListService,
    private readonly inboxes: InboxService,
    private readonly ownCampaigns: CampaignService,
  ) {}

  @Query(() => InboxPageType)
  async inbox(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<InboxPageType> {
    return this.inboxes.page(ctx, page);
  }

  @Query(() => DirectivePageType)
  async directives(
    @Ctx() ctx: RequestContext,
    @Args() { box, statuses, documentKind, inForce, ...page }: DirectivesArgs,
  ): Promise<DirectivePageType> {
    return this.lists.page(ctx, box, page, { statuses, documentKind, inForce });
  }

  @Query(() => DirectiveType, { nullable: true })
  async directive(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DirectiveType | null> {
    return this.reading.find(ctx, id);
  }

  @Query(() => [CampaignType])
  async campaigns(@Ctx() ctx: RequestContext): Promise<readonly CampaignType[]> {
    return this.ownCampaigns.list(ctx);
  }

  @Permission('directive.draft')
  @Query(() => [MergeableCampaignType], {
    description: 'What a directive can be run as one with: own campaigns and those of directives signed for.',
  })
  async mergeableCampaigns(
    @Ctx() ctx: RequestContext,
    @Args('reissuesId', { type: () => ID, nullable: true }) reissuesId?: string,
  ): Promise<readonly MergeableCampaignType[]> {
    return this.ownCampaigns.mergeable(ctx, reissuesId ?? null);
  }
}
