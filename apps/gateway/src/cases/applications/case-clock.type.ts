import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ClockState, TermUnit } from '@fayuan/clocks';
import type { Day } from '@fayuan/kernel';
import { TermUnitEnum } from '../../clocks/clock.enum.js';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { CaseClockStateEnum } from './application.enum.js';

@ObjectType('CaseClock')
export class CaseClockType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  article!: string;

  @Field(() => DateScalar, { description: 'The day it counts from, which is not counted itself.' })
  startedOn!: Day;

  @Field(() => CaseClockStateEnum)
  state!: ClockState;

  @Field(() => DateScalar, { nullable: true })
  dueOn!: Day | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The last moment, for a rule in hours.' })
  dueAt!: Date | null;

  @Field(() => TermUnitEnum)
  unit!: TermUnit;

  @Field(() => Int, { description: 'Days left, hours for a rule in hours; negative when late.' })
  remaining!: number;

  @Field(() => [String], { description: 'Reasons why it stands still.' })
  stoppedBy!: string[];
}
