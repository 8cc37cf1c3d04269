import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { ReorganisationService } from '@fayuan/org';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { MoveUnitArgs, UndoReorganisationArgs, UnitMoveArgs } from './reorganisation.args.js';
import { RehangingType, ReorganisationType } from './reorganisation.type.js';

@Resolver(() => ReorganisationType)
export class ReorganisationResolver {
  constructor(private readonly reorganisations: ReorganisationService) {}

  @Permission('unit.reorganise')
  @Query(() => RehangingType, {
    description: 'What a move would write anew, counted by doing it and taking it back.',
  })
  async unitMovePreview(@Ctx() ctx: RequestContext, @Args() move: UnitMoveArgs): Promise<RehangingType> {
    const { rows, ...counts } = await this.reorganisations.preview(ctx, move);
    return { ...counts, rows: Object.entries(rows).map(([table, count]) => ({ table, rows: count })) };
  }

  @Permission('unit.reorganise')
  @Query(() => [ReorganisationType], {
    name: 'reorganisations',
    description: 'Changes of the tree within the own branch, the last first; at most 200.',
  })
  async changes(@Ctx() ctx: RequestContext): Promise<readonly ReorganisationType[]> {
    return this.reorganisations.changes(ctx);
  }

  @Permission('unit.reorganise')
  @Mutation(() => ID, {
    description: 'Hangs a unit with all below it under another parent. Answers the id of the change.',
  })
  async moveUnit(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...move }: MoveUnitArgs,
  ): Promise<string> {
    return this.reorganisations.move(ctx, move, idempotencyKey);
  }

  @Permission('unit.reorganise')
  @Mutation(() => ID, { description: 'Takes back the last change of a unit; its record stays.' })
  async undoReorganisation(
    @Ctx() ctx: RequestContext,
    @Args() { id, idempotencyKey }: UndoReorganisationArgs,
  ): Promise<string> {
    return this.reorganisations.undo(ctx, id, idempotencyKey);
  }
}
