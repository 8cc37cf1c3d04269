import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AppraisalMeasure, Award, ComparedRow, SubjectKind } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import {
  AppraisalMeasureEnum,
  AppraisalSubjectKindEnum,
  AwardKindEnum,
  RowStandingEnum,
} from './appraisal.enum.js';

@InputType('AppraisalCriterionInput')
@ObjectType('AppraisalCriterion')
export class AppraisalCriterionType {
  @Field(() => AppraisalMeasureEnum)
  measure!: AppraisalMeasure;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  weight!: number;

  @Field(() => Int, { nullable: true, description: 'How many cases give the full weight.' })
  target?: number | null | undefined;

  @Field(() => Float, { nullable: true, description: 'Points taken off for each complaint.' })
  deduction?: number | null | undefined;
}

@InputType('AppraisalSchemeInput')
@ObjectType({ isAbstract: true })
export class AppraisalSchemeContent {
  @Field(() => AppraisalSubjectKindEnum)
  subjectKind!: SubjectKind;

  @Field(() => Int, { description: 'The first year it holds for.' })
  fromYear!: number;

  @Field(() => String)
  title!: string;

  @Field(() => [AppraisalCriterionType])
  criteria!: readonly AppraisalCriterionType[];
}

@ObjectType('AppraisalScheme', { description: '目标考核方案' })
export class AppraisalSchemeType extends AppraisalSchemeContent {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  publishedBy!: string;
}

@ObjectType('AppraisalSubject')
export class AppraisalSubjectType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('AppraisalLine')
export class AppraisalLineType {
  @Field(() => AppraisalCriterionType)
  criterion!: AppraisalCriterionType;

  @Field(() => Int, { description: 'How many rows it opens.' })
  rows!: number;

  @Field(() => Float)
  amount!: number;

  @Field(() => Float)
  full!: number;

  @Field(() => Float, { nullable: true, description: 'Null where there was nothing to judge.' })
  points!: number | null;
}

@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
export abstract class AwardContent {
  @Field(() => AwardKindEnum)
  kind!: Award['kind'];

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  decision!: string;

  @Field(() => DateScalar)
  decidedOn!: Day;
}

@ObjectType('Award', { description: '奖惩' })
export class AwardType extends AwardContent {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  recordedBy!: string;
}

@ObjectType('PublishedAppraisal')
export class PublishedAppraisalType {
  @Field(() => ID)
  id!: string;

  @Field(() => Float)
  total!: number;

  @Field(() => [AppraisalLineType])
  lines!: readonly AppraisalLineType[];

  @Field(() => String)
  publishedBy!: string;

  @Field(() => DateTimeScalar)
  publishedAt!: Date;

  @Field(() => [AwardType])
  awards!: readonly AwardType[];
}

@ObjectType('Appraisal')
export class AppraisalType {
  @Field(() => AppraisalSubjectType)
  subject!: AppraisalSubjectType;

  @Field(() => [AppraisalLineType], { description: 'As the rows say now.' })
  lines!: readonly AppraisalLineType[];

  @Field(() => Float, { nullable: true, description: 'Of 100, over what could be judged.' })
  total!: number | null;

  @Field(() => PublishedAppraisalType, { nullable: true })
  published!: PublishedAppraisalType | null;

  @Field(() => Boolean, { description: 'The rows changed since it was published.' })
  isChanged!: boolean;
}

@ObjectType('AppraisalRow', { description: 'A row behind a point.' })
export class AppraisalRowType {
  @Field(() => String)
  kind!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;

  @Field(() => DateScalar)
  on!: Day;

  @Field(() => Float)
  amount!: number;

  @Field(() => Float)
  full!: number;

  @Field(() => RowStandingEnum, { description: 'Against what was published.' })
  standing!: ComparedRow['standing'];
}
