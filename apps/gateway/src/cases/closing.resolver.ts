import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AidCaseService, CaseRemovalService, ClosingService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { AidCaseType } from './case.type.js';
import { changedCase } from './changed-case.js';
import { CaseActArgs } from './handler.args.js';
import { CaseReasonArgs, CloseCaseArgs, HandInPapersArgs } from './handling.args.js';
import { CaseClosingType } from './handling.type.js';

/** How a case ends: the close, its papers, the archive, and the ways back. */
@Resolver(() => CaseClosingType)
export class ClosingResolver {
  constructor(
    private readonly closing: ClosingService,
    private readonly removal: CaseRemovalService,
    private readonly cases: AidCaseService,
  ) {}

  @Permission('case.handle')
  @Mutation(() => AidCaseType)
  async closeCase(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, input, idempotencyKey }: CloseCaseArgs,
  ): Promise<AidCaseType> {
    await this.closing.close(ctx, { id, version }, input, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType)
  async handInClosingPapers(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey, ...handed }: HandInPapersArgs,
  ): Promise<AidCaseType> {
    await this.closing.handIn(ctx, { id, version }, handed, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType)
  async checkClosingPapers(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey }: CaseActArgs,
  ): Promise<AidCaseType> {
    await this.closing.check(ctx, { id, version }, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType, { description: 'One case, one file; nothing of the case changes any more.' })
  async archiveCase(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey }: CaseActArgs,
  ): Promise<AidCaseType> {
    await this.closing.archive(ctx, { id, version }, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType, { description: 'The figures of the close are taken back with the reason.' })
  async reopenCase(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, reason, idempotencyKey }: CaseReasonArgs,
  ): Promise<AidCaseType> {
    await this.closing.reopen(ctx, { id, version }, reason, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.take_in')
  @Mutation(() => AidCaseType, {
    description: 'Registered by mistake, before it is decided; its number stays used.',
  })
  async deleteCase(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, reason, idempotencyKey }: CaseReasonArgs,
  ): Promise<AidCaseType> {
    await this.removal.remove(ctx, { id, version }, reason, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }
}
