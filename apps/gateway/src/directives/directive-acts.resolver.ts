import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import {
  CampaignService,
  DraftDirectiveService,
  IssueDirectiveService,
  SignOffService,
} from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { CampaignType } from '../outreach/campaign.type.js';
import {
  CreateCampaignArgs,
  DirectiveActArgs,
  DraftDirectiveArgs,
  EditDirectiveArgs,
  IssueDirectiveArgs,
  ReturnDraftArgs,
} from './directive.args.js';
import { directiveInputOf } from './directive.input.js';
import { DirectiveType } from './directive.type.js';

/** A directive's way from draft to issue. */
@Resolver(() => DirectiveType)
export class DirectiveActsResolver {
  constructor(
    private readonly campaigns: CampaignService,
    private readonly drafts: DraftDirectiveService,
    private readonly signOffs: SignOffService,
    private readonly issues: IssueDirectiveService,
  ) {}

  @Permission('directive.draft')
  @Mutation(() => CampaignType)
  async createCampaign(@Ctx() ctx: RequestContext, @Args() args: CreateCampaignArgs): Promise<CampaignType> {
    return this.campaigns.create(ctx, args.input, args.idempotencyKey);
  }

  @Permission('directive.draft')
  @Mutation(() => DirectiveType)
  async draftDirective(@Ctx() ctx: RequestContext, @Args() args: DraftDirectiveArgs): Promise<DirectiveType> {
    return this.drafts.draft(ctx, directiveInputOf(args.input), args.idempotencyKey);
  }

  @Permission('directive.draft')
  @Mutation(() => DirectiveType)
  async editDirective(@Ctx() ctx: RequestContext, @Args() args: EditDirectiveArgs): Promise<DirectiveType> {
    const { id, basedOn, input, idempotencyKey } = args;
    return this.drafts.save(ctx, { id, input: directiveInputOf(input), basedOn }, idempotencyKey);
  }

  @Permission('directive.draft')
  @Mutation(() => DirectiveType)
  async submitDirective(@Ctx() ctx: RequestContext, @Args() args: DirectiveActArgs): Promise<DirectiveType> {
    return this.signOffs.submit(ctx, args.id, args.idempotencyKey);
  }

  @Permission('directive.sign_off')
  @Mutation(() => DirectiveType, { description: "A leader's act: gives the document number." })
  async signOffDirective(@Ctx() ctx: RequestContext, @Args() args: DirectiveActArgs): Promise<DirectiveType> {
    return this.signOffs.signOff(ctx, args.id, args.idempotencyKey);
  }

  @Permission('directive.sign_off')
  @Mutation(() => DirectiveType)
  async returnDirectiveDraft(
    @Ctx() ctx: RequestContext,
    @Args() args: ReturnDraftArgs,
  ): Promise<DirectiveType> {
    return this.signOffs.returnDraft(ctx, args.id, args.reason, args.idempotencyKey);
  }

  @Permission('directive.issue')
  @Mutation(() => DirectiveType, { description: '`issuedOn` only for a retrospective directive.' })
  async issueDirective(@Ctx() ctx: RequestContext, @Args() args: IssueDirectiveArgs): Promise<DirectiveType> {
    return this.issues.issue(ctx, args.id, args.issuedOn, args.idempotencyKey);
  }
}
