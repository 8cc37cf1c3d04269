import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { CompleteTaskService, ReviewTasksService, TaskReadingService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { AcceptTasksArgs, CompleteTaskArgs, DirectiveTasksArgs, ReturnTaskArgs } from './task.args.js';
import { reviewOf, standingOf, TaskReviewType, TaskStandingType } from './task-standing.type.js';

/** Tasks as they are carried out, accepted and sent back. */
@Resolver()
export class TaskResolver {
  constructor(
    private readonly reading: TaskReadingService,
    private readonly completing: CompleteTaskService,
    private readonly reviewing: ReviewTasksService,
  ) {}

  @Permission('directive.read')
  @Query(() => [TaskStandingType], {
    description: 'Tasks of a directive and of those it re-issues, at the own unit or one below.',
  })
  async directiveTasks(
    @Ctx() ctx: RequestContext,
    @Args() { directiveId, unitId }: DirectiveTasksArgs,
  ): Promise<readonly TaskStandingType[]> {
    return (await this.reading.standings(ctx, directiveId, unitId)).map(standingOf);
  }

  @Permission('report.review')
  @Query(() => [TaskReviewType], {
    description: 'What units below said about tasks and the own unit decides on, open ones first.',
  })
  async taskReviews(
    @Ctx() ctx: RequestContext,
    @Args('directiveId', { type: () => ID }) directiveId: string,
  ): Promise<readonly TaskReviewType[]> {
    return (await this.reading.reviews(ctx, directiveId)).map(reviewOf);
  }

  @Permission('report.submit')
  @Mutation(() => ID, {
    description: 'Answers the id of the task. `doneOn` only for a retrospective directive.',
  })
  async completeTask(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...task }: CompleteTaskArgs,
  ): Promise<string> {
    return this.completing.complete(ctx, task, idempotencyKey);
  }

  @Permission('report.review')
  @Mutation(() => [ID], { description: 'Accepts all or, when evidence is missing, none (销号).' })
  async acceptTasks(@Ctx() ctx: RequestContext, @Args() args: AcceptTasksArgs): Promise<readonly string[]> {
    return this.reviewing.accept(ctx, args.actIds, args.idempotencyKey);
  }

  @Permission('report.review')
  @Mutation(() => ID)
  async returnTask(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...returned }: ReturnTaskArgs,
  ): Promise<string> {
    return this.reviewing.return(ctx, returned, idempotencyKey);
  }
}
