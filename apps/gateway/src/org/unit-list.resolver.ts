import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { UnitListService } from '@fayuan/org';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { CreateUnitListArgs, DeleteUnitListArgs, EditUnitListArgs } from './unit-list.args.js';
import { UnitListDetailType, UnitListType } from './unit-list.type.js';

/** Lists of units that are often addressed together (常用名单); the own unit's alone. */
@Resolver()
export class UnitListResolver {
  constructor(private readonly service: UnitListService) {}

  @Permission('directive.read')
  @Query(() => [UnitListType])
  async unitLists(@Ctx() ctx: RequestContext): Promise<readonly UnitListType[]> {
    return this.service.lists(ctx);
  }

  @Permission('directive.read')
  @Query(() => UnitListDetailType, { nullable: true })
  async unitList(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<UnitListDetailType | null> {
    return this.service.list(ctx, id);
  }

  @Permission('directive.draft')
  @Mutation(() => UnitListDetailType)
  async createUnitList(
    @Ctx() ctx: RequestContext,
    @Args() args: CreateUnitListArgs,
  ): Promise<UnitListDetailType> {
    return this.service.create(ctx, args.input, args.idempotencyKey);
  }

  @Permission('directive.draft')
  @Mutation(() => UnitListDetailType)
  async editUnitList(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, input, idempotencyKey }: EditUnitListArgs,
  ): Promise<UnitListDetailType> {
    return this.service.edit(ctx, { id, version }, input, idempotencyKey);
  }

  @Permission('directive.draft')
  @Mutation(() => ID)
  async deleteUnitList(@Ctx() ctx: RequestContext, @Args() args: DeleteUnitListArgs): Promise<string> {
    return this.service.delete(ctx, args.id, args.idempotencyKey);
  }
}
