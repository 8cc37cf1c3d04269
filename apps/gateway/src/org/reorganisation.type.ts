import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from './unit.type.js';

@ObjectType('RehungRows')
export class RehungRowsType {
  @Field(() => String)
  table!: string;

  @Field(() => Int)
  rows!: number;
}

@ObjectType('Rehanging', { description: 'What a change of the tree writes anew: caches, never facts.' })
export class RehangingType {
  @Field(() => Int, { description: 'The unit and all below it.' })
  units!: number;

  @Field(() => Int, { description: 'Folded figures of the units above that are left and joined.' })
  figures!: number;

  @Field(() => [RehungRowsType], { description: 'Rows whose path of today changes, by table.' })
  rows!: readonly RehungRowsType[];
}

@ObjectType('Reorganisation')
export class ReorganisationType {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => UnitNameType)
  fromParent!: UnitNameType;

  @Field(() => UnitNameType)
  toParent!: UnitNameType;

  @Field(() => DateScalar)
  effectiveOn!: Day;

  @Field(() => String)
  reason!: string;

  @Field(() => DateTimeScalar)
  decidedAt!: Date;

  @Field(() => String)
  decidedByName!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  undoneAt!: Date | null;

  @Field(() => String, { nullable: true })
  undoneByName!: string | null;

  @Field(() => Boolean, { description: 'True for the last change of the unit that was not undone.' })
  mayUndo!: boolean;
}
