import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  EXCLUSIONS,
  type Exclusion,
  HANDLER_KINDS,
  HANDLER_TAGS,
  type HandlerKind,
  type HandlerTag,
  RANK_REASONS,
  type RankReason,
  SPECIALTIES,
  type Specialty,
} from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';
import { enumOf } from './case.enum.js';

export const HandlerKindEnum = enumOf(HANDLER_KINDS);
registerEnumType(HandlerKindEnum, { name: 'HandlerKind' });

export const SpecialtyEnum = enumOf(SPECIALTIES);
registerEnumType(SpecialtyEnum, { name: 'Specialty' });

export const HandlerTagEnum = enumOf(HANDLER_TAGS);
registerEnumType(HandlerTagEnum, { name: 'HandlerTag' });

export const ExclusionEnum = enumOf(EXCLUSIONS);
registerEnumType(ExclusionEnum, { name: 'HandlerExclusion' });

export const RankReasonEnum = enumOf(RANK_REASONS);
registerEnumType(RankReasonEnum, { name: 'RankReason' });

@ObjectType('AwaySpell', { description: 'Days on which a handler takes no case, both included.' })
export class AwaySpellType {
  @Field(() => DateScalar)
  from!: Day;

  @Field(() => DateScalar, { nullable: true })
  to!: Day | null;
}

@ObjectType('Handler', { description: 'Somebody on the roster of the own centre.' })
export class HandlerType {
  @Field(() => ID)
  id!: string;

  @Field(() => HandlerKindEnum)
  kind!: HandlerKind;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  firm!: string | null;

  @Field(() => String, { nullable: true })
  licenceNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the office.' })
  phone!: string | null;

  @Field(() => [SpecialtyEnum])
  specialties!: readonly Specialty[];

  @Field(() => [HandlerTagEnum])
  tags!: readonly HandlerTag[];

  @Field(() => [String])
  languages!: readonly string[];

  @Field(() => DateScalar, { nullable: true })
  practisingSince!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  criminalSince!: Day | null;

  @Field(() => [AwaySpellType])
  away!: readonly AwaySpellType[];

  @Field(() => Boolean, { description: 'Paid from public funds: gets no subsidy.' })
  holdsPublicPost!: boolean;

  @Field(() => ID, { nullable: true, description: 'Their account at the centre.' })
  accountId!: string | null;

  @Field(() => DateScalar, { nullable: true })
  endedOn!: Day | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  openCases!: number;

  @Field(() => DateScalar, { nullable: true })
  lastAssignedOn!: Day | null;
}

@ObjectType('HandlerPage')
export class HandlerPageType {
  @Field(() => [HandlerType])
  items!: readonly HandlerType[];

  @Field(() => Int)
  total!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType('RankPart', { description: 'One reason of the order with its points.' })
export class RankPartType {
  @Field(() => RankReasonEnum)
  reason!: RankReason;

  @Field(() => Int)
  points!: number;

  @Field(() => Int, { nullable: true, description: 'What was counted: cases in hand, days of rest.' })
  value!: number | null;
}

@ObjectType('RankedHandler', { description: 'A handler in the order for a case.' })
export class RankedHandlerType {
  @Field(() => HandlerType)
  handler!: HandlerType;

  @Field(() => Int, { nullable: true, description: '1 is the first; null for whoever cannot take the case.' })
  place!: number | null;

  @Field(() => Int)
  points!: number;

  @Field(() => [RankPartType])
  parts!: readonly RankPartType[];

  @Field(() => [ExclusionEnum], { description: 'Why they cannot take the case.' })
  exclusions!: readonly Exclusion[];
}
