import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AidCaseService, HandlerLinkService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { AidCaseType } from '../case.type.js';
import { changedCase } from '../changed-case.js';
import { CaseActArgs } from '../handler.args.js';
import { RevokeLinkArgs } from './link.args.js';
import { HandlerLinkType, IssuedLinkType } from './link.type.js';

/** The centre makes links for handlers without an account, and takes them back. */
@Resolver(() => HandlerLinkType)
export class HandlerLinkResolver {
  constructor(
    private readonly links: HandlerLinkService,
    private readonly cases: AidCaseService,
  ) {}

  @Permission('case.handle')
  @Mutation(() => IssuedLinkType, { description: 'For whoever has the case; the link before ends.' })
  async issueHandlerLink(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey }: CaseActArgs,
  ): Promise<IssuedLinkType> {
    return { token: await this.links.issue(ctx, { id, version }, idempotencyKey) };
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType)
  async revokeHandlerLink(
    @Ctx() ctx: RequestContext,
    @Args() { id, idempotencyKey }: RevokeLinkArgs,
  ): Promise<AidCaseType> {
    return changedCase(this.cases, ctx, await this.links.revoke(ctx, id, idempotencyKey));
  }
}
