import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  ComplainedAbout,
  ComplaintForm,
  ComplaintMatter,
  ComplaintResult,
  ComplaintStatus,
  ComplaintStep,
  FiledBy,
} from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { ClockType } from '../../clocks/clock.type.js';
import { PageArgs } from '../../graphql/page.args.js';
import { PageType } from '../../graphql/page.type.js';
import { DateScalar } from '../../graphql/scalars.js';
import { PersonType } from '../../persons/person.type.js';
import { KeyArgs } from '../applications/application.args.js';
import { CasePersonInput } from '../applications/application.input.js';
import {
  ComplainedAboutEnum,
  ComplaintFiledByEnum,
  ComplaintFormEnum,
  ComplaintMatterEnum,
  ComplaintResultEnum,
  ComplaintStatusEnum,
  ComplaintStepEnum,
} from './quality.enum.js';

@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
export abstract class ComplaintContent {
  @Field(() => ID, { nullable: true })
  caseId?: string | null | undefined;

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

@ObjectType('Complaint', { description: '投诉' })
export class ComplaintType extends ComplaintContent {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who complains; sealed to those who work on it.' })
  complainant!: PersonType | null;

  @Field(() => ComplaintStatusEnum)
  status!: ComplaintStatus;

  @Field(() => [ComplaintStepEnum], { description: 'What can be done with it now.' })
  steps!: readonly ComplaintStep[];

  @Field(() => String, { nullable: true })
  missing!: string | null;

  @Field(() => DateScalar, { nullable: true })
  toldMissingOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  suppliedOn!: Day | null;

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

  @Field(() => [ClockType], { description: 'By when it is decided and answered.' })
  clocks!: readonly ClockType[];

  @Field(() => String)
  recordedBy!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType('ComplaintPage')
export class ComplaintPageType extends PageType {
  @Field(() => [ComplaintType])
  items!: readonly ComplaintType[];
}

@ArgsType()
export class ComplaintsArgs extends PageArgs {
  @Field(() => [ComplaintStatusEnum], { nullable: true })
  statuses?: ComplaintStatus[] | null;
}

@InputType('ComplaintInput')
export class ComplaintInput extends ComplaintContent {
  @Field(() => CasePersonInput, { nullable: true, description: 'Not given by whoever stays unnamed.' })
  complainant?: CasePersonInput | null;
}

@ArgsType()
export class ReceiveComplaintArgs extends KeyArgs {
  @Field(() => ComplaintInput)
  input!: ComplaintInput;
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
export class ActOnComplaintArgs extends KeyArgs {
  @Field(() => ComplaintStepInput)
  input!: ComplaintStepInput;
}
