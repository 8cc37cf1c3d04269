import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { AppraisalMeasure, Award, SubjectKind } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../../graphql/scalars.js';
import { AppraisalMeasureEnum, AppraisalSubjectKindEnum, AwardKindEnum } from './appraisal.enum.js';

@ArgsType()
export class AppraisalsArgs {
  @Field(() => AppraisalSubjectKindEnum)
  subjectKind!: SubjectKind;

  @Field(() => Int)
  year!: number;
}

@ArgsType()
export class AppraisalRowsArgs extends AppraisalsArgs {
  @Field(() => ID)
  subjectId!: string;

  @Field(() => AppraisalMeasureEnum)
  measure!: AppraisalMeasure;
}

@ArgsType()
export class PublishAppraisalArgs extends AppraisalsArgs {
  @Field(() => ID)
  subjectId!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType('AppraisalCriterionInput')
export class AppraisalCriterionInput {
  @Field(() => AppraisalMeasureEnum)
  measure!: AppraisalMeasure;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  weight!: number;

  @Field(() => Int, { nullable: true, description: 'How many cases give the full weight.' })
  target?: number | null;

  @Field(() => Float, { nullable: true, description: 'Points taken off for each complaint.' })
  deduction?: number | null;
}

@InputType('AppraisalSchemeInput')
export class AppraisalSchemeInput {
  @Field(() => AppraisalSubjectKindEnum)
  subjectKind!: SubjectKind;

  @Field(() => Int)
  fromYear!: number;

  @Field(() => String)
  title!: string;

  @Field(() => [AppraisalCriterionInput])
  criteria!: AppraisalCriterionInput[];
}

@ArgsType()
export class PublishAppraisalSchemeArgs {
  @Field(() => AppraisalSchemeInput)
  input!: AppraisalSchemeInput;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType('AwardInput')
export class AwardInput {
  @Field(() => ID)
  appraisalId!: string;

  @Field(() => AwardKindEnum)
  kind!: Award['kind'];

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  decision!: string;

  @Field(() => DateScalar)
  decidedOn!: Day;
}

@ArgsType()
export class RecordAwardArgs {
  @Field(() => AwardInput)
  input!: AwardInput;

  @Field(() => ID)
  idempotencyKey!: string;
}
