import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { AccountService } from '@fayuan/org';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import {
  CreateAccountArgs,
  ResetPasswordArgs,
  SetAccountActiveArgs,
  SetAccountRolesArgs,
} from './account.args.js';
import { AccountType, ColleagueType } from './account.type.js';

@Permission('account.manage')
@Resolver(() => AccountType)
export class AccountResolver {
  constructor(private readonly people: AccountService) {}

  @Query(() => [AccountType])
  async accounts(
    @Ctx() ctx: RequestContext,
    @Args('unitId', { type: () => ID, nullable: true }) unitId?: string,
  ): Promise<readonly AccountType[]> {
    return this.people.accounts(ctx, unitId ?? ctx.unitId);
  }

  @Permission('unit.read')
  @Query(() => [ColleagueType], { description: 'Whom of the own unit an act may name.' })
  async colleagues(@Ctx() ctx: RequestContext): Promise<readonly ColleagueType[]> {
    return this.people.colleagues(ctx);
  }

  @Mutation(() => AccountType)
  async createAccount(@Ctx() ctx: RequestContext, @Args() args: CreateAccountArgs): Promise<AccountType> {
    return this.people.create(ctx, args.input, args.idempotencyKey);
  }

  @Mutation(() => AccountType)
  async setAccountRoles(@Ctx() ctx: RequestContext, @Args() args: SetAccountRolesArgs): Promise<AccountType> {
    const { accountId, unitId, roles } = args;
    return this.people.setRoles(ctx, { accountId, unitId }, roles, args.idempotencyKey);
  }

  @Mutation(() => AccountType)
  async setAccountActive(
    @Ctx() ctx: RequestContext,
    @Args() args: SetAccountActiveArgs,
  ): Promise<AccountType> {
    const { accountId, unitId, active } = args;
    return this.people.setActive(ctx, { accountId, unitId }, active, args.idempotencyKey);
  }

  @Mutation(() => Boolean)
  async resetPassword(@Ctx() ctx: RequestContext, @Args() args: ResetPasswordArgs): Promise<boolean> {
    const { accountId, unitId, password } = args;
    return this.people.resetPassword(ctx, { accountId, unitId }, password, args.idempotencyKey);
  }
}
