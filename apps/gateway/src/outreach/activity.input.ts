import { Field, ID, InputType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { ActivityKind } from '@fayuan/outreach';
import { MeasureInput } from '../figures/measure.type.js';
import { DateScalar } from '../graphql/scalars.js';
import { ActivityKindEnum } from './activity-kind.enum.js';

@InputType('MediaDetailsInput')
export class MediaDetailsInput {
  @Field(() => String)
  outlet!: string;

  @Field(() => String)
  channel!: string;

  @Field(() => String, { nullable: true })
  level?: string | null;

  @Field(() => String, { nullable: true })
  programme?: string | null;
}

@InputType('ActivityInput')
export class ActivityInputType {
  @Field(() => ActivityKindEnum)
  kind!: ActivityKind;

  @Field(() => String)
  title!: string;

  @Field(() => DateScalar)
  heldOn!: Day;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => [String], { nullable: true })
  partners?: string[] | null;

  @Field(() => String, { nullable: true })
  occasion?: string | null;

  @Field(() => ID, { nullable: true })
  inspectedUnitId?: string | null;

  @Field(() => [String], { nullable: true })
  inspectors?: string[] | null;

  @Field(() => MediaDetailsInput, { nullable: true })
  media?: MediaDetailsInput | null;

  @Field(() => [MeasureInput])
  measures!: MeasureInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'The received or own directive the activity carries out; its campaigns are credited.',
  })
  directiveId?: string | null;

  @Field(() => [ID], { nullable: true })
  photoIds?: string[] | null;
}

@InputType('ActivityFilter')
export class ActivityFilterInput {
  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => ID, { nullable: true })
  directiveId?: string | null;

  @Field(() => ActivityKindEnum, { nullable: true })
  kind?: ActivityKind | null;

  @Field(() => ID, { nullable: true })
  inspectedUnitId?: string | null;

  @Field(() => DateScalar, { nullable: true })
  from?: Day | null;

  @Field(() => DateScalar, { nullable: true })
  to?: Day | null;

  @Field(() => Boolean, { nullable: true })
  includeDeleted?: boolean | null;
}
