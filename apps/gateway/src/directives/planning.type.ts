import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DueWarningKind, PlanStep, PlanWish } from '@fayuan/directives';
import type { Day, Level } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';
import { LevelEnum } from '../org/unit.type.js';
import { RecipientsInput, recipientsOf } from './recipients/recipients.input.js';

export const PlanStepEnum = {
  SIGN: 'sign',
  REISSUE: 'reissue',
  CARRY_OUT: 'carry_out',
  REPORT: 'report',
  CHECK: 'check',
} as const satisfies Record<string, PlanStep>;
registerEnumType(PlanStepEnum, { name: 'PlanStep' });

export const DueWarningKindEnum = {
  RUSHED: 'rushed',
  NOT_WORKING_DAY: 'not_working_day',
  YEAR_NOT_PUBLISHED: 'year_not_published',
} as const satisfies Record<string, DueWarningKind>;
registerEnumType(DueWarningKindEnum, { name: 'DueWarningKind' });

@InputType('DueDayInput')
export class DueDayInput {
  @Field(() => String, { description: '`reportDue` or `tasks.0.dueOn`; comes back with the warnings.' })
  field!: string;

  @Field(() => DateScalar)
  day!: Day;
}

@InputType('PlanInput')
export class PlanInput {
  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => DateScalar)
  endsOn!: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'By when all reports are wanted; at the latest, and preset, the report day of what is re-issued.',
  })
  topDue?: Day | null;

  @Field(() => RecipientsInput)
  recipients!: RecipientsInput;

  @Field(() => ID, { nullable: true })
  reissuesId?: string | null;

  @Field(() => [DueDayInput])
  dues!: DueDayInput[];
}

@ArgsType()
export class DeadlinePlanArgs {
  @Field(() => PlanInput)
  input!: PlanInput;
}

export const planWishOf = (input: PlanInput): PlanWish => ({
  ...input,
  recipients: recipientsOf(input.recipients),
});

@ObjectType('PlannedStep')
export class PlannedStepType {
  @Field(() => LevelEnum)
  level!: Level;

  @Field(() => PlanStepEnum)
  step!: PlanStep;

  @Field(() => DateScalar)
  due!: Day;

  @Field(() => Int, { description: 'Since the step before.' })
  workingDays!: number;

  @Field(() => Boolean, { description: 'Fewer working days than the step can be done in (上午发下午要).' })
  tight!: boolean;
}

@ObjectType('DueWarning')
export class DueWarningType {
  @Field(() => DueWarningKindEnum)
  kind!: DueWarningKind;

  @Field(() => String)
  field!: string;

  @Field(() => DateScalar)
  day!: Day;

  @Field(() => Int, { description: 'From today to the day.' })
  workingDays!: number;

  @Field(() => DateScalar, { description: 'The last working day up to it.' })
  instead!: Day;
}

@ObjectType('DeadlinePlan')
export class DeadlinePlanType {
  @Field(() => DateScalar, { nullable: true })
  topDue!: Day | null;

  @Field(() => [PlannedStepType], {
    description: 'In the order of the work; empty when no working day is left.',
  })
  steps!: readonly PlannedStepType[];

  @Field(() => DateScalar, { nullable: true })
  taskDue!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  reportDue!: Day | null;

  @Field(() => [DueWarningType])
  warnings!: readonly DueWarningType[];
}
