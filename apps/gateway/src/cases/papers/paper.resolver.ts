import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApplicationPaperService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { ReasonArgs } from '../applications/application.args.js';
import { ApplicationPaperType } from './paper.type.js';

/** Pages of papers, as far as they can be told without showing one; `ApplicationPaperController` takes and gives the pages. */
@Resolver(() => ApplicationPaperType)
export class ApplicationPaperResolver {
  constructor(private readonly service: ApplicationPaperService) {}

  @Permission('case.read')
  @Query(() => [ApplicationPaperType], {
    nullable: true,
    description: 'Of an own case; null for every other, and outside the team of a sealed one.',
  })
  casePapers(
    @Ctx() ctx: RequestContext,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<readonly ApplicationPaperType[] | null> {
    return this.service.ofCase(ctx, caseId);
  }

  @Permission('case.read')
  @Query(() => [ApplicationPaperType], {
    nullable: true,
    description: 'Of papers the own unit took in; null for all others.',
  })
  intakePapers(
    @Ctx() ctx: RequestContext,
    @Args('intakeId', { type: () => ID }) intakeId: string,
  ): Promise<readonly ApplicationPaperType[] | null> {
    return this.service.ofIntake(ctx, intakeId);
  }

  @Permission('case.take_in')
  @Mutation(() => ID, { description: 'Takes a page away that was taken in by mistake. The id of the page.' })
  removeApplicationPaper(
    @Ctx() ctx: RequestContext,
    @Args() { id, reason, idempotencyKey }: ReasonArgs,
  ): Promise<string> {
    return this.service.remove(ctx, id, reason, idempotencyKey);
  }
}
