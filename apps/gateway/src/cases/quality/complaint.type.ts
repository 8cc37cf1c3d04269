import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  ComplainedAbout,
  Complaint,
  ComplaintForm,
  ComplaintMatter,
  ComplaintResult,
  ComplaintStatus,
  ComplaintStep,
  FiledBy,
} from '@fayuan/cases';
import { stepsAt } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { PageArgs } from '../../graphql/page.args.js';
import { DateScalar } from '../../graphql/scalars.js';
import {
  ComplainedAboutEnum,
  ComplaintFiledByEnum,
  ComplaintFormEnum,
  ComplaintMatterEnum,
  ComplaintResultEnum,
  ComplaintStatusEnum,
  ComplaintStepEnum,
} from './quality.enum.js';

@ObjectType('Complaint', { description: '投诉' })
export class ComplaintType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  caseId!: string | null;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => ComplaintFiledByEnum)
  filedBy!: FiledBy;

  @Field(() => ComplaintFormEnum)
  form!: ComplaintForm;

  @Field(() => ComplainedAboutEnum)
  about!: ComplainedAbout;

  @Field(() => ComplaintMatterEnum)
  matter!: ComplaintMatter;

  @Field(() => DateScalar)
  receivedOn!: Day;

  @Field(() => ComplaintStatusEnum)
  status!: ComplaintStatus;

  @Field(() => [ComplaintStepEnum], { description: 'What can be done with it now.' })
  steps!: readonly ComplaintStep[];

  @Field(() => String, { nullable: true })
  missing!: string | null;

  @Field(() => DateScalar, { nullable: true })
  toldMissingOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  decidedOn!: Day | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => ID, { nullable: true })
  mergedInto!: string | null;

  @Field(() => ComplaintResultEnum, { nullable: true })
  result!: ComplaintResult | null;

  @Field(() => String, { nullable: true })
  measures!: string | null;

  @Field(() => DateScalar, { nullable: true })
  answeredOn!: Day | null;

  @Field(() => String)
  recordedBy!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType('ComplaintPage')
export class ComplaintPageType {
  @Field(() => [ComplaintType])
  items!: readonly ComplaintType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

/** A complaint with what can be done with it now. */
export const shownComplaint = (complaint: Complaint): ComplaintType => ({
  ...complaint,
  steps: stepsAt(complaint.status),
});

@ArgsType()
export class ComplaintsArgs extends PageArgs {
  @Field(() => [ComplaintStatusEnum], { nullable: true })
  statuses?: ComplaintStatus[] | null;
}

@InputType('ComplaintInput')
export class ComplaintInput {
  @Field(() => ID, { nullable: true })
  caseId?: string | null;

  @Field(() => ComplaintFiledByEnum)
  filedBy!: FiledBy;

  @Field(() => ComplaintFormEnum)
  form!: ComplaintForm;

  @Field(() => ComplainedAboutEnum)
  about!: ComplainedAbout;

  @Field(() => ComplaintMatterEnum)
  matter!: ComplaintMatter;

  @Field(() => DateScalar)
  receivedOn!: Day;
}

@ArgsType()
export class ReceiveComplaintArgs {
  @Field(() => ComplaintInput)
  input!: ComplaintInput;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType('ComplaintStepInput')
export class ComplaintStepInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ComplaintStepEnum)
  step!: ComplaintStep;

  @Field(() => String, {
    nullable: true,
    description: 'What is missing, why it is refused, or what was done. Names nobody.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true })
  mergedInto?: string | null;

  @Field(() => ComplaintResultEnum, { nullable: true })
  result?: ComplaintResult | null;
}

@ArgsType()
export class ActOnComplaintArgs {
  @Field(() => ComplaintStepInput)
  input!: ComplaintStepInput;

  @Field(() => ID)
  idempotencyKey!: string;
}
