import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ChasedDuty, ChaseRole, SkipReason } from '@fayuan/directives';
import type { Day } from '@fayuan/kernel';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { ChasedDutyEnum, ChaseRoleEnum, ChaseTowardEnum, SkipReasonEnum } from './chase.enum.js';

@ObjectType('Chase', { description: 'One nudge (催办) that one unit was told.' })
export class ChaseType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  directiveId!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => UnitNameType)
  from!: UnitNameType;

  @Field(() => String, { description: 'What it says, in the language of the reader.' })
  text!: string;

  @Field(() => ChasedDutyEnum)
  dutyKind!: ChasedDuty;

  @Field(() => ChaseRoleEnum)
  role!: ChaseRole;

  @Field(() => DateScalar)
  dueOn!: Day;

  @Field(() => Int, { nullable: true, description: 'Rung of the ladder; null when a person chased by hand.' })
  step!: number | null;

  @Field(() => Int, { description: 'Working days late when it was told; negative when so many were left.' })
  workingDays!: number;

  @Field(() => Int)
  unitCount!: number;

  @Field(() => String, { nullable: true })
  byName!: string | null;

  @Field(() => Boolean, { description: 'Whether what it is about is still to be done.' })
  open!: boolean;

  @Field(() => DateScalar)
  day!: Day;

  @Field(() => DateTimeScalar)
  createdAt!: Date;
}

@ObjectType('ChasePage')
export class ChasePageType {
  @Field(() => [ChaseType])
  items!: readonly ChaseType[];

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType('ChaseMatter')
export class ChaseMatterType {
  @Field(() => ChasedDutyEnum)
  kind!: ChasedDuty;

  @Field(() => DateScalar)
  dueOn!: Day;

  @Field(() => Int)
  workingDays!: number;
}

@ObjectType('ChaseCandidate', { description: 'A unit below with something of a directive still to be done.' })
export class ChaseCandidateType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => UnitNameType)
  superior!: UnitNameType;

  @Field(() => [ChaseMatterType])
  matters!: readonly ChaseMatterType[];

  @Field(() => Boolean)
  toldToday!: boolean;
}

@ObjectType('ChaseCandidates')
export class ChaseCandidatesType {
  @Field(() => Int)
  total!: number;

  @Field(() => [ChaseCandidateType], { description: 'The longest overdue first, at most 200.' })
  items!: readonly ChaseCandidateType[];
}

@ObjectType('SkippedUnit')
export class SkippedUnitType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => SkipReasonEnum)
  reason!: SkipReason;
}

@ObjectType('ChaseOutcome')
export class ChaseOutcomeType {
  @Field(() => Int)
  told!: number;

  @Field(() => Int, { description: 'Superiors between that got a copy.' })
  copied!: number;

  @Field(() => Int)
  skippedCount!: number;

  @Field(() => [SkippedUnitType], { description: 'The first hundred.' })
  skipped!: readonly SkippedUnitType[];
}

@ObjectType('ChasePlanStep')
export class ChasePlanStepType {
  @Field(() => DateScalar)
  day!: Day;

  @Field(() => Int)
  workingDays!: number;

  @Field(() => ChaseTowardEnum)
  toward!: 'unit' | 'superior' | 'issuer';
}

@ObjectType('ChasePlan', { description: 'When units are told of the report without anybody’s doing.' })
export class ChasePlanType {
  @Field(() => [ChasePlanStepType])
  steps!: readonly ChasePlanStepType[];

  @Field(() => [String], { description: 'One sentence for each year whose holidays are not published.' })
  warnings!: readonly string[];
}
