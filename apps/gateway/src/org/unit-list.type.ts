import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from './unit.type.js';

@ObjectType('UnitList')
export class UnitListType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: 'Units it means today: open and still below the own unit.' })
  count!: number;

  @Field(() => Int, { description: 'Units it names that were closed or have left the subtree since.' })
  gone!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => DateTimeScalar)
  changedAt!: Date;

  @Field(() => String)
  changedBy!: string;
}

@ObjectType('UnitListDetail')
export class UnitListDetailType extends UnitListType {
  @Field(() => [UnitNameType])
  units!: readonly UnitNameType[];
}
