import { Args, Mutation, Resolver } from '@nestjs/graphql';
import {
  AidCaseService,
  caseNotFound,
  DecisionService,
  ObjectionService,
  ReviewService,
} from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { AidCaseType } from '../case.type.js';
import {
  AidFirstArgs,
  CaseActArgs,
  CaseDayArgs,
  CaseReasonArgs,
  DecideArgs,
  DecideObjectionArgs,
  LodgeObjectionArgs,
  NoteMaterialsArgs,
  ProposeArgs,
} from './application.args.js';

/** What is done with an application until it is decided, and after a refusal; each act answers with the case. */
@Resolver()
export class ApplicationReviewResolver {
  constructor(
    private readonly review: ReviewService,
    private readonly decisions: DecisionService,
    private readonly objections: ObjectionService,
    private readonly cases: AidCaseService,
  ) {}

  @Permission('case.review')
  @Mutation(() => AidCaseType)
  async noteCaseMaterials(@Ctx() ctx: RequestContext, @Args() args: NoteMaterialsArgs): Promise<AidCaseType> {
    return this.after(ctx, this.review.noteMaterials(ctx, args, args.materials, args.idempotencyKey));
  }

  @Permission('case.review')
  @Mutation(() => AidCaseType, { description: 'Tells all missing papers, once; `on` is their last day.' })
  async askSupplement(@Ctx() ctx: RequestContext, @Args() args: CaseDayArgs): Promise<AidCaseType> {
    return this.after(ctx, this.review.askSupplement(ctx, args, args.on, args.idempotencyKey));
  }

  @Permission('case.review')
  @Mutation(() => AidCaseType)
  async supplyPapers(@Ctx() ctx: RequestContext, @Args() args: CaseActArgs): Promise<AidCaseType> {
    return this.after(ctx, this.review.supply(ctx, args, args.idempotencyKey));
  }

  @Permission('case.review')
  @Mutation(() => AidCaseType)
  async withdrawApplication(@Ctx() ctx: RequestContext, @Args() args: CaseReasonArgs): Promise<AidCaseType> {
    return this.after(ctx, this.review.withdraw(ctx, args, args.reason, args.idempotencyKey));
  }

  @Permission('case.review')
  @Mutation(() => AidCaseType)
  async giveAidFirst(@Ctx() ctx: RequestContext, @Args() args: AidFirstArgs): Promise<AidCaseType> {
    return this.after(ctx, this.decisions.aidFirst(ctx, args, args, args.idempotencyKey));
  }

  @Permission('case.review')
  @Mutation(() => AidCaseType)
  async proposeCaseDecision(@Ctx() ctx: RequestContext, @Args() args: ProposeArgs): Promise<AidCaseType> {
    return this.after(ctx, this.review.propose(ctx, args, args, args.idempotencyKey));
  }

  @Permission('case.decide')
  @Mutation(() => AidCaseType)
  async decideCase(@Ctx() ctx: RequestContext, @Args() args: DecideArgs): Promise<AidCaseType> {
    return this.after(ctx, this.decisions.decide(ctx, args, args, args.idempotencyKey));
  }

  @Permission('case.review')
  @Mutation(() => AidCaseType, {
    description: 'The applicant received the refusal: the term to object runs from that day.',
  })
  async recordDecisionServed(@Ctx() ctx: RequestContext, @Args() args: CaseDayArgs): Promise<AidCaseType> {
    return this.after(ctx, this.objections.recordServed(ctx, args, args.on, args.idempotencyKey));
  }

  @Permission('case.review')
  @Mutation(() => AidCaseType, {
    description: 'An objection to the refusal or termination the case stands at (art. 49).',
  })
  async lodgeObjection(@Ctx() ctx: RequestContext, @Args() args: LodgeObjectionArgs): Promise<AidCaseType> {
    const input = { lodgedOn: args.on, grounds: args.grounds };
    return this.after(ctx, this.objections.lodge(ctx, args, input, args.idempotencyKey));
  }

  @Permission('objection.decide')
  @Mutation(() => AidCaseType)
  async decideObjection(@Ctx() ctx: RequestContext, @Args() args: DecideObjectionArgs): Promise<AidCaseType> {
    return this.after(ctx, this.objections.decide(ctx, args, args, args.idempotencyKey));
  }

  private async after(ctx: RequestContext, act: Promise<string>): Promise<AidCaseType> {
    const found = await this.cases.case(ctx, await act);
    if (!found) throw caseNotFound();
    return found;
  }
}
