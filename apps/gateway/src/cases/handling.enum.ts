import { registerEnumType } from '@nestjs/graphql';
import {
  ASKED_BY,
  ASSIGNMENT_STATES,
  CLOSING_PAPERS,
  FINAL_PAPER_KINDS,
  MILESTONES,
  OPINIONS,
  PROPOSAL_KINDS,
  PROPOSAL_STATES,
  CASE_RESULTS,
  TERMINATION_GROUNDS,
  TOLD_HOW,
} from '@fayuan/cases';
import { enumOf } from './case.enum.js';

export const AssignmentStateEnum = enumOf(ASSIGNMENT_STATES);
registerEnumType(AssignmentStateEnum, { name: 'AssignmentState' });

export const MilestoneKindEnum = enumOf(MILESTONES);
registerEnumType(MilestoneKindEnum, { name: 'MilestoneKind' });

export const ToldHowEnum = enumOf(TOLD_HOW);
registerEnumType(ToldHowEnum, { name: 'ToldHow' });

export const ProposalKindEnum = enumOf(PROPOSAL_KINDS);
registerEnumType(ProposalKindEnum, { name: 'HandlingProposalKind' });

export const ProposalStateEnum = enumOf(PROPOSAL_STATES);
registerEnumType(ProposalStateEnum, { name: 'HandlingProposalState' });

export const AskedByEnum = enumOf(ASKED_BY);
registerEnumType(AskedByEnum, { name: 'AskedBy' });

export const TerminationGroundEnum = enumOf(TERMINATION_GROUNDS);
registerEnumType(TerminationGroundEnum, { name: 'TerminationGround' });

export const FinalPaperEnum = enumOf(FINAL_PAPER_KINDS);
registerEnumType(FinalPaperEnum, { name: 'FinalPaper' });

export const CaseResultEnum = enumOf(CASE_RESULTS);
registerEnumType(CaseResultEnum, { name: 'CaseResult' });

export const OpinionOutcomeEnum = enumOf(OPINIONS);
registerEnumType(OpinionOutcomeEnum, { name: 'OpinionOutcome' });

export const ClosingPaperEnum = enumOf(CLOSING_PAPERS);
registerEnumType(ClosingPaperEnum, { name: 'ClosingPaper' });
