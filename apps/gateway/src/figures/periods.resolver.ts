import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { FiguresService } from '@fayuan/ledger';
import { Ctx } from '../access/request.js';
import { Permission, SignedIn } from '../access/rule.js';
import { FigureComparisonArgs, PeriodsArgs } from './period.args.js';
import { FigureComparisonType, PeriodKindType, PeriodType } from './period.type.js';

@Resolver()
export class PeriodsResolver {
  constructor(private readonly service: FiguresService) {}

  @SignedIn()
  @Query(() => [PeriodKindType])
  async periodKinds(@Ctx() ctx: RequestContext): Promise<readonly PeriodKindType[]> {
    return this.service.periodKinds(ctx);
  }

  @SignedIn()
  @Query(() => [PeriodType], { description: 'The periods of a year, in their order.' })
  async periods(
    @Ctx() ctx: RequestContext,
    @Args() { kind, year }: PeriodsArgs,
  ): Promise<readonly PeriodType[]> {
    return this.service.periods(ctx, kind, year);
  }

  @Permission('figure.read')
  @Query(() => FigureComparisonType, { description: 'Figures beside those of another span (同比, 环比).' })
  async figureComparison(
    @Ctx() ctx: RequestContext,
    @Args() { query, baseFrom, baseTo }: FigureComparisonArgs,
  ): Promise<FigureComparisonType> {
    return this.service.figureComparison(ctx, query, { from: baseFrom, to: baseTo });
  }
}
