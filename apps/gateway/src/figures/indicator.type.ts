import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IndicatorKind } from '@fayuan/ledger';

export const IndicatorKindEnum = {
  ADDITIVE: 'additive',
  STOCK: 'stock',
  DISTINCT: 'distinct',
  RATIO: 'ratio',
} as const satisfies Record<string, IndicatorKind>;
registerEnumType(IndicatorKindEnum, { name: 'IndicatorKind' });

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

  @Field(() => IndicatorKindEnum)
  kind!: IndicatorKind;
}
