import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';
import { FigureQueryInput } from './figure.input.js';

@ArgsType()
export class PeriodsArgs {
  @Field(() => String)
  kind!: string;

  @Field(() => Int)
  year!: number;
}

@ArgsType()
export class FigureComparisonArgs {
  @Field(() => FigureQueryInput)
  query!: FigureQueryInput;

  @Field(() => DateScalar)
  baseFrom!: Day;

  @Field(() => DateScalar)
  baseTo!: Day;
}
