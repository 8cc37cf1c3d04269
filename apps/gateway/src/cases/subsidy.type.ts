import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type CaseType,
  SUBSIDY_KINDS,
  SUBSIDY_STATES,
  type SubsidyKind,
  type SubsidyStandard,
  type SubsidyState,
} from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';
import { CaseTypeEnum, enumOf } from './case.enum.js';

export const SubsidyKindEnum = enumOf(SUBSIDY_KINDS);
registerEnumType(SubsidyKindEnum, { name: 'SubsidyKind' });

export const SubsidyStateEnum = enumOf(SUBSIDY_STATES);
registerEnumType(SubsidyStateEnum, { name: 'SubsidyState' });

export const SubsidyPerEnum = enumOf(['case', 'working_day'] as const);
registerEnumType(SubsidyPerEnum, { name: 'SubsidyPer' });

@ObjectType('SubsidyStandard', { description: 'What a province pays from a day on.' })
export class SubsidyStandardType {
  @Field(() => ID)
  id!: string;

  @Field(() => SubsidyKindEnum)
  kind!: SubsidyKind;

  @Field(() => CaseTypeEnum, { nullable: true, description: 'Null for cases of every type.' })
  caseType!: CaseType | null;

  @Field(() => String, { nullable: true })
  procedureStage!: string | null;

  @Field(() => SubsidyPerEnum)
  per!: SubsidyStandard['per'];

  @Field(() => Float)
  amountCents!: number;

  @Field(() => DateScalar)
  validFrom!: Day;

  @Field(() => DateScalar, { nullable: true })
  validTo!: Day | null;

  @Field(() => String)
  source!: string;

  @Field(() => String)
  publishedByName!: string;
}

@ObjectType('SubsidyStandards')
export class SubsidyStandardsType {
  @Field(() => [SubsidyStandardType])
  standards!: readonly SubsidyStandardType[];

  @Field(() => Boolean)
  mayPublish!: boolean;
}

@ObjectType('Subsidy', { description: 'standard + remote + translation + other - cut = actual, in cents.' })
export class SubsidyType {
  @Field(() => ID)
  id!: string;

  @Field(() => SubsidyKindEnum)
  kind!: SubsidyKind;

  @Field(() => ID, { nullable: true })
  caseId!: string | null;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => ID)
  handlerId!: string;

  @Field(() => String)
  handlerName!: string;

  @Field(() => String, { nullable: true })
  firm!: string | null;

  @Field(() => DateScalar)
  serviceOn!: Day;

  @Field(() => Float, { nullable: true })
  days!: number | null;

  @Field(() => Float)
  standardCents!: number;

  @Field(() => Float)
  remoteCents!: number;

  @Field(() => Float)
  translationCents!: number;

  @Field(() => Float)
  otherCents!: number;

  @Field(() => String, { nullable: true })
  otherReason!: string | null;

  @Field(() => Float)
  cutCents!: number;

  @Field(() => String, { nullable: true })
  cutReason!: string | null;

  @Field(() => Float)
  actualCents!: number;

  @Field(() => SubsidyStateEnum)
  state!: SubsidyState;

  @Field(() => String)
  proposedByName!: string;

  @Field(() => DateScalar)
  proposedOn!: Day;

  @Field(() => String, { nullable: true })
  decidedByName!: string | null;

  @Field(() => DateScalar, { nullable: true })
  decidedOn!: Day | null;

  @Field(() => String, { nullable: true })
  decisionRemark!: string | null;

  @Field(() => DateScalar, { nullable: true })
  paidOn!: Day | null;

  @Field(() => String, { nullable: true })
  paidByName!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType('SubsidySum')
export class SubsidySumType {
  @Field(() => SubsidyStateEnum)
  state!: SubsidyState;

  @Field(() => Int)
  lines!: number;

  @Field(() => Float)
  cents!: number;
}

@ObjectType('SubsidyPage')
export class SubsidyPageType {
  @Field(() => [SubsidyType])
  items!: readonly SubsidyType[];

  @Field(() => Int)
  total!: number;

  @Field(() => [SubsidySumType], { description: 'By state, whatever states are asked for.' })
  sums!: readonly SubsidySumType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}
