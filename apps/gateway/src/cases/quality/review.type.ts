import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CaseType, Grade, OpinionKind, Rating, ReviewMode } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../../graphql/scalars.js';
import { UnitNameType } from '../../org/unit.type.js';
import { CaseTypeEnum } from '../case.enum.js';
import { CaseRatingEnum, FileGradeEnum, OpinionKindEnum, ReviewModeEnum } from './quality.enum.js';

@ObjectType('ReviewItem')
export class ReviewItemType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  points!: number;
}

@ObjectType('GradeThresholds')
export class GradeThresholdsType {
  @Field(() => Float)
  excellent!: number;

  @Field(() => Float)
  good!: number;

  @Field(() => Float)
  passed!: number;
}

@ObjectType('ReviewScheme', { description: 'By what files of cases are reviewed.' })
export class ReviewSchemeType {
  @Field(() => String)
  title!: string;

  @Field(() => ReviewModeEnum)
  mode!: ReviewMode;

  @Field(() => [ReviewItemType])
  items!: readonly ReviewItemType[];

  @Field(() => GradeThresholdsType)
  thresholds!: GradeThresholdsType;
}

@ObjectType('PublishedReviewScheme')
export class PublishedReviewSchemeType {
  @Field(() => ID, { nullable: true, description: 'Null for the one that the system comes with.' })
  id!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => DateScalar)
  validFrom!: Day;

  @Field(() => String, { nullable: true })
  publishedBy!: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => ReviewModeEnum)
  mode!: ReviewMode;

  @Field(() => [ReviewItemType])
  items!: readonly ReviewItemType[];

  @Field(() => GradeThresholdsType)
  thresholds!: GradeThresholdsType;
}

@ObjectType('ItemPoints')
export class ItemPointsType {
  @Field(() => String)
  code!: string;

  @Field(() => Float)
  points!: number;
}

@ObjectType('FileReview', { description: '案卷评查' })
export class FileReviewType {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => CaseTypeEnum)
  caseType!: CaseType;

  @Field(() => ID, { nullable: true })
  againOf!: string | null;

  @Field(() => Boolean, { description: 'False once a re-review stands in its place.' })
  isStanding!: boolean;

  @Field(() => ReviewSchemeType)
  scheme!: ReviewSchemeType;

  @Field(() => [ItemPointsType])
  points!: readonly ItemPointsType[];

  @Field(() => Float)
  total!: number;

  @Field(() => FileGradeEnum)
  grade!: Grade;

  @Field(() => DateScalar)
  reviewedOn!: Day;

  @Field(() => String)
  reviewer!: string;

  @Field(() => String, { nullable: true })
  remark!: string | null;
}

@ObjectType('FileReviewPage')
export class FileReviewPageType {
  @Field(() => [FileReviewType])
  items!: readonly FileReviewType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType('CaseOpinion', {
  description: 'What a judge says of the handler, or what was seen at a hearing.',
})
export class CaseOpinionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => OpinionKindEnum)
  kind!: OpinionKind;

  @Field(() => DateScalar)
  givenOn!: Day;

  @Field(() => CaseRatingEnum)
  etiquette!: Rating;

  @Field(() => CaseRatingEnum)
  skill!: Rating;

  @Field(() => CaseRatingEnum)
  diligence!: Rating;

  @Field(() => String, { nullable: true })
  remark!: string | null;

  @Field(() => String)
  recordedBy!: string;
}

@ObjectType('CaseOpinionPage')
export class CaseOpinionPageType {
  @Field(() => [CaseOpinionType])
  items!: readonly CaseOpinionType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}
