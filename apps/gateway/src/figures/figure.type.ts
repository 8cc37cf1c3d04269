import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { FigureState } from '@fayuan/ledger';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { FigureCoverageType, FigureStateEnum } from './figure-coverage.type.js';
import { FigureComparisonType } from './period.type.js';

@ObjectType('Figure')
export class FigureType {
  @Field(() => String)
  indicator!: string;

  @Field(() => FigureStateEnum)
  state!: FigureState;

  @Field(() => Float, {
    nullable: true,
    description: 'Of a ratio in per cent. Null where there is nothing to show; the state says why.',
  })
  quantity!: number | null;

  @Field(() => Float, { nullable: true, description: 'Null for a ratio and where nothing is shown.' })
  folded!: number | null;

  @Field(() => Float, { nullable: true, description: 'Null for a ratio and where nothing is shown.' })
  tail!: number | null;

  @Field(() => FigureCoverageType)
  coverage!: FigureCoverageType;
}

@ObjectType('MonthFigure')
export class MonthFigureType {
  @Field(() => String)
  indicator!: string;

  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month!: Day;

  @Field(() => FigureStateEnum)
  state!: FigureState;

  @Field(() => Float, { nullable: true, description: 'Null where it does not apply.' })
  quantity!: number | null;

  @Field(() => FigureCoverageType, { description: 'Of those who declared the month.' })
  coverage!: FigureCoverageType;
}

@ObjectType('UnitFigures')
export class UnitFiguresType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => Int)
  childCount!: number;

  @Field(() => String, { nullable: true, description: 'The unit right above.' })
  parentName!: string | null;

  @Field(() => [FigureType])
  figures!: readonly FigureType[];

  @Field(() => FigureComparisonType, {
    description: 'Beside the days asked for; of indicators that add up over days and point at nobody.',
  })
  comparison!: FigureComparisonType;
}

@ObjectType('UnitFiguresPage')
export class UnitFiguresPageType {
  @Field(() => [UnitFiguresType])
  items!: readonly UnitFiguresType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType('FactRow')
export class FactRowType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  indicator!: string;

  @Field(() => Float)
  quantity!: number;

  @Field(() => DateScalar)
  occurredOn!: Day;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => String)
  recordedBy!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => String)
  sourceKind!: string;

  @Field(() => ID)
  sourceId!: string;

  @Field(() => String)
  sourceTitle!: string;

  @Field(() => ID, { nullable: true, description: 'The fact this row takes back, when it is a correction.' })
  reversesId!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType('FactRowPage')
export class FactRowPageType {
  @Field(() => [FactRowType])
  items!: readonly FactRowType[];

  @Field(() => Int)
  total!: number;

  @Field(() => Float)
  sum!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}
