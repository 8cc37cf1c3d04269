import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { Grade, OpinionKind, Rating, ReviewMode } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { PageArgs } from '../../graphql/page.args.js';
import { DateScalar } from '../../graphql/scalars.js';
import { CaseRatingEnum, FileGradeEnum, OpinionKindEnum, ReviewModeEnum } from './quality.enum.js';

@InputType('ReviewItemInput')
export class ReviewItemInput {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  points!: number;
}

@InputType('GradeThresholdsInput')
export class GradeThresholdsInput {
  @Field(() => Float)
  excellent!: number;

  @Field(() => Float)
  good!: number;

  @Field(() => Float)
  passed!: number;
}

@InputType('ReviewSchemeInput')
export class ReviewSchemeInput {
  @Field(() => String)
  title!: string;

  @Field(() => ReviewModeEnum)
  mode!: ReviewMode;

  @Field(() => [ReviewItemInput])
  items!: ReviewItemInput[];

  @Field(() => GradeThresholdsInput)
  thresholds!: GradeThresholdsInput;

  @Field(() => DateScalar)
  validFrom!: Day;
}

@ArgsType()
export class PublishReviewSchemeArgs {
  @Field(() => ReviewSchemeInput)
  input!: ReviewSchemeInput;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType('FileReviewFilter')
export class FileReviewFilterInput {
  @Field(() => ID, { nullable: true, description: 'The unit with all below it; the own one when not said.' })
  unitId?: string | null;

  @Field(() => FileGradeEnum, { nullable: true })
  grade?: Grade | null;

  @Field(() => ID, { nullable: true })
  caseId?: string | null;
}

@ArgsType()
export class FileReviewsArgs extends PageArgs {
  @Field(() => FileReviewFilterInput)
  filter!: FileReviewFilterInput;
}

@InputType('ItemPointsInput')
export class ItemPointsInput {
  @Field(() => String)
  code!: string;

  @Field(() => Float)
  points!: number;
}

@InputType('FileReviewInput')
export class FileReviewInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'For a re-review.' })
  againOf?: string | null;

  @Field(() => [ItemPointsInput])
  points!: ItemPointsInput[];

  @Field(() => String, { nullable: true, description: 'Names nobody.' })
  remark?: string | null;
}

@ArgsType()
export class ReviewFileArgs {
  @Field(() => FileReviewInput)
  input!: FileReviewInput;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class CaseOpinionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  caseId?: string | null;
}

@InputType('CaseOpinionInput')
export class CaseOpinionInput {
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
  remark?: string | null;
}

@ArgsType()
export class RecordCaseOpinionArgs {
  @Field(() => CaseOpinionInput)
  input!: CaseOpinionInput;

  @Field(() => ID)
  idempotencyKey!: string;
}
