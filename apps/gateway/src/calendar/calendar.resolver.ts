import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CalendarYearService } from '@fayuan/calendar';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../access/request.js';
import { Permission, SignedIn } from '../access/rule.js';
import { PublishCalendarYearArgs, SaveCalendarYearArgs } from './calendar.args.js';
import { CalendarYearType } from './calendar.type.js';

@Resolver(() => CalendarYearType)
export class CalendarResolver {
  constructor(private readonly calendar: CalendarYearService) {}

  @SignedIn()
  @Query(() => CalendarYearType)
  async calendarYear(
    @Ctx() ctx: RequestContext,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<CalendarYearType> {
    return this.calendar.year(ctx, year);
  }

  @Permission('calendar.publish')
  @Mutation(() => CalendarYearType)
  async saveCalendarYear(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...change }: SaveCalendarYearArgs,
  ): Promise<CalendarYearType> {
    return this.calendar.save(ctx, change, idempotencyKey);
  }

  @Permission('calendar.publish')
  @Mutation(() => CalendarYearType)
  async publishCalendarYear(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...year }: PublishCalendarYearArgs,
  ): Promise<CalendarYearType> {
    return this.calendar.publish(ctx, year, idempotencyKey);
  }
}
