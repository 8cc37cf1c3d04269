import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { Light, ReportStatus, TaskActStatus } from '@fayuan/directives';
import { CoverageType } from '../figures/coverage.type.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { LightEnum, ReportStatusEnum } from './directive.enum.js';
import { LightCountType } from './board-units.type.js';
import { TaskActStatusEnum } from './task.enum.js';
import { TaskProgressType } from './task-progress.type.js';

@ObjectType('ReceiptCounts')
export class ReceiptCountsType {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  delivered!: number;

  @Field(() => Int)
  opened!: number;

  @Field(() => Int)
  signed!: number;

  @Field(() => Int)
  overdue!: number;
}

@ObjectType('BoardRow')
export class BoardRowType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => Int)
  childCount!: number;

  @Field(() => ReceiptCountsType)
  receipts!: ReceiptCountsType;

  @Field(() => DateScalar, { nullable: true })
  signedOn!: Day | null;

  @Field(() => String, { nullable: true })
  signedBy!: string | null;

  @Field(() => ReportStatusEnum, { nullable: true })
  report!: ReportStatus | null;

  @Field(() => ID, { nullable: true })
  reportId!: string | null;

  @Field(() => DateScalar, { nullable: true })
  reportDue!: Day | null;

  @Field(() => LightEnum)
  light!: Light;

  @Field(() => [Float], { description: 'One per task of the board, in the same order.' })
  achieved!: readonly number[];

  @Field(() => [Float], {
    nullable: 'items',
    description: "The unit's share of each task, where one was given.",
  })
  shares!: readonly (number | null)[];

  @Field(() => [TaskActStatusEnum], { nullable: 'items', description: 'What the unit said about each task.' })
  taskStates!: readonly (TaskActStatus | null)[];

  @Field(() => Int, { description: 'How often a task of it was sent back.' })
  redos!: number;
}

@ObjectType('Board')
export class BoardType {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => DateTimeScalar)
  asOf!: Date;

  @Field(() => ReceiptCountsType)
  receipts!: ReceiptCountsType;

  @Field(() => CoverageType)
  coverage!: CoverageType;

  @Field(() => [TaskProgressType])
  tasks!: readonly TaskProgressType[];

  @Field(() => [LightCountType], { description: 'All units directly below by their light, worst first.' })
  lights!: readonly LightCountType[];

  @Field(() => [BoardRowType], {
    description: "Direct children of `unit` among the recipients' chain, worst light first.",
  })
  rows!: readonly BoardRowType[];

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}
