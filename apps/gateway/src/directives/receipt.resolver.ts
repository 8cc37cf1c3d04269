import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { ReceiptService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { OpenReceiptArgs, SignReceiptArgs } from './directive.args.js';
import { ReceiptType } from './receipt.type.js';

@Resolver(() => ReceiptType)
export class ReceiptResolver {
  constructor(private readonly receipts: ReceiptService) {}

  @Permission('directive.read')
  @Mutation(() => ReceiptType)
  async openReceipt(@Ctx() ctx: RequestContext, @Args() args: OpenReceiptArgs): Promise<ReceiptType> {
    return this.receipts.open(ctx, args.directiveId, args.idempotencyKey);
  }

  @Permission('receipt.sign')
  @Mutation(() => ReceiptType, {
    description: '`signedOn` only for a retrospective directive; today otherwise.',
  })
  async signReceipt(@Ctx() ctx: RequestContext, @Args() args: SignReceiptArgs): Promise<ReceiptType> {
    return this.receipts.sign(ctx, args.directiveId, args.signedOn, args.idempotencyKey);
  }
}
