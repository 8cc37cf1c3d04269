import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AppraisalMeasure, SubjectKind } from '@fayuan/cases';
import { KeyArgs } from '../applications/application.args.js';
import { AppraisalMeasureEnum, AppraisalSubjectKindEnum } from './appraisal.enum.js';
import { AppraisalSchemeContent, AwardContent } from './appraisal.type.js';

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

@ArgsType()
export class PublishAppraisalSchemeArgs extends KeyArgs {
  @Field(() => AppraisalSchemeContent)
  input!: AppraisalSchemeContent;
}

@InputType('AwardInput')
export class AwardInput extends AwardContent {
  @Field(() => ID)
  appraisalId!: string;
}

@ArgsType()
export class RecordAwardArgs extends KeyArgs {
  @Field(() => AwardInput)
  input!: AwardInput;
}
