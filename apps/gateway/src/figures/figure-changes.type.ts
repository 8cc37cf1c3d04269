import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { UnitNameType } from '../org/unit.type.js';
import { FactRowType } from './figure.type.js';

@ObjectType('FigureChange', { description: 'A figure at a moment and now: then + difference = now.' })
export class FigureChangeType {
  @Field(() => String)
  indicator!: string;

  @Field(() => Float)
  then!: number;

  @Field(() => Float)
  now!: number;

  @Field(() => Float)
  difference!: number;

  @Field(() => Int, { description: 'Rows recorded since; their sum is the difference.' })
  rows!: number;
}

@ObjectType('UnitChange')
export class UnitChangeType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => String)
  indicator!: string;

  @Field(() => Float)
  difference!: number;

  @Field(() => Int)
  rows!: number;
}

@ObjectType('FigureChangesPage')
export class FigureChangesPageType {
  @Field(() => [FigureChangeType])
  figures!: readonly FigureChangeType[];

  @Field(() => [UnitChangeType], { description: 'Where it changed: the own part, then the direct children.' })
  byUnit!: readonly UnitChangeType[];

  @Field(() => [FactRowType], { description: 'What was recorded since, the newest first.' })
  items!: readonly FactRowType[];

  @Field(() => Int)
  total!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}
