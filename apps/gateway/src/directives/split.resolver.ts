import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { SplitProposalService, SplitTaskService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { SplitProposalType } from './split-proposal.type.js';
import { SplitProposalArgs, SplitTaskArgs } from './task.args.js';
import { splitOf } from './task.input.js';

/** Targets divided over units below (目标分解). */
@Resolver()
export class SplitResolver {
  constructor(
    private readonly proposing: SplitProposalService,
    private readonly splitting: SplitTaskService,
  ) {}

  @Permission('directive.issue')
  @Query(() => SplitProposalType, {
    description: 'For a task of an own directive or of one it re-issues: whom to split it over, and how.',
  })
  async splitProposal(
    @Ctx() ctx: RequestContext,
    @Args() { directiveId, taskId }: SplitProposalArgs,
  ): Promise<SplitProposalType> {
    return this.proposing.propose(ctx, directiveId, taskId);
  }

  @Permission('directive.issue')
  @Mutation(() => ID, { description: 'Replaces the own split of the task; no shares take it away.' })
  async splitTask(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, directiveId, taskId, ...split }: SplitTaskArgs,
  ): Promise<string> {
    return this.splitting.split(ctx, { directiveId, taskId, ...splitOf(split) }, idempotencyKey);
  }
}
