import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';

@ObjectType('PeriodKind')
export class PeriodKindType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  nameEn!: string;
}

@ObjectType('Span')
export class SpanType {
  @Field(() => DateScalar)
  from!: Day;

  @Field(() => DateScalar)
  to!: Day;
}

@ObjectType('Period')
export class PeriodType extends SpanType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => SpanType, { description: 'The same period of the year before (同比).' })
  yearBefore!: SpanType;

  @Field(() => SpanType, { description: 'The period before it (环比).' })
  previous!: SpanType;

  @Field(() => ID, { nullable: true, description: 'Whose window it is; null for a period of the calendar.' })
  campaignId!: string | null;
}

@ObjectType('ComparedFigure')
export class ComparedFigureType {
  @Field(() => String)
  indicator!: string;

  @Field(() => Float)
  now!: number;

  @Field(() => Float)
  base!: number;

  @Field(() => Float, {
    description: 'Of units that were there in both spans from the first day to the last.',
  })
  sameNow!: number;

  @Field(() => Float)
  sameBase!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Growth of those units in per cent; null where their base is 0.',
  })
  growth!: number | null;
}

@ObjectType('FigureComparison')
export class FigureComparisonType {
  @Field(() => [ComparedFigureType])
  figures!: readonly ComparedFigureType[];

  @Field(() => Int, { description: 'Units left out of the growth because they were not there in both.' })
  unlikeUnits!: number;
}
