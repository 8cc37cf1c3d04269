import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CaseTeamService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { CaseTeamArgs } from './team.args.js';
import { CaseTeamType } from './team.type.js';

/** Who may look into a sealed case. */
@Resolver(() => CaseTeamType)
export class TeamResolver {
  constructor(private readonly service: CaseTeamService) {}

  @Permission('case.read')
  @Query(() => CaseTeamType, {
    nullable: true,
    description: 'Of a sealed case of the own unit; null for every other case.',
  })
  caseTeam(
    @Ctx() ctx: RequestContext,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<CaseTeamType | null> {
    return this.service.team(ctx, caseId);
  }

  @Permission('person.unmask')
  @Mutation(() => CaseTeamType, {
    nullable: true,
    description: 'Opens a sealed case and its people to a colleague, never to oneself.',
  })
  async addToCaseTeam(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...change }: CaseTeamArgs,
  ): Promise<CaseTeamType | null> {
    return this.service.team(ctx, await this.service.add(ctx, change, idempotencyKey));
  }

  @Permission('person.unmask')
  @Mutation(() => CaseTeamType, {
    nullable: true,
    description: 'Closes a sealed case to one of its team; somebody who can open it to others stays.',
  })
  async removeFromCaseTeam(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...change }: CaseTeamArgs,
  ): Promise<CaseTeamType | null> {
    return this.service.team(ctx, await this.service.remove(ctx, change, idempotencyKey));
  }
}
