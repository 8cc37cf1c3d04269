import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { AmendDirectiveService, type AmendmentInput, EndDirectiveService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { type AmendmentInputType, AmendmentType, ProposeAmendmentArgs } from './amendment.type.js';
import { DirectiveActArgs, ReturnDraftArgs } from './directive.args.js';
import { DirectiveType } from './directive.type.js';
import { taskInputOf } from './task.input.js';

/** What happens to a directive after it was written: amended, closed, archived, withdrawn, annulled. */
@Resolver(() => DirectiveType)
export class LifeCycleResolver {
  constructor(
    private readonly ends: EndDirectiveService,
    private readonly amendments: AmendDirectiveService,
  ) {}

  @Permission('directive.draft')
  @Mutation(() => DirectiveType, { description: 'Gives up what was not issued; its number stays used.' })
  async discardDirective(@Ctx() ctx: RequestContext, @Args() args: ReturnDraftArgs): Promise<DirectiveType> {
    return this.ends.discard(ctx, args.id, args.reason, args.idempotencyKey);
  }

  @Permission('directive.issue')
  @Mutation(() => DirectiveType)
  async closeDirective(@Ctx() ctx: RequestContext, @Args() args: ReturnDraftArgs): Promise<DirectiveType> {
    return this.ends.close(ctx, args.id, args.reason, args.idempotencyKey);
  }

  @Permission('directive.issue')
  @Mutation(() => DirectiveType)
  async archiveDirective(@Ctx() ctx: RequestContext, @Args() args: DirectiveActArgs): Promise<DirectiveType> {
    return this.ends.archive(ctx, args.id, args.idempotencyKey);
  }

  @Permission('directive.sign_off')
  @Mutation(() => DirectiveType, { description: 'Void from the start (撤销).' })
  async withdrawDirective(@Ctx() ctx: RequestContext, @Args() args: ReturnDraftArgs): Promise<DirectiveType> {
    return this.ends.withdraw(ctx, args.id, args.reason, args.idempotencyKey);
  }

  @Permission('directive.sign_off')
  @Mutation(() => DirectiveType, { description: 'Void from today (废止).' })
  async annulDirective(@Ctx() ctx: RequestContext, @Args() args: ReturnDraftArgs): Promise<DirectiveType> {
    return this.ends.annul(ctx, args.id, args.reason, args.idempotencyKey);
  }

  @Permission('directive.draft')
  @Mutation(() => DirectiveType, {
    description: 'Puts an amendment of an issued directive before the leader.',
  })
  async proposeAmendment(
    @Ctx() ctx: RequestContext,
    @Args() args: ProposeAmendmentArgs,
  ): Promise<DirectiveType> {
    const { directiveId, reason, input, idempotencyKey } = args;
    return this.amendments.propose(ctx, { directiveId, reason, input: amendmentOf(input) }, idempotencyKey);
  }

  @Permission('directive.sign_off')
  @Mutation(() => DirectiveType)
  async approveAmendment(@Ctx() ctx: RequestContext, @Args() args: DirectiveActArgs): Promise<DirectiveType> {
    return this.amendments.approve(ctx, args.id, args.idempotencyKey);
  }

  @Permission('directive.sign_off')
  @Mutation(() => DirectiveType)
  async refuseAmendment(@Ctx() ctx: RequestContext, @Args() args: ReturnDraftArgs): Promise<DirectiveType> {
    return this.amendments.refuse(ctx, args.id, args.reason, args.idempotencyKey);
  }

  @Permission('directive.read')
  @Query(() => AmendmentType, {
    nullable: true,
    description: "The own unit's amendment that waits for its leader, or that the leader refused last.",
  })
  async amendment(
    @Ctx() ctx: RequestContext,
    @Args('directiveId', { type: () => ID }) directiveId: string,
  ): Promise<AmendmentType | null> {
    return this.amendments.open(ctx, directiveId);
  }
}

const amendmentOf = (input: AmendmentInputType): AmendmentInput => ({
  ...input,
  sections: input.sections.map(({ heading, text }) => ({ heading, text })),
  tasks: input.tasks.map(taskInputOf),
});
