import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Grade } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { PageArgs } from '../../graphql/page.args.js';
import { DateScalar } from '../../graphql/scalars.js';
import { KeyArgs } from '../applications/application.args.js';
import { FileGradeEnum } from './quality.enum.js';
import { CaseOpinionContent, ItemPointsType, ReviewSchemeType } from './review.type.js';

@InputType('ReviewSchemeInput')
export class ReviewSchemeInput extends ReviewSchemeType {
  @Field(() => DateScalar)
  validFrom!: Day;
}

@ArgsType()
export class PublishReviewSchemeArgs extends KeyArgs {
  @Field(() => ReviewSchemeInput)
  input!: ReviewSchemeInput;
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

@InputType('FileReviewInput')
export class FileReviewInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'For a re-review.' })
  againOf?: string | null;

  @Field(() => [ItemPointsType])
  points!: ItemPointsType[];

  @Field(() => String, { nullable: true, description: 'Names nobody.' })
  remark?: string | null;
}

@ArgsType()
export class ReviewFileArgs extends KeyArgs {
  @Field(() => FileReviewInput)
  input!: FileReviewInput;
}

@ArgsType()
export class CaseOpinionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  caseId?: string | null;
}

@InputType('ReviewDrawInput')
export class ReviewDrawInput {
  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => DateScalar)
  endsOn!: Day;

  @Field(() => Int)
  sampleSize!: number;

  @Field(() => String, { nullable: true, description: 'Made when not given.' })
  seed?: string | null;
}

@ArgsType()
export class DrawFileReviewsArgs extends KeyArgs {
  @Field(() => ReviewDrawInput)
  input!: ReviewDrawInput;
}

@ArgsType()
export class RecordCaseOpinionArgs extends KeyArgs {
  @Field(() => CaseOpinionContent)
  input!: CaseOpinionContent;
}
