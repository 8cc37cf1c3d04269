import { ArgsType, Field, Float, ID, InputType } from '@nestjs/graphql';
import type {
  AskedBy,
  CaseResult,
  ClosingPaper,
  FinalPaperKind,
  MilestoneKind,
  OpinionOutcome,
  TerminationGround,
  ToldHow,
} from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';
import { AssignCaseArgs, CaseActArgs } from './handler.args.js';
import {
  AskedByEnum,
  CaseResultEnum,
  ClosingPaperEnum,
  FinalPaperEnum,
  MilestoneKindEnum,
  OpinionOutcomeEnum,
  TerminationGroundEnum,
  ToldHowEnum,
} from './handling.enum.js';

@InputType('CaseMilestoneInput')
export class MilestoneInputType {
  @Field(() => MilestoneKindEnum)
  kind!: MilestoneKind;

  @Field(() => DateScalar, { description: 'A hearing may be entered ahead.' })
  happenedOn!: Day;

  @Field(() => String, { nullable: true, description: 'Like 09:30.' })
  atTime?: string | null;

  @Field(() => String, { nullable: true })
  venue?: string | null;

  @Field(() => ToldHowEnum, { nullable: true, description: 'Needed for PROGRESS_TOLD.' })
  toldHow?: ToldHow | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [ID], { nullable: true })
  fileIds?: string[] | null;
}

@ArgsType()
export class RecordMilestoneArgs extends CaseActArgs {
  @Field(() => MilestoneInputType)
  input!: MilestoneInputType;
}

@ArgsType()
export class StrikeMilestoneArgs extends CaseActArgs {
  @Field(() => ID)
  milestoneId!: string;

  @Field(() => String)
  reason!: string;
}

@ArgsType()
export class ProposeReplacementArgs extends AssignCaseArgs {
  @Field(() => AskedByEnum)
  askedBy!: AskedBy;

  @Field(() => String)
  reason!: string;

  @Field(() => DateScalar)
  askedOn!: Day;
}

@ArgsType()
export class ProposeTerminationArgs extends CaseActArgs {
  @Field(() => AskedByEnum)
  askedBy!: AskedBy;

  @Field(() => TerminationGroundEnum)
  ground!: TerminationGround;

  @Field(() => String)
  reason!: string;
}

@ArgsType()
export class DecideProposalArgs extends CaseActArgs {
  @Field(() => ID)
  proposalId!: string;

  @Field(() => Boolean)
  approves!: boolean;

  @Field(() => String, { nullable: true, description: 'Needed for a refusal.' })
  remark?: string | null;
}

@ArgsType()
export class TerminationToldArgs extends CaseActArgs {
  @Field(() => DateScalar, { description: 'When the recipient received the decision.' })
  toldOn!: Day;

  @Field(() => DateScalar, { nullable: true })
  agencyToldOn?: Day | null;
}

@InputType('ClosingInput')
export class ClosingInputType {
  @Field(() => FinalPaperEnum)
  finalPaper!: FinalPaperKind;

  @Field(() => DateScalar)
  paperOn!: Day;

  @Field(() => DateScalar, { nullable: true })
  receivedOn?: Day | null;

  @Field(() => CaseResultEnum)
  result!: CaseResult;

  @Field(() => OpinionOutcomeEnum, { nullable: true, description: 'Needed in a criminal case.' })
  opinion?: OpinionOutcome | null;

  @Field(() => Float, { nullable: true, description: 'Recovered or gained by the recipient, in cents.' })
  moneyCents?: number | null;
}

@ArgsType()
export class CloseCaseArgs extends CaseActArgs {
  @Field(() => ClosingInputType)
  input!: ClosingInputType;
}

@ArgsType()
export class HandInPapersArgs extends CaseActArgs {
  @Field(() => [ClosingPaperEnum], { description: 'All that are there now.' })
  papers!: ClosingPaper[];

  @Field(() => DateScalar)
  on!: Day;
}

@ArgsType()
export class CaseReasonArgs extends CaseActArgs {
  @Field(() => String)
  reason!: string;
}
