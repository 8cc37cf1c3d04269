import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AidCaseService, AssignmentService, HandlerService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { AidCaseType } from './case.type.js';
import {
  AnswerAssignmentArgs,
  AssignCaseArgs,
  CandidatesArgs,
  HandlersArgs,
  RecipientDelayArgs,
  SaveHandlerArgs,
  SignAgreementArgs,
} from './handler.args.js';
import { HandlerPageType, HandlerType, RankedHandlerType } from './handler.type.js';
import { changedCase } from './changed-case.js';

/** The roster of the own centre, and who of it handles a case. */
@Resolver(() => HandlerType)
export class HandlerResolver {
  constructor(
    private readonly roster: HandlerService,
    private readonly assignments: AssignmentService,
    private readonly cases: AidCaseService,
  ) {}

  @Permission('case.read')
  @Query(() => HandlerPageType)
  handlers(@Ctx() ctx: RequestContext, @Args() { filter, ...page }: HandlersArgs): Promise<HandlerPageType> {
    return this.roster.handlers(ctx, filter, page);
  }

  @Permission('case.handle')
  @Query(() => [RankedHandlerType], {
    description: 'Everybody on the roster in the order for a case; those who cannot take it come last.',
  })
  handlerCandidates(
    @Ctx() ctx: RequestContext,
    @Args() { caseId, wish }: CandidatesArgs,
  ): Promise<readonly RankedHandlerType[]> {
    return this.assignments.candidates(ctx, caseId, wish);
  }

  @Permission('roster.keep')
  @Mutation(() => HandlerType)
  saveHandler(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, input, idempotencyKey }: SaveHandlerArgs,
  ): Promise<HandlerType> {
    const at = id ? { id, version: version ?? 0 } : null;
    return this.roster.saveHandler(ctx, at, input, idempotencyKey);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType)
  async assignCase(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey, wish, ...choice }: AssignCaseArgs,
  ): Promise<AidCaseType> {
    await this.assignments.assign(ctx, { id, version }, { ...wish, ...choice }, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType)
  async answerAssignment(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey, ...answer }: AnswerAssignmentArgs,
  ): Promise<AidCaseType> {
    await this.assignments.answer(ctx, { id, version }, answer, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType, {
    description: 'The recipient keeps the agreement waiting: its clock stands still.',
  })
  async recordRecipientDelay(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, since, idempotencyKey }: RecipientDelayArgs,
  ): Promise<AidCaseType> {
    await this.assignments.recipientDelays(ctx, { id, version }, since, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType)
  async signAgreement(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, signedOn, idempotencyKey }: SignAgreementArgs,
  ): Promise<AidCaseType> {
    await this.assignments.signAgreement(ctx, { id, version }, { signedOn }, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }
}
