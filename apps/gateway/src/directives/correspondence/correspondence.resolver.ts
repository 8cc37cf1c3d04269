import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import {
  CorrespondenceActsService,
  CorrespondenceReadingService,
  DraftCorrespondenceService,
  ReceiveCorrespondenceService,
} from '@fayuan/directives';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { DirectiveActArgs, ReturnDraftArgs } from '../directive.args.js';
import {
  CorrespondencesArgs,
  DraftCorrespondenceArgs,
  EditCorrespondenceArgs,
} from './correspondence.args.js';
import { CorrespondencePageType, CorrespondenceType } from './correspondence.type.js';

/** Requests, reports and letters: their way from draft to sent, and what the superior does with them. */
@Resolver(() => CorrespondenceType)
export class CorrespondenceResolver {
  constructor(
    private readonly reading: CorrespondenceReadingService,
    private readonly drafts: DraftCorrespondenceService,
    private readonly acts: CorrespondenceActsService,
    private readonly receiving: ReceiveCorrespondenceService,
  ) {}

  @Permission('directive.read')
  @Query(() => CorrespondencePageType)
  async correspondences(
    @Ctx() ctx: RequestContext,
    @Args() { box, ...page }: CorrespondencesArgs,
  ): Promise<CorrespondencePageType> {
    return this.reading.page(ctx, box, page);
  }

  @Permission('directive.read')
  @Query(() => CorrespondenceType)
  async correspondence(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CorrespondenceType> {
    return this.reading.get(ctx, id);
  }

  @Permission('directive.draft')
  @Mutation(() => CorrespondenceType)
  async draftCorrespondence(
    @Ctx() ctx: RequestContext,
    @Args() args: DraftCorrespondenceArgs,
  ): Promise<CorrespondenceType> {
    return this.drafts.draft(ctx, args.input, args.idempotencyKey);
  }

  @Permission('directive.draft')
  @Mutation(() => CorrespondenceType)
  async editCorrespondence(
    @Ctx() ctx: RequestContext,
    @Args() args: EditCorrespondenceArgs,
  ): Promise<CorrespondenceType> {
    return this.drafts.edit(ctx, args.id, args.input, args.idempotencyKey);
  }

  @Permission('directive.draft')
  @Mutation(() => CorrespondenceType)
  async submitCorrespondence(
    @Ctx() ctx: RequestContext,
    @Args() args: DirectiveActArgs,
  ): Promise<CorrespondenceType> {
    return this.acts.submit(ctx, args.id, args.idempotencyKey);
  }

  @Permission('directive.sign_off')
  @Mutation(() => CorrespondenceType, { description: "A leader's act: gives the document number." })
  async signOffCorrespondence(
    @Ctx() ctx: RequestContext,
    @Args() args: DirectiveActArgs,
  ): Promise<CorrespondenceType> {
    return this.acts.signOff(ctx, args.id, args.idempotencyKey);
  }

  @Permission('directive.sign_off')
  @Mutation(() => CorrespondenceType)
  async returnCorrespondence(
    @Ctx() ctx: RequestContext,
    @Args() args: ReturnDraftArgs,
  ): Promise<CorrespondenceType> {
    return this.acts.giveBack(ctx, args.id, args.reason, args.idempotencyKey);
  }

  @Permission('directive.issue')
  @Mutation(() => CorrespondenceType)
  async sendCorrespondence(
    @Ctx() ctx: RequestContext,
    @Args() args: DirectiveActArgs,
  ): Promise<CorrespondenceType> {
    return this.acts.send(ctx, args.id, args.idempotencyKey);
  }

  @Permission('receipt.sign')
  @Mutation(() => CorrespondenceType, {
    description: "The superior's act: signs for what a unit below sent.",
  })
  async signForCorrespondence(
    @Ctx() ctx: RequestContext,
    @Args() args: DirectiveActArgs,
  ): Promise<CorrespondenceType> {
    return this.receiving.sign(ctx, args.id, args.idempotencyKey);
  }

  @Permission('directive.draft')
  @Mutation(() => CorrespondenceType, {
    description: "The superior's act: drafts the reply to a request (批复).",
  })
  async draftReply(@Ctx() ctx: RequestContext, @Args() args: DirectiveActArgs): Promise<CorrespondenceType> {
    return this.receiving.draftReply(ctx, args.id, args.idempotencyKey);
  }
}
