import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { Refusal } from '@fayuan/kernel';
import { UnitService } from '@fayuan/org';
import { Ctx } from '../access/request.js';
import { Permission, SignedIn } from '../access/rule.js';
import { UnitsArgs } from './unit.args.js';
import { UnitNameType, UnitPageType, UnitType } from './unit.type.js';

/** A unit that does not exist and one that is not the caller's are both null. */
async function orNull<T>(unit: Promise<T>): Promise<T | null> {
  try {
    return await unit;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unit.not_found') return null;
    throw error;
  }
}

@Resolver(() => UnitType)
export class UnitResolver {
  constructor(private readonly units: UnitService) {}

  @SignedIn()
  @Query(() => UnitType, { name: 'unit', nullable: true })
  async unit(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, nullable: true }) id?: string,
  ): Promise<UnitType | null> {
    return orNull(this.units.unit(ctx, id ?? ctx.unitId));
  }

  @Permission('unit.read')
  @Query(() => UnitType, { nullable: true })
  async unitByCode(@Ctx() ctx: RequestContext, @Args('code') code: string): Promise<UnitType | null> {
    return orNull(this.units.unitByCode(ctx, code));
  }

  @Permission('unit.read')
  @Query(() => UnitPageType, {
    name: 'units',
    description:
      'Children of a unit (the own one by default), or a search by name or code in the own subtree.',
  })
  async page(@Ctx() ctx: RequestContext, @Args() args: UnitsArgs): Promise<UnitPageType> {
    return this.units.units(ctx, args);
  }

  @Permission('unit.read')
  @Query(() => [UnitNameType], {
    description: 'Those of the ids that the caller may see, by code; at most 2,000.',
  })
  async unitsByIds(
    @Ctx() ctx: RequestContext,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ): Promise<readonly UnitNameType[]> {
    return this.units.byIds(ctx, ids);
  }

  @Permission('unit.read')
  @Query(() => [String], { description: 'Agencies that branches below the own unit live in.' })
  async branchHosts(@Ctx() ctx: RequestContext): Promise<readonly string[]> {
    return this.units.branchHosts(ctx);
  }
}
