import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Level } from '@fayuan/kernel';
import type { UnitKind } from '@fayuan/org';

export const LevelEnum = {
  MINISTRY: 'ministry',
  PROVINCE: 'province',
  CITY: 'city',
  COUNTY: 'county',
  TOWNSHIP: 'township',
} as const satisfies Record<string, Level>;
registerEnumType(LevelEnum, { name: 'Level' });

export const UnitKindEnum = {
  CENTER: 'center',
  STATION: 'station',
  BRANCH: 'branch',
} as const satisfies Record<string, UnitKind>;
registerEnumType(UnitKindEnum, { name: 'UnitKind' });

/** How a unit is shown wherever it is named. */
@ObjectType('UnitName')
export class UnitNameType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => LevelEnum)
  level!: Level;
}

@ObjectType('Unit')
export class UnitType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => LevelEnum)
  level!: Level;

  @Field(() => UnitKindEnum)
  kind!: UnitKind;

  @Field(() => String, { nullable: true })
  host!: string | null;

  @Field(() => Int)
  childCount!: number;

  @Field(() => [UnitNameType], {
    description:
      "Root first, the unit's parent last; only as far up as the caller's own chain or own subtree reaches.",
  })
  ancestors!: readonly UnitNameType[];
}

@ObjectType('UnitPage')
export class UnitPageType {
  @Field(() => [UnitType])
  items!: readonly UnitType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}
