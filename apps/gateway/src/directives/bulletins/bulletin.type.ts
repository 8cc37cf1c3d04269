import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day, Level } from '@fayuan/kernel';
import type { RankMeasure } from '@fayuan/directives';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { LevelEnum, UnitNameType } from '../../org/unit.type.js';

export const RankMeasureEnum = {
  SIGNED: 'signed',
  REPORTED: 'reported',
  REPORTED_ORIGINALLY: 'reported_originally',
} as const satisfies Record<string, RankMeasure>;
registerEnumType(RankMeasureEnum, {
  name: 'RankMeasure',
  description:
    'By the share that signed, or the share of the reports due so far that came in time: by the day that holds, or by the original one.',
});

export const BulletinRowsEnum = { UNITS: 'units', FACTS: 'facts' } as const;
registerEnumType(BulletinRowsEnum, {
  name: 'BulletinRows',
  description: 'What the rows behind a number are: ask `bulletinUnits` or `bulletinFacts`.',
});

@ObjectType('BulletinRun')
export class BulletinRunType {
  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Key of the number; null for words.' })
  token!: string | null;
}

@ObjectType('BulletinSection')
export class BulletinSectionType {
  @Field(() => String)
  heading!: string;

  @Field(() => String)
  text!: string;

  @Field(() => [BulletinRunType], { description: 'The text again, its numbers apart.' })
  runs!: readonly BulletinRunType[];
}

@ObjectType('BulletinToken')
export class BulletinTokenType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Float, { description: 'The count behind it; of a share its part.' })
  quantity!: number;

  @Field(() => BulletinRowsEnum)
  rows!: 'units' | 'facts';
}

@ObjectType('EarlierBulletin')
export class EarlierBulletinType {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  asOf!: Date;
}

@ObjectType('BulletinListItem')
export class BulletinListItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  directiveId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => DateTimeScalar, { description: 'The moment its figures are of; they never change.' })
  asOf!: Date;

  @Field(() => String)
  writtenBy!: string;

  @Field(() => ID, { nullable: true, description: 'The directive it was made into, when it was.' })
  paperId!: string | null;
}

@ObjectType('Bulletin')
export class BulletinType extends BulletinListItemType {
  @Field(() => String)
  directiveTitle!: string;

  @Field(() => LevelEnum, { nullable: true, description: 'Whom it ranks; null for the direct children.' })
  level!: Level | null;

  @Field(() => RankMeasureEnum)
  measure!: RankMeasure;

  @Field(() => Boolean)
  namesLate!: boolean;

  @Field(() => [BulletinSectionType])
  sections!: readonly BulletinSectionType[];

  @Field(() => [BulletinTokenType])
  tokens!: readonly BulletinTokenType[];

  @Field(() => [String], { description: 'Numbers in the text that no rows stand behind.' })
  looseNumbers!: readonly string[];

  @Field(() => EarlierBulletinType, {
    nullable: true,
    description: 'The last issued one, which it is compared with.',
  })
  previous!: EarlierBulletinType | null;
}

@ObjectType('BulletinUnit')
export class BulletinUnitType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => Boolean, { description: 'True when it is of the part that is counted.' })
  counted!: boolean;

  @Field(() => DateScalar)
  signDue!: Day;

  @Field(() => DateScalar, { nullable: true })
  signedOn!: Day | null;

  @Field(() => String, { nullable: true })
  signedBy!: string | null;

  @Field(() => DateScalar, { nullable: true })
  reportDue!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  reportedOn!: Day | null;
}

@ObjectType('BulletinUnitPage')
export class BulletinUnitPageType {
  @Field(() => [BulletinUnitType])
  items!: readonly BulletinUnitType[];

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'How many of them are counted.' })
  part!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType('BulletinRank')
export class BulletinRankType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => Int, { nullable: true, description: 'Null for a unit with too few receivers to compare.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true })
  previousRank!: number | null;

  @Field(() => Int)
  addressed!: number;

  @Field(() => Int)
  signed!: number;

  @Field(() => Int)
  reportDecided!: number;

  @Field(() => Int)
  reportedInTime!: number;
}

@ObjectType('BulletinRankPage')
export class BulletinRankPageType {
  @Field(() => [BulletinRankType])
  items!: readonly BulletinRankType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}
