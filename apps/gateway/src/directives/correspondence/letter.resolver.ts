import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { LetterService } from '@fayuan/directives';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { LetterDeliveryArgs, LetterReplyArgs, SaveOutsideBodyArgs } from './correspondence.args.js';
import { CorrespondenceType, OutsideBodyType } from './correspondence.type.js';

/** What is kept by hand of letters (函): the address book, deliveries and replies. */
@Resolver(() => OutsideBodyType)
export class LetterResolver {
  constructor(private readonly letters: LetterService) {}

  @Permission('directive.read')
  @Query(() => [OutsideBodyType])
  async outsideBodies(@Ctx() ctx: RequestContext): Promise<readonly OutsideBodyType[]> {
    return this.letters.bodies(ctx);
  }

  @Permission('directive.draft')
  @Mutation(() => OutsideBodyType)
  async saveOutsideBody(
    @Ctx() ctx: RequestContext,
    @Args() args: SaveOutsideBodyArgs,
  ): Promise<OutsideBodyType> {
    return this.letters.saveBody(ctx, args.input, args.idempotencyKey);
  }

  @Permission('directive.issue')
  @Mutation(() => CorrespondenceType)
  async recordLetterDelivery(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...delivery }: LetterDeliveryArgs,
  ): Promise<CorrespondenceType> {
    return this.letters.recordDelivery(ctx, delivery, idempotencyKey);
  }

  @Permission('directive.issue')
  @Mutation(() => CorrespondenceType)
  async recordLetterReply(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...reply }: LetterReplyArgs,
  ): Promise<CorrespondenceType> {
    return this.letters.recordReply(ctx, reply, idempotencyKey);
  }
}
