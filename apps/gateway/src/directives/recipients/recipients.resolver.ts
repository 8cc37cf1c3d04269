import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { RecipientsService } from '@fayuan/directives';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { RecipientsInput, recipientsOf } from './recipients.input.js';
import { DirectiveRecipientsArgs } from './recipients.args.js';
import { RecipientCountsType, RecipientPageType } from './recipients.type.js';

/** Whom a directive goes to. */
@Permission('directive.read')
@Resolver()
export class RecipientsResolver {
  constructor(private readonly service: RecipientsService) {}

  @Query(() => RecipientCountsType)
  async recipientCounts(
    @Ctx() ctx: RequestContext,
    @Args('recipients') recipients: RecipientsInput,
  ): Promise<RecipientCountsType> {
    return this.service.counts(ctx, recipientsOf(recipients));
  }

  @Query(() => RecipientPageType, {
    description: 'The list that was fixed when an own directive was issued.',
  })
  async directiveRecipients(
    @Ctx() ctx: RequestContext,
    @Args() { directiveId, role, search, ...page }: DirectiveRecipientsArgs,
  ): Promise<RecipientPageType> {
    return this.service.page(ctx, directiveId, { role, search }, page);
  }
}
