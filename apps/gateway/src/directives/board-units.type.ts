import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Light, ReportStatus } from '@fayuan/directives';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { LightEnum, ReportStatusEnum } from './directive.enum.js';

@ObjectType('BoardUnit')
export class BoardUnitType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => UnitNameType)
  parent!: UnitNameType;

  @Field(() => LightEnum)
  light!: Light;

  @Field(() => DateScalar, { nullable: true })
  signedOn!: Day | null;

  @Field(() => String, { nullable: true })
  signedBy!: string | null;

  @Field(() => DateScalar, { nullable: true })
  signDue!: Day | null;

  @Field(() => ReportStatusEnum, { nullable: true })
  report!: ReportStatus | null;

  @Field(() => ID, { nullable: true })
  reportId!: string | null;

  @Field(() => DateScalar, { nullable: true })
  reportDue!: Day | null;
}

@ObjectType('LightCount')
export class LightCountType {
  @Field(() => LightEnum)
  light!: Light;

  @Field(() => Int)
  count!: number;
}

@ObjectType('BoardUnitPage')
export class BoardUnitPageType {
  @Field(() => [BoardUnitType], { description: 'Units of any level below, worst light first.' })
  items!: readonly BoardUnitType[];

  @Field(() => [LightCountType], { description: 'Of the levels asked, whatever lights were asked.' })
  lights!: readonly LightCountType[];

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}
