import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { IndicatorArea, IndicatorKind } from '@fayuan/ledger';
import { DateScalar } from '../graphql/scalars.js';

export const IndicatorKindEnum = {
  ADDITIVE: 'additive',
  STOCK: 'stock',
  DISTINCT: 'distinct',
  RATIO: 'ratio',
} as const satisfies Record<string, IndicatorKind>;
registerEnumType(IndicatorKindEnum, { name: 'IndicatorKind' });

export const IndicatorAreaEnum = {
  PUBLICITY: 'publicity',
  CONSULTATIONS: 'consultations',
  CASES: 'cases',
  RECIPIENTS: 'recipients',
  QUALITY: 'quality',
  INSTITUTIONS: 'institutions',
} as const satisfies Record<string, IndicatorArea>;
registerEnumType(IndicatorAreaEnum, { name: 'IndicatorArea' });

@ObjectType('Breakdown')
export class BreakdownType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => Boolean, { description: 'One event may count under several members: they never add up.' })
  overlapping!: boolean;
}

@ObjectType('Indicator')
export class IndicatorType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => String)
  unitEn!: string;

  @Field(() => IndicatorKindEnum)
  kind!: IndicatorKind;

  @Field(() => IndicatorAreaEnum)
  area!: IndicatorArea;

  @Field(() => String, { nullable: true, description: 'The indicator it is a part of.' })
  partOf!: string | null;

  @Field(() => BreakdownType, { nullable: true, description: 'How that one is broken down.' })
  breakdown!: BreakdownType | null;

  @Field(() => String, { nullable: true, description: 'Of a ratio.' })
  numerator!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a ratio.' })
  denominator!: string | null;

  @Field(() => Boolean, { description: 'Small counts are hidden above the unit they belong to.' })
  sensitive!: boolean;

  @Field(() => String, { nullable: true, description: 'Where people enter it; null while no screen does.' })
  enteredIn!: string | null;
}

@ObjectType('IndicatorRule')
export class IndicatorRuleType {
  @Field(() => Int)
  version!: number;

  @Field(() => DateScalar)
  validFrom!: Day;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it holds.' })
  validTo!: Day | null;

  @Field(() => String)
  rule!: string;

  @Field(() => String)
  source!: string;
}
