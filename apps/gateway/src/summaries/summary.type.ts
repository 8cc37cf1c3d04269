import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { ParagraphStyle, SummaryStatus } from '@fayuan/summaries';
import { CoverageType } from '../figures/coverage.type.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';

export const SummaryStatusEnum = { DRAFT: 'draft', FINAL: 'final' } as const satisfies Record<
  string,
  SummaryStatus
>;
registerEnumType(SummaryStatusEnum, { name: 'SummaryStatus' });

export const ParagraphStyleEnum = {
  TITLE: 'TITLE',
  OPENING: 'OPENING',
  HEADING: 'HEADING',
  BODY: 'BODY',
  SIGNATURE: 'SIGNATURE',
} as const satisfies Record<string, ParagraphStyle>;
registerEnumType(ParagraphStyleEnum, { name: 'ParagraphStyle' });

@ObjectType('FigureToken')
export class FigureTokenType {
  @Field(() => String)
  key!: string;

  @Field(() => String, { nullable: true })
  indicator!: string | null;

  @Field(() => Float, { nullable: true })
  quantity!: number | null;

  @Field(() => CoverageType, { nullable: true })
  coverage!: CoverageType | null;

  @Field(() => DateScalar, { nullable: true })
  from!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  to!: Day | null;

  @Field(() => ID, { nullable: true })
  unitId!: string | null;

  @Field(() => ID, { nullable: true })
  campaignId!: string | null;
}

@ObjectType('SummaryRun', { description: 'Plain text, or a figure with what it stands on.' })
export class SummaryRunType {
  @Field(() => String)
  text!: string;

  @Field(() => FigureTokenType, { nullable: true })
  token?: FigureTokenType | null;
}

@ObjectType('SummaryParagraph')
export class SummaryParagraphType {
  @Field(() => ParagraphStyleEnum)
  style!: ParagraphStyle;

  @Field(() => [SummaryRunType])
  runs!: readonly SummaryRunType[];
}

@ObjectType('SummaryGap')
export class SummaryGapType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Int)
  paragraph!: number;
}

@ObjectType('SummaryCheck')
export class SummaryCheckType {
  @Field(() => String)
  code!: string;

  @Field(() => Boolean)
  ok!: boolean;

  @Field(() => String)
  message!: string;

  @Field(() => Int, { nullable: true })
  paragraph!: number | null;
}

@ObjectType('SummaryChange')
export class SummaryChangeType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Float)
  was!: number;

  @Field(() => Float)
  now!: number;

  @Field(() => FigureTokenType, {
    nullable: true,
    description:
      'What the number stands on: with `asOf` it asks for the rows since. Null for a count of units.',
  })
  token!: FigureTokenType | null;
}

@ObjectType('SummaryListItem')
export class SummaryListItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => SummaryStatusEnum)
  status!: SummaryStatus;

  @Field(() => ID)
  directiveId!: string;

  @Field(() => DateTimeScalar)
  asOf!: Date;
}

@ObjectType('Summary')
export class SummaryType extends SummaryListItemType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => [SummaryParagraphType])
  paragraphs!: readonly SummaryParagraphType[];

  @Field(() => [SummaryGapType])
  gaps!: readonly SummaryGapType[];

  @Field(() => [SummaryCheckType])
  checks!: readonly SummaryCheckType[];

  @Field(() => [SummaryChangeType], {
    description: 'Figures that moved since `asOf`; a final summary keeps its figures all the same.',
  })
  changed!: readonly SummaryChangeType[];

  @Field(() => String)
  downloadUrl!: string;
}

@InputType({ description: "Words for a gap, by the gap's key; an empty text leaves the sentence out." })
export class GapText {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  text!: string;
}
