import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { InspectedUnit, StopLight } from '@fayuan/outreach';
import { LightEnum } from '../../directives/directive.enum.js';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { UnitNameType } from '../../org/unit.type.js';

@ObjectType('InspectedUnit')
export class InspectedUnitType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => Int)
  visits!: number;

  @Field(() => DateScalar, { nullable: true })
  lastVisit!: Day | null;

  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => LightEnum, { description: 'NOT_STARTED: not inspected yet.' })
  light!: InspectedUnit['light'];
}

@ObjectType('InspectionOverview', {
  description: 'Inspections of the units below: `visits` of `visited` distinct units out of `units`.',
})
export class InspectionOverviewType {
  @Field(() => [InspectedUnitType])
  items!: readonly InspectedUnitType[];

  @Field(() => Int)
  units!: number;

  @Field(() => Int)
  visited!: number;

  @Field(() => Int)
  visits!: number;

  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType('InspectionStop')
export class InspectionStopType {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => DateScalar)
  plannedOn!: Day;

  @Field(() => [String])
  inspectors!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The activity that carried it out.' })
  inspectionId!: string | null;

  @Field(() => DateScalar, { nullable: true })
  visitedOn!: Day | null;

  @Field(() => LightEnum)
  light!: StopLight;
}

@ObjectType('InspectionRound', { description: 'A plan of visits to units below.' })
export class InspectionRoundType {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => String)
  title!: string;

  @Field(() => ID, { nullable: true })
  directiveId!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  plannedBy!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => DateScalar, { nullable: true })
  calledOffOn!: Day | null;

  @Field(() => String, { nullable: true })
  callOffReason!: string | null;

  @Field(() => [InspectionStopType], { description: 'In the order of the planned days.' })
  stops!: readonly InspectionStopType[];
}

@ObjectType('InspectionRoundPage')
export class InspectionRoundPageType {
  @Field(() => [InspectionRoundType])
  items!: readonly InspectionRoundType[];

  @Field(() => Int)
  total!: number;

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}
