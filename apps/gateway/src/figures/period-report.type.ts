import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { PeriodStanding } from '@fayuan/ledger';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

const PeriodStandingEnum = {
  OPEN: 'open',
  DECLARED: 'declared',
  REVISED: 'revised',
} as const satisfies Record<string, PeriodStanding>;
registerEnumType(PeriodStandingEnum, { name: 'PeriodStanding' });

@ObjectType('PeriodReport', {
  description: 'What the own unit has said of a month: that its figures are complete.',
})
export class PeriodReportType {
  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month!: Day;

  @Field(() => PeriodStandingEnum)
  standing!: PeriodStanding;

  @Field(() => Boolean, { description: 'Declared with nothing to count (零报告).' })
  isNil!: boolean;

  @Field(() => Boolean)
  isLate!: boolean;

  @Field(() => DateScalar)
  dueOn!: Day;

  @Field(() => DateTimeScalar, { nullable: true })
  declaredAt!: Date | null;

  @Field(() => String, { nullable: true })
  declaredBy!: string | null;

  @Field(() => Int, { description: 'Entries of the month that stand.' })
  rows!: number;
}

@ArgsType()
export class DeclarePeriodArgs {
  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month!: Day;

  @Field(() => Boolean)
  isNil!: boolean;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class WithdrawPeriodArgs {
  @Field(() => DateScalar)
  month!: Day;

  @Field(() => String)
  reason!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}
