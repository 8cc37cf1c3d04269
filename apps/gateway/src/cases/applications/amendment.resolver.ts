import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AidCaseService, type AmendmentInput, AmendmentService, VerificationService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { AidCaseType } from '../case.type.js';
import { changedCase } from '../changed-case.js';
import { AmendApplicationArgs, AskVerificationArgs, RecordVerificationArgs } from './amendment.args.js';

/** What is mended in an application under review, and looked into elsewhere. */
@Resolver()
export class AmendmentResolver {
  constructor(
    private readonly amendments: AmendmentService,
    private readonly verification: VerificationService,
    private readonly cases: AidCaseService,
  ) {}

  @Permission('case.review')
  @Mutation(() => AidCaseType, { description: 'Until a decision is proposed; its day and clock stay.' })
  async amendApplication(
    @Ctx() ctx: RequestContext,
    @Args() args: AmendApplicationArgs,
  ): Promise<AidCaseType> {
    const { input, reason, idempotencyKey } = args;
    // Fields that may be empty here and are not in the domain are those of persons; empty ones change nothing there.
    const id = await this.amendments.amend(
      ctx,
      args,
      { input: input as AmendmentInput, reason },
      idempotencyKey,
    );
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.review')
  @Mutation(() => AidCaseType, {
    description: 'Another body looks into it: the clock of the decision stops.',
  })
  async askVerification(@Ctx() ctx: RequestContext, @Args() args: AskVerificationArgs): Promise<AidCaseType> {
    return changedCase(this.cases, ctx, await this.verification.ask(ctx, args, args, args.idempotencyKey));
  }

  @Permission('case.review')
  @Mutation(() => AidCaseType, { description: 'The answer came: the clock runs on.' })
  async recordVerification(
    @Ctx() ctx: RequestContext,
    @Args() args: RecordVerificationArgs,
  ): Promise<AidCaseType> {
    const { words, idempotencyKey } = args;
    return changedCase(this.cases, ctx, await this.verification.answer(ctx, args, words, idempotencyKey));
  }
}
