import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { FindingCategory, FindingSeverity, FindingStatus } from '@fayuan/outreach';
import { PageArgs } from '../../graphql/page.args.js';
import { DateScalar } from '../../graphql/scalars.js';
import { FindingCategoryEnum, FindingSeverityEnum, FindingStatusEnum } from './finding.enum.js';

@InputType('FindingInput')
export class FindingInputType {
  @Field(() => String)
  text!: string;

  @Field(() => FindingCategoryEnum)
  category!: FindingCategory;

  @Field(() => FindingSeverityEnum)
  severity!: FindingSeverity;

  @Field(() => Int, { nullable: true, description: 'Working days from the day of the inspection.' })
  dueInWorkingDays?: number | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn?: Day | null;

  @Field(() => [ID], { nullable: true })
  photoIds?: string[] | null;
}

@InputType('FindingFilter')
export class FindingFilterInput {
  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => ID, { nullable: true })
  inspectionId?: string | null;

  @Field(() => ID, { nullable: true })
  directiveId?: string | null;

  @Field(() => [FindingStatusEnum], { nullable: true })
  statuses?: FindingStatus[] | null;

  @Field(() => Boolean, { nullable: true })
  overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what inspectors of the unit asked for, or of one below it, found.',
  })
  byOwnInspectors?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what waits for an act of the own unit.' })
  awaitsOwnUnit?: boolean | null;
}

@ArgsType()
export class FindingsArgs extends PageArgs {
  @Field(() => FindingFilterInput)
  filter!: FindingFilterInput;
}

@ArgsType()
export class RecordFindingsArgs {
  @Field(() => ID)
  inspectionId!: string;

  @Field(() => [FindingInputType])
  findings!: FindingInputType[];

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class AnswerFindingArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => [ID], { nullable: true })
  photoIds?: string[] | null;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class RecheckFindingArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  passed!: boolean;

  @Field(() => String, { nullable: true, description: 'Needed when it did not pass.' })
  remark?: string | null;

  @Field(() => Int, { nullable: true })
  dueInWorkingDays?: number | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn?: Day | null;

  @Field(() => ID)
  idempotencyKey!: string;
}
