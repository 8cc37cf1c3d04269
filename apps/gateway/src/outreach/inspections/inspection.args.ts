import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import { PageArgs } from '../../graphql/page.args.js';
import { DateScalar } from '../../graphql/scalars.js';
import { FindingInputType } from './finding.args.js';

@InputType('InspectionInput')
export class InspectionInputType {
  @Field(() => ID)
  inspectedUnitId!: string;

  @Field(() => ID, { nullable: true, description: 'The planned visit it carries out.' })
  stopId?: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => DateScalar)
  heldOn!: Day;

  @Field(() => [String], { nullable: true })
  inspectors?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The received or own directive it carries out.' })
  directiveId?: string | null;

  @Field(() => [ID], { nullable: true })
  photoIds?: string[] | null;

  @Field(() => [FindingInputType], { description: 'None when nothing was found.' })
  findings!: FindingInputType[];
}

@ArgsType()
export class RecordInspectionArgs {
  @Field(() => InspectionInputType)
  input!: InspectionInputType;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType('InspectionFilter')
export class InspectionFilterInput {
  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => ID, { nullable: true })
  directiveId?: string | null;

  @Field(() => DateScalar, { nullable: true })
  from?: Day | null;

  @Field(() => DateScalar, { nullable: true })
  to?: Day | null;

  @Field(() => Boolean, { nullable: true })
  onlyUnvisited?: boolean | null;
}

@ArgsType()
export class InspectionsArgs extends PageArgs {
  @Field(() => InspectionFilterInput)
  filter!: InspectionFilterInput;
}

@InputType('InspectionStopInput')
export class InspectionStopInputType {
  @Field(() => ID)
  unitId!: string;

  @Field(() => DateScalar)
  plannedOn!: Day;

  @Field(() => [String], { nullable: true })
  inspectors?: string[] | null;
}

@InputType('InspectionRoundInput')
export class InspectionRoundInputType {
  @Field(() => String)
  title!: string;

  @Field(() => ID, { nullable: true })
  directiveId?: string | null;

  @Field(() => [InspectionStopInputType])
  stops!: InspectionStopInputType[];
}

@InputType('InspectionRoundFilter')
export class InspectionRoundFilterInput {
  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => ID, { nullable: true })
  directiveId?: string | null;
}

@ArgsType()
export class InspectionRoundsArgs extends PageArgs {
  @Field(() => InspectionRoundFilterInput)
  filter!: InspectionRoundFilterInput;
}

@ArgsType()
export class PlanInspectionRoundArgs {
  @Field(() => InspectionRoundInputType)
  input!: InspectionRoundInputType;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class EditInspectionRoundArgs extends PlanInspectionRoundArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@ArgsType()
export class CallOffInspectionRoundArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}
