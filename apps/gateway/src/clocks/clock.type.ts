import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ClockState, StopReason, TermDirection, TermUnit } from '@fayuan/clocks';
import type { Day } from '@fayuan/kernel';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { ClockStateEnum, StopReasonEnum, TermDirectionEnum, TermUnitEnum } from './clock.enum.js';

@ObjectType('ClockStop', { description: 'Days that do not count.' })
export class ClockStopType {
  @Field(() => StopReasonEnum)
  reason!: StopReason;

  @Field(() => DateScalar, { description: 'The days after it do not count.' })
  from!: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last that does not count; null while it lasts.',
  })
  to!: Day | null;
}

@ObjectType('ClockFloor', { description: 'The national rule beside a local one; the earlier end holds.' })
export class ClockFloorType {
  @Field(() => TermUnitEnum)
  unit!: TermUnit;

  @Field(() => Int)
  value!: number;

  @Field(() => String)
  article!: string;
}

@ObjectType('Clock', {
  description: 'A term of the law that runs for something; texts in the language of the reader.',
})
export class ClockType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'What it runs for, e.g. `aid_case`.' })
  subjectKind!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'Number of what it runs for.' })
  label!: string | null;

  @Field(() => String, { description: 'Code of its rule, e.g. `R20`.' })
  code!: string;

  @Field(() => String, { description: 'What is to be done within it.' })
  title!: string;

  @Field(() => String)
  article!: string;

  @Field(() => TermUnitEnum)
  unit!: TermUnit;

  @Field(() => Int)
  value!: number;

  @Field(() => TermDirectionEnum)
  direction!: TermDirection;

  @Field(() => ClockFloorType, { nullable: true, description: 'Where a local rule runs.' })
  floor!: ClockFloorType | null;

  @Field(() => DateScalar)
  startedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null while it stands still.' })
  dueOn!: Day | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Its last moment, for a rule in hours.' })
  dueAt!: Date | null;

  @Field(() => ClockStateEnum)
  state!: ClockState;

  @Field(() => DateScalar, { nullable: true })
  metOn!: Day | null;

  @Field(() => Int, {
    description:
      'Days left (hours, for a rule in hours), negative when late; when it stands still, of its term.',
  })
  remaining!: number;

  @Field(() => [ClockStopType])
  stops!: readonly ClockStopType[];
}

@ObjectType('ClockOfUnit')
export class ClockOfUnitType extends ClockType {
  @Field(() => UnitNameType)
  unitName!: UnitNameType;
}

@ObjectType('DueCount', { description: 'How many clocks of a rule press, in the own unit and below.' })
export class DueCountType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  article!: string;

  @Field(() => Int)
  due!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Int)
  stopped!: number;
}

@ObjectType('DueClocks')
export class DueClocksType {
  @Field(() => [ClockOfUnitType])
  items!: readonly ClockOfUnitType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => DateScalar, { description: 'The last day looked at.' })
  until!: Day;

  @Field(() => [DueCountType], { description: 'Of all states and rules, whatever is asked for.' })
  counts!: readonly DueCountType[];

  @Field(() => [String], {
    description: 'Years whose holidays are not published: days in them may still move.',
  })
  warnings!: readonly string[];
}
