import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { ReorganisationKind } from '@fayuan/org';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { ReorganisationKindEnum } from './reorganisation.args.js';
import { UnitNameType } from './unit.type.js';

@ObjectType('RehungRows')
export class RehungRowsType {
  @Field(() => String)
  table!: string;

  @Field(() => Int)
  rows!: number;
}

@ObjectType('ChangeEffect', { description: 'What a change of the tree writes anew: caches, never facts.' })
export class ChangeEffectType {
  @Field(() => Int, { description: 'Units that come to stand elsewhere, with all below them.' })
  units!: number;

  @Field(() => Int, { description: 'Folded figures of the units above that are left and joined.' })
  figures!: number;

  @Field(() => [RehungRowsType], { description: 'Rows whose path of today changes, by table.' })
  rows!: readonly RehungRowsType[];

  @Field(() => Int, {
    description: 'Active accounts of a unit that closes, whose people can no longer sign in.',
  })
  accounts!: number;
}

@ObjectType('Hanging', { description: 'A unit that a change hung elsewhere.' })
export class HangingType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => UnitNameType)
  fromParent!: UnitNameType;

  @Field(() => UnitNameType)
  toParent!: UnitNameType;
}

@ObjectType('Reorganisation')
export class ReorganisationType {
  @Field(() => ID)
  id!: string;

  @Field(() => ReorganisationKindEnum)
  kind!: ReorganisationKind;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => UnitNameType, {
    nullable: true,
    description: 'The successor of a merger, the new unit of a split.',
  })
  otherUnit!: UnitNameType | null;

  @Field(() => [HangingType], { description: 'In the order in which it was done.' })
  hangings!: readonly HangingType[];

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

  @Field(() => Boolean, { description: 'The unit is closed today, so it could be opened again.' })
  isUnitClosed!: boolean;

  @Field(() => Boolean, {
    description: 'True for the last change of every unit it concerns, while it was not undone.',
  })
  mayUndo!: boolean;
}
