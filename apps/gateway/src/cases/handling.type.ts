import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  AskedBy,
  AssignmentState,
  CaseResult,
  ClosingPaper,
  FinalPaperKind,
  MilestoneKind,
  OpinionOutcome,
  ProposalKind,
  ProposalState,
  TerminationGround,
  ToldHow,
} from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import {
  AskedByEnum,
  AssignmentStateEnum,
  CaseResultEnum,
  ClosingPaperEnum,
  FinalPaperEnum,
  MilestoneKindEnum,
  OpinionOutcomeEnum,
  ProposalKindEnum,
  ProposalStateEnum,
  TerminationGroundEnum,
  ToldHowEnum,
} from './handling.enum.js';
import { HandlerLinkType } from './links/link.type.js';

@ObjectType('CaseAssignment', { description: 'Who handles a case, and why they were chosen.' })
export class CaseAssignmentType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  handlerId!: string;

  @Field(() => String)
  handlerName!: string;

  @Field(() => String, { nullable: true })
  firm!: string | null;

  @Field(() => DateScalar)
  assignedOn!: Day;

  @Field(() => Int, { description: 'Their place in the order of that day.' })
  place!: number;

  @Field(() => String, { nullable: true, description: 'Why not the first in the order.' })
  choiceReason!: string | null;

  @Field(() => AssignmentStateEnum)
  state!: AssignmentState;

  @Field(() => DateScalar, { nullable: true })
  answeredOn!: Day | null;

  @Field(() => String, { nullable: true })
  answerReason!: string | null;

  @Field(() => DateScalar, { nullable: true })
  agreementOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  recipientDelayOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  endedOn!: Day | null;

  @Field(() => String)
  assignedByName!: string;
}

@ObjectType('CaseMilestone', { description: 'What was done in a case, or what its recipient was told.' })
export class CaseMilestoneType {
  @Field(() => ID)
  id!: string;

  @Field(() => MilestoneKindEnum)
  kind!: MilestoneKind;

  @Field(() => DateScalar)
  happenedOn!: Day;

  @Field(() => String, { nullable: true })
  atTime!: string | null;

  @Field(() => String, { nullable: true })
  venue!: string | null;

  @Field(() => ToldHowEnum, { nullable: true })
  toldHow!: ToldHow | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => [ID])
  fileIds!: readonly string[];

  @Field(() => String)
  recordedByName!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => DateScalar, { nullable: true })
  struckOn!: Day | null;

  @Field(() => String, { nullable: true })
  struckReason!: string | null;

  @Field(() => String, { nullable: true })
  struckByName!: string | null;
}

@ObjectType('HandlingProposal', {
  description: 'Another handler, or the end of the aid: asked for by one, decided by another.',
})
export class HandlingProposalType {
  @Field(() => ID)
  id!: string;

  @Field(() => ProposalKindEnum)
  kind!: ProposalKind;

  @Field(() => AskedByEnum)
  askedBy!: AskedBy;

  @Field(() => TerminationGroundEnum, { nullable: true, description: 'One of the eight grounds of art. 48.' })
  ground!: TerminationGround | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Who is to handle the case instead.' })
  handlerName!: string | null;

  @Field(() => ProposalStateEnum)
  state!: ProposalState;

  @Field(() => DateScalar)
  askedOn!: Day;

  @Field(() => String)
  proposedByName!: string;

  @Field(() => DateScalar, { nullable: true })
  decidedOn!: Day | null;

  @Field(() => String, { nullable: true })
  decidedByName!: string | null;

  @Field(() => String, { nullable: true })
  decisionRemark!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the recipient received the decision.' })
  toldOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  agencyToldOn!: Day | null;
}

@ObjectType('CaseClosing', { description: 'How a case ended and where its file lies.' })
export class CaseClosingType {
  @Field(() => ID)
  id!: string;

  @Field(() => FinalPaperEnum)
  finalPaper!: FinalPaperKind;

  @Field(() => DateScalar)
  paperOn!: Day;

  @Field(() => DateScalar, { nullable: true })
  receivedOn!: Day | null;

  @Field(() => DateScalar, { description: 'By the kind of the final paper (case rules art. 40).' })
  closedOn!: Day;

  @Field(() => CaseResultEnum)
  result!: CaseResult;

  @Field(() => OpinionOutcomeEnum, { nullable: true })
  opinion!: OpinionOutcome | null;

  @Field(() => Float, { description: 'Recovered or gained by the recipient, in cents.' })
  moneyCents!: number;

  @Field(() => [ClosingPaperEnum], { description: 'Handed in.' })
  papers!: readonly string[];

  @Field(() => DateScalar, { nullable: true })
  papersInOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  checkedOn!: Day | null;

  @Field(() => String, { nullable: true })
  archiveNumber!: string | null;

  @Field(() => DateScalar, { nullable: true })
  archivedOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  reopenedOn!: Day | null;

  @Field(() => String, { nullable: true })
  reopenReason!: string | null;

  @Field(() => String)
  closedByName!: string;
}

@ObjectType('CaseHandling', {
  description: 'How a case is handled; for those above the centre, how it ended.',
})
export class CaseHandlingType {
  @Field(() => [CaseAssignmentType])
  assignments!: readonly CaseAssignmentType[];

  @Field(() => [CaseMilestoneType])
  milestones!: readonly CaseMilestoneType[];

  @Field(() => [HandlingProposalType])
  proposals!: readonly HandlingProposalType[];

  @Field(() => [CaseClosingType])
  closings!: readonly CaseClosingType[];

  @Field(() => [HandlerLinkType], {
    description: 'Ways in for handlers without an account, the latest first.',
  })
  links!: readonly HandlerLinkType[];

  @Field(() => [ClosingPaperEnum], { description: 'That the file of the standing close has to hold.' })
  papersNeeded!: readonly ClosingPaper[];

  @Field(() => [MilestoneKindEnum], { description: 'That a case of the type can have.' })
  milestoneKinds!: readonly MilestoneKind[];

  @Field(() => [FinalPaperEnum])
  finalPapers!: readonly FinalPaperKind[];

  @Field(() => [CaseResultEnum])
  results!: readonly CaseResult[];
}
