import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { ReorganisationService } from '@fayuan/org';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { ReorganisationPreviewArgs, ReorganiseArgs, UndoReorganisationArgs } from './reorganisation.args.js';
import { ChangeEffectType, ReorganisationType } from './reorganisation.type.js';

@Resolver(() => ReorganisationType)
export class ReorganisationResolver {
  constructor(private readonly reorganisations: ReorganisationService) {}

  @Permission('unit.reorganise')
  @Query(() => ChangeEffectType, {
    description: 'What a change of the tree would write anew, counted by doing it and taking it back.',
  })
  async reorganisationPreview(
    @Ctx() ctx: RequestContext,
    @Args() { change }: ReorganisationPreviewArgs,
  ): Promise<ChangeEffectType> {
    const { rows, ...counts } = await this.reorganisations.preview(ctx, change);
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
    description:
      'Moves, unites, splits, closes or reopens a unit below the own one. Answers the id of the change.',
  })
  async reorganise(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, change }: ReorganiseArgs,
  ): Promise<string> {
    return this.reorganisations.reorganise(ctx, change, idempotencyKey);
  }

  @Permission('unit.reorganise')
  @Mutation(() => ID, { description: 'Takes back the last change of its units; its record stays.' })
  async undoReorganisation(
    @Ctx() ctx: RequestContext,
    @Args() { id, idempotencyKey }: UndoReorganisationArgs,
  ): Promise<string> {
    return this.reorganisations.undo(ctx, id, idempotencyKey);
  }
}
