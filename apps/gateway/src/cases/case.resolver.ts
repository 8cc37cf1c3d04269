import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { AidCaseService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { CasesArgs } from './case.args.js';
import { AidCasePageType, AidCaseType, CaseEventType } from './case.type.js';

/** Applications and cases of the own unit and of those below. */
@Resolver(() => AidCaseType)
export class CaseResolver {
  constructor(private readonly service: AidCaseService) {}

  @Permission('case.read')
  @Query(() => AidCasePageType)
  cases(@Ctx() ctx: RequestContext, @Args() { filter, ...page }: CasesArgs): Promise<AidCasePageType> {
    return this.service.cases(ctx, filter, page);
  }

  @Permission('case.read')
  @Query(() => AidCaseType, { nullable: true })
  case(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<AidCaseType | null> {
    return this.service.case(ctx, id);
  }

  @Permission('case.read')
  @Query(() => [CaseEventType], { description: 'What happened to a case, the newest last.' })
  caseEvents(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<readonly CaseEventType[]> {
    return this.service.events(ctx, id);
  }
}
