import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CalendarYearState, DayKind } from '@fayuan/calendar';
import type { Day } from '@fayuan/kernel';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

export const DayKindEnum = { REST: 'rest', WORKDAY: 'workday' } as const satisfies Record<string, DayKind>;
registerEnumType(DayKindEnum, { name: 'DayKind', description: 'A day off (休) or a make-up workday (班).' });

export const CalendarYearStateEnum = {
  PROVISIONAL: 'provisional',
  PUBLISHED: 'published',
} as const satisfies Record<string, CalendarYearState>;
registerEnumType(CalendarYearStateEnum, { name: 'CalendarYearState' });

@ObjectType('CalendarDay')
export class CalendarDayType {
  @Field(() => DateScalar)
  day!: Day;

  @Field(() => DayKindEnum)
  kind!: DayKind;

  @Field(() => String)
  name!: string;
}

@ObjectType('CalendarYear', { description: 'The days that the holiday notice of a year names.' })
export class CalendarYearType {
  @Field(() => Int)
  year!: number;

  @Field(() => CalendarYearStateEnum)
  state!: CalendarYearState;

  @Field(() => String)
  notice!: string;

  @Field(() => String)
  source!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => [CalendarDayType])
  days!: readonly CalendarDayType[];

  @Field(() => Boolean)
  mayEdit!: boolean;
}

@InputType('CalendarDayInput')
export class CalendarDayInput {
  @Field(() => DateScalar)
  day!: Day;

  @Field(() => DayKindEnum)
  kind!: DayKind;

  @Field(() => String)
  name!: string;
}
