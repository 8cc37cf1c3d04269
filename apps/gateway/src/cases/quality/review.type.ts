import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CaseType, Grade, OpinionKind, Rating, ReviewMode } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { PageType } from '../../graphql/page.type.js';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { UnitNameType } from '../../org/unit.type.js';
import { CaseTypeEnum } from '../case.enum.js';
import { CaseRatingEnum, FileGradeEnum, OpinionKindEnum, ReviewModeEnum } from './quality.enum.js';

@InputType('ReviewItemInput')
@ObjectType('ReviewItem')
export class ReviewItemType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  points!: number;
}

@InputType('GradeThresholdsInput')
@ObjectType('GradeThresholds')
export class GradeThresholdsType {
  @Field(() => Float)
  excellent!: number;

  @Field(() => Float)
  good!: number;

  @Field(() => Float)
  passed!: number;
}

@InputType({ isAbstract: true })
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
export class PublishedReviewSchemeType extends ReviewSchemeType {
  @Field(() => ID, { nullable: true, description: 'Null for the one that the system comes with.' })
  id!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => DateScalar)
  validFrom!: Day;

  @Field(() => String, { nullable: true })
  publishedBy!: string | null;
}

@InputType('ItemPointsInput')
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
export class FileReviewPageType extends PageType {
  @Field(() => [FileReviewType])
  items!: readonly FileReviewType[];
}

@ObjectType('ReviewDraw', { description: 'Files drawn to be reviewed (抽查).' })
export class ReviewDrawType {
  @Field(() => ID)
  id!: string;

  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => DateScalar)
  endsOn!: Day;

  @Field(() => String, { description: 'Draws the same files again.' })
  seed!: string;

  @Field(() => Int)
  frameSize!: number;

  @Field(() => String, { description: 'SHA-256 of what was drawn from.' })
  frameDigest!: string;

  @Field(() => Int)
  drawn!: number;

  @Field(() => Int)
  reviewed!: number;

  @Field(() => String)
  recordedBy!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;
}

@ObjectType('DrawnCase')
export class DrawnCaseType {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => CaseTypeEnum)
  caseType!: CaseType;

  @Field(() => DateScalar, { nullable: true })
  closedOn!: Day | null;

  @Field(() => Boolean, { description: 'False for a sealed case outside its team.' })
  isOpen!: boolean;

  @Field(() => Boolean, { description: 'The reader worked on the case and does not review its file.' })
  isOwnWork!: boolean;

  @Field(() => FileGradeEnum, { nullable: true, description: 'Of the review that stands.' })
  grade!: Grade | null;
}

@InputType('CaseOpinionInput')
@ObjectType({ isAbstract: true })
export class CaseOpinionContent {
  @Field(() => ID)
  caseId!: string;

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

  @Field(() => String, { nullable: true, description: 'Names nobody.' })
  remark?: string | null | undefined;
}

@ObjectType('CaseOpinion', {
  description: 'What a judge says of the handler, or what was seen at a hearing.',
})
export class CaseOpinionType extends CaseOpinionContent {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => String)
  recordedBy!: string;
}

@ObjectType('CaseOpinionPage')
export class CaseOpinionPageType extends PageType {
  @Field(() => [CaseOpinionType])
  items!: readonly CaseOpinionType[];
}
