import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { FiguresService } from '@fayuan/ledger';
import { Ctx } from '../access/request.js';
import { Permission, SignedIn } from '../access/rule.js';
import { FigurePageArgs, FigureQueryInput } from './figure.input.js';
import { FactRowPageType, FigureType, UnitFiguresPageType } from './figure.type.js';
import { IndicatorType } from './indicator.type.js';

@Resolver()
export class FiguresResolver {
  constructor(private readonly service: FiguresService) {}

  @SignedIn()
  @Query(() => [IndicatorType])
  async indicators(@Ctx() ctx: RequestContext): Promise<readonly IndicatorType[]> {
    return this.service.indicators(ctx);
  }

  @Permission('figure.read')
  @Query(() => [FigureType])
  async figures(
    @Ctx() ctx: RequestContext,
    @Args('query') query: FigureQueryInput,
  ): Promise<readonly FigureType[]> {
    return this.service.figures(ctx, query);
  }

  @Permission('figure.read')
  @Query(() => UnitFiguresPageType, { description: 'The same figures for each direct child of the unit.' })
  async figuresByChild(
    @Ctx() ctx: RequestContext,
    @Args() { query, ...page }: FigurePageArgs,
  ): Promise<UnitFiguresPageType> {
    const found = await this.service.figuresByChild(ctx, query, page);
    const items = found.items.map(({ unit, figures }) => ({ unit, figures, childCount: unit.childCount }));
    return { ...found, items };
  }

  @Permission('figure.read')
  @Query(() => FactRowPageType)
  async figureRows(
    @Ctx() ctx: RequestContext,
    @Args() { query, ...page }: FigurePageArgs,
  ): Promise<FactRowPageType> {
    return this.service.figureRows(ctx, query, page);
  }
}
