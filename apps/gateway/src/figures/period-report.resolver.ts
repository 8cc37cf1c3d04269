import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { PeriodReportService } from '@fayuan/ledger';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { DeclarePeriodArgs, PeriodReportType, WithdrawPeriodArgs } from './period-report.type.js';

@Resolver(() => PeriodReportType)
export class PeriodReportResolver {
  constructor(private readonly service: PeriodReportService) {}

  @Permission('figure.read')
  @Query(() => [PeriodReportType], {
    description: 'The last twelve months of the own unit, the newest first.',
  })
  async periodReports(@Ctx() ctx: RequestContext): Promise<readonly PeriodReportType[]> {
    return this.service.periodReports(ctx);
  }

  @Permission('report.submit')
  @Mutation(() => PeriodReportType)
  async declarePeriod(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...declaration }: DeclarePeriodArgs,
  ): Promise<PeriodReportType> {
    return this.service.declarePeriod(ctx, declaration, idempotencyKey);
  }

  @Permission('report.submit')
  @Mutation(() => PeriodReportType)
  async withdrawPeriod(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...withdrawal }: WithdrawPeriodArgs,
  ): Promise<PeriodReportType> {
    return this.service.withdrawPeriod(ctx, withdrawal, idempotencyKey);
  }
}
