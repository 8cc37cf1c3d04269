import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day, Level } from '@fayuan/kernel';
import type { RecipientRole } from '@fayuan/directives';
import type { UnitKind } from '@fayuan/org';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { LevelEnum, UnitKindEnum, UnitNameType } from '../../org/unit.type.js';

export const RecipientRoleEnum = {
  PRIMARY: 'primary',
  COPY: 'copy',
} as const satisfies Record<string, RecipientRole>;
registerEnumType(RecipientRoleEnum, {
  name: 'RecipientRole',
  valuesMap: {
    PRIMARY: { description: '主送: signs, carries out, reports.' },
    COPY: { description: '抄送: is informed; neither signs nor reports.' },
  },
});

@ObjectType('UnitSelection')
export class UnitSelectionType {
  @Field(() => [LevelEnum])
  levels!: readonly Level[];

  @Field(() => [UnitKindEnum])
  kinds!: readonly UnitKind[];

  @Field(() => [String])
  hosts!: readonly string[];

  @Field(() => [ID])
  underIds!: readonly string[];

  @Field(() => [String])
  codePrefixes!: readonly string[];

  @Field(() => [ID])
  unitIds!: readonly string[];

  @Field(() => [ID])
  listIds!: readonly string[];

  @Field(() => [ID])
  exceptUnitIds!: readonly string[];

  @Field(() => [ID])
  exceptUnderIds!: readonly string[];
}

@ObjectType('Recipients')
export class RecipientsType extends UnitSelectionType {
  @Field(() => UnitSelectionType, { nullable: true })
  copy!: UnitSelectionType | null;

  @Field(() => Int, { description: 'Units of both roles.' })
  count!: number;

  @Field(() => Int, { description: 'Those of them that are only informed.' })
  copyCount!: number;
}

@ObjectType('RecipientGroup')
export class RecipientGroupType {
  @Field(() => RecipientRoleEnum)
  role!: RecipientRole;

  @Field(() => LevelEnum)
  level!: Level;

  @Field(() => UnitKindEnum)
  kind!: UnitKind;

  @Field(() => String, { nullable: true })
  host!: string | null;

  @Field(() => Int)
  count!: number;
}

@ObjectType('RecipientCounts')
export class RecipientCountsType {
  @Field(() => Int)
  primary!: number;

  @Field(() => Int)
  copy!: number;

  @Field(() => [RecipientGroupType])
  groups!: readonly RecipientGroupType[];

  @Field(() => String, { description: 'The line 主送 as it would be derived.' })
  addressee!: string;

  @Field(() => String, { nullable: true, description: 'The line 抄送; null when nobody is copied.' })
  copiedTo!: string | null;
}

@ObjectType('DirectiveRecipient')
export class RecipientType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => UnitKindEnum)
  kind!: UnitKind;

  @Field(() => RecipientRoleEnum)
  role!: RecipientRole;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null while it has not been delivered.' })
  deliveredAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  openedAt!: Date | null;

  @Field(() => DateScalar, { nullable: true })
  signedOn!: Day | null;
}

@ObjectType('DirectiveRecipientPage')
export class RecipientPageType {
  @Field(() => [RecipientType])
  items!: readonly RecipientType[];

  @Field(() => Int)
  total!: number;

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}
