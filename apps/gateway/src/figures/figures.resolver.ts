import { Args, Float, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { FiguresService } from '@fayuan/ledger';
import { Ctx } from '../access/request.js';
import { Permission, SignedIn } from '../access/rule.js';
import { FigureChangesPageType } from './figure-changes.type.js';
import { FigureChangesArgs, FigurePageArgs, FigureQueryInput, FiguresByChildArgs } from './figure.input.js';
import { FactRowPageType, FigureType, MonthFigureType, UnitFiguresPageType } from './figure.type.js';
import { IndicatorRuleType, IndicatorType } from './indicator.type.js';

@Resolver()
export class FiguresResolver {
  constructor(private readonly service: FiguresService) {}

  @SignedIn()
  @Query(() => [IndicatorType])
  async indicators(@Ctx() ctx: RequestContext): Promise<readonly IndicatorType[]> {
    return this.service.indicators(ctx);
  }

  @SignedIn()
  @Query(() => [IndicatorRuleType], {
    description: 'Versions of the counting rule (口径), the latest first.',
  })
  async indicatorRules(
    @Ctx() ctx: RequestContext,
    @Args('indicator') indicator: string,
  ): Promise<readonly IndicatorRuleType[]> {
    return this.service.indicatorRules(ctx, indicator);
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
  @Query(() => [MonthFigureType], { description: 'Every month of the span, with what was counted in it.' })
  async figuresByMonth(
    @Ctx() ctx: RequestContext,
    @Args('query') query: FigureQueryInput,
  ): Promise<readonly MonthFigureType[]> {
    return this.service.figuresByMonth(ctx, query);
  }

  @Permission('figure.read')
  @Query(() => Float, {
    description: 'One number for several indicators; refused, with the reason, where they do not add up.',
  })
  async figureSum(@Ctx() ctx: RequestContext, @Args('query') query: FigureQueryInput): Promise<number> {
    return this.service.figureSum(ctx, query);
  }

  @Permission('figure.read')
  @Query(() => UnitFiguresPageType, {
    description: 'The same figures for each direct child of the unit, or for all units of a level below it.',
  })
  async figuresByChild(
    @Ctx() ctx: RequestContext,
    @Args() { query, ...below }: FiguresByChildArgs,
  ): Promise<UnitFiguresPageType> {
    const found = await this.service.figuresByChild(ctx, query, below);
    const items = found.items.map(({ unit, ...figures }) => ({
      unit,
      childCount: unit.childCount,
      parentName: unit.parentName,
      ...figures,
    }));
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

  @Permission('figure.read')
  @Query(() => FigureChangesPageType, { description: 'What changed in figures since a moment, and by what.' })
  async figureChanges(
    @Ctx() ctx: RequestContext,
    @Args() { query, since, ...page }: FigureChangesArgs,
  ): Promise<FigureChangesPageType> {
    return this.service.figureChanges(ctx, { ...query, since }, page);
  }
}
