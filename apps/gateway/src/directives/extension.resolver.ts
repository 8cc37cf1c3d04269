import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { ExtensionService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { ExtensionType } from './extension.type.js';
import { AskExtensionArgs, GrantExtensionArgs, RefuseExtensionArgs } from './task.args.js';

/** More time (延期), asked for and answered. */
@Resolver(() => ExtensionType)
export class ExtensionResolver {
  constructor(private readonly service: ExtensionService) {}

  @Permission('directive.read')
  @Query(() => [ExtensionType], { description: 'Own requests on a directive and those of units below.' })
  async extensions(
    @Ctx() ctx: RequestContext,
    @Args('directiveId', { type: () => ID }) directiveId: string,
  ): Promise<readonly ExtensionType[]> {
    return this.service.list(ctx, directiveId);
  }

  @Permission('report.submit')
  @Mutation(() => ExtensionType)
  async askExtension(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...asked }: AskExtensionArgs,
  ): Promise<ExtensionType> {
    return this.service.ask(ctx, asked, idempotencyKey);
  }

  @Permission('report.review')
  @Mutation(() => ExtensionType)
  async grantExtension(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...grant }: GrantExtensionArgs,
  ): Promise<ExtensionType> {
    return this.service.grant(ctx, grant, idempotencyKey);
  }

  @Permission('report.review')
  @Mutation(() => ExtensionType)
  async refuseExtension(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...refused }: RefuseExtensionArgs,
  ): Promise<ExtensionType> {
    return this.service.refuse(ctx, refused, idempotencyKey);
  }
}
