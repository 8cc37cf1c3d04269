import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { StopReason, TermDirection, TermUnit } from '@fayuan/clocks';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';
import { StopReasonEnum, TermDirectionEnum, TermUnitEnum } from './clock.enum.js';

@ObjectType('ClockRule', { description: 'A rule that carries a clock; texts in the language of the reader.' })
export class ClockRuleType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'E.g. `R20`.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the region it holds for; null: the whole country.',
  })
  place!: string | null;

  @Field(() => String, { nullable: true })
  placeName!: string | null;

  @Field(() => DateScalar)
  validFrom!: Day;

  @Field(() => DateScalar, { nullable: true })
  validTo!: Day | null;

  @Field(() => String)
  article!: string;

  @Field(() => String, { description: 'What is to be done within it.' })
  title!: string;

  @Field(() => String)
  startsWith!: string;

  @Field(() => String)
  endsWith!: string;

  @Field(() => TermUnitEnum)
  unit!: TermUnit;

  @Field(() => Int)
  value!: number;

  @Field(() => TermDirectionEnum)
  direction!: TermDirection;

  @Field(() => Boolean, { description: 'A term of custody does not move off a rest day.' })
  isCustody!: boolean;

  @Field(() => [StopReasonEnum])
  stopReasons!: readonly StopReason[];

  @Field(() => String, { description: 'Where it was read; ◇ where the text itself was not seen.' })
  source!: string;
}

@ObjectType('PlaceClockRules')
export class PlaceClockRulesType {
  @Field(() => String)
  place!: string;

  @Field(() => String, { nullable: true })
  placeName!: string | null;

  @Field(() => [ClockRuleType])
  rules!: readonly ClockRuleType[];

  @Field(() => Boolean, { description: 'Whether the reader may publish and end rules of this place.' })
  mayPublish!: boolean;
}

@InputType('ClockRuleInput')
export class ClockRuleInput {
  @Field(() => String, { description: 'Code of the national rule that it makes stricter.' })
  code!: string;

  @Field(() => TermUnitEnum)
  unit!: TermUnit;

  @Field(() => Int)
  value!: number;

  @Field(() => DateScalar)
  validFrom!: Day;

  @Field(() => String)
  articleZh!: string;

  @Field(() => String)
  articleEn!: string;

  @Field(() => String)
  source!: string;
}
