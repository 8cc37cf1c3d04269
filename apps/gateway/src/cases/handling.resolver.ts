import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AidCaseService, HandlingService, MilestoneService, ProposalService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { AidCaseType } from './case.type.js';
import { changedCase } from './changed-case.js';
import {
  DecideProposalArgs,
  ProposeReplacementArgs,
  ProposeTerminationArgs,
  RecordMilestoneArgs,
  StrikeMilestoneArgs,
  TerminationToldArgs,
} from './handling.args.js';
import { CaseHandlingType } from './handling.type.js';

/** What is done in a case between its assignment and its end. */
@Resolver(() => CaseHandlingType)
export class HandlingResolver {
  constructor(
    private readonly handling: HandlingService,
    private readonly milestones: MilestoneService,
    private readonly proposals: ProposalService,
    private readonly cases: AidCaseService,
  ) {}

  @Permission('case.read')
  @Query(() => CaseHandlingType, { nullable: true })
  caseHandling(
    @Ctx() ctx: RequestContext,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<CaseHandlingType | null> {
    return this.handling.handling(ctx, caseId);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType)
  async recordMilestone(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, input, idempotencyKey }: RecordMilestoneArgs,
  ): Promise<AidCaseType> {
    await this.milestones.record(ctx, { id, version }, input, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType)
  async strikeMilestone(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey, ...struck }: StrikeMilestoneArgs,
  ): Promise<AidCaseType> {
    await this.milestones.strike(ctx, { id, version }, struck, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType)
  async proposeReplacement(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey, wish, ...input }: ProposeReplacementArgs,
  ): Promise<AidCaseType> {
    await this.proposals.proposeReplacement(ctx, { id, version }, { ...wish, ...input }, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType)
  async proposeTermination(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey, ...input }: ProposeTerminationArgs,
  ): Promise<AidCaseType> {
    await this.proposals.proposeTermination(ctx, { id, version }, input, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.decide')
  @Mutation(() => AidCaseType, { description: 'By somebody who neither proposed it nor handles the case.' })
  async decideHandlingProposal(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey, ...decision }: DecideProposalArgs,
  ): Promise<AidCaseType> {
    await this.proposals.decide(ctx, { id, version }, decision, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }

  @Permission('case.handle')
  @Mutation(() => AidCaseType)
  async recordTerminationTold(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey, ...told }: TerminationToldArgs,
  ): Promise<AidCaseType> {
    await this.proposals.terminationTold(ctx, { id, version }, told, idempotencyKey);
    return changedCase(this.cases, ctx, id);
  }
}
