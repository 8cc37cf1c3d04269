import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { CalendarDayInput } from './calendar.type.js';

@ArgsType()
export class PublishCalendarYearArgs {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: 'Of the year as it was read; 0 when nothing was entered.' })
  version!: number;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class SaveCalendarYearArgs extends PublishCalendarYearArgs {
  @Field(() => String)
  notice!: string;

  @Field(() => String)
  source!: string;

  @Field(() => [CalendarDayInput])
  days!: CalendarDayInput[];
}
