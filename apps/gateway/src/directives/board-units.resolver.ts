import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { BoardUnitsService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { BoardUnitsArgs } from './board-units.args.js';
import { BoardUnitPageType } from './board-units.type.js';

@Resolver(() => BoardUnitPageType)
export class BoardUnitsResolver {
  constructor(private readonly units: BoardUnitsService) {}

  @Permission('directive.read')
  @Query(() => BoardUnitPageType, {
    description:
      'The board of a directive laid flat: every unit below that holds a receipt, over all levels.',
  })
  async boardUnits(@Ctx() ctx: RequestContext, @Args() args: BoardUnitsArgs): Promise<BoardUnitPageType> {
    return this.units.page(ctx, args);
  }
}
