import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { CaseType, SubsidyKind, SubsidyStandard, SubsidyState } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { PageArgs } from '../graphql/page.args.js';
import { DateScalar } from '../graphql/scalars.js';
import { CaseTypeEnum } from './case.enum.js';
import { SubsidyKindEnum, SubsidyPerEnum, SubsidyStateEnum } from './subsidy.type.js';

@InputType('SubsidyFilter')
export class SubsidyFilterInput {
  @Field(() => [SubsidyStateEnum], { nullable: true })
  states?: SubsidyState[] | null;

  @Field(() => SubsidyKindEnum, { nullable: true })
  kind?: SubsidyKind | null;

  @Field(() => ID, { nullable: true })
  handlerId?: string | null;

  @Field(() => ID, { nullable: true })
  caseId?: string | null;
}

@ArgsType()
export class SubsidiesArgs extends PageArgs {
  @Field(() => SubsidyFilterInput)
  filter!: SubsidyFilterInput;
}

@InputType('SubsidyStandardInput')
export class SubsidyStandardInput {
  @Field(() => SubsidyKindEnum)
  kind!: SubsidyKind;

  @Field(() => CaseTypeEnum, { nullable: true })
  caseType?: CaseType | null;

  @Field(() => String, { nullable: true })
  procedureStage?: string | null;

  @Field(() => SubsidyPerEnum)
  per!: SubsidyStandard['per'];

  @Field(() => Float)
  amountCents!: number;

  @Field(() => DateScalar)
  validFrom!: Day;

  @Field(() => String, { description: 'The paper that says so.' })
  source!: string;
}

@ArgsType()
export class PublishStandardArgs {
  @Field(() => SubsidyStandardInput)
  input!: SubsidyStandardInput;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType('SubsidyInput', { description: 'Amounts in cents.' })
export class SubsidyInputType {
  @Field(() => SubsidyKindEnum)
  kind!: SubsidyKind;

  @Field(() => ID, { nullable: true })
  caseId?: string | null;

  @Field(() => ID)
  handlerId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last of the days; a case counts on its close.' })
  serviceOn?: Day | null;

  @Field(() => Float, { nullable: true })
  days?: number | null;

  @Field(() => Float, { nullable: true })
  remoteCents?: number | null;

  @Field(() => Float, { nullable: true })
  translationCents?: number | null;

  @Field(() => Float, { nullable: true })
  otherCents?: number | null;

  @Field(() => String, { nullable: true })
  otherReason?: string | null;

  @Field(() => Float, { nullable: true })
  cutCents?: number | null;

  @Field(() => String, { nullable: true })
  cutReason?: string | null;
}

@ArgsType()
export class ProposeSubsidyArgs {
  @Field(() => SubsidyInputType)
  input!: SubsidyInputType;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class DecideSubsidyArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  approves!: boolean;

  @Field(() => String, { nullable: true, description: 'Needed for a refusal.' })
  remark?: string | null;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class PaySubsidiesArgs {
  @Field(() => [ID])
  ids!: string[];

  @Field(() => DateScalar)
  paidOn!: Day;

  @Field(() => ID)
  idempotencyKey!: string;
}
