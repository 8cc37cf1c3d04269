import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { ActivityField, ActivityKind } from '@fayuan/outreach';
import { IndicatorType } from '../figures/indicator.type.js';
import { MeasureType } from '../figures/measure.type.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { ActivityKindEnum, ActivityKindFieldEnum } from './activity-kind.enum.js';
import { CampaignType } from './campaign.type.js';

@ObjectType('Photo')
export class PhotoType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  url!: string;

  @Field(() => String)
  thumbnailUrl!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  takenAt!: Date | null;

  @Field(() => Int)
  bytes!: number;
}

@ObjectType('MediaDetails')
export class MediaDetailsType {
  @Field(() => String)
  outlet!: string;

  @Field(() => String)
  channel!: string;

  @Field(() => String, { nullable: true })
  level?: string | null | undefined;

  @Field(() => String, { nullable: true })
  programme?: string | null | undefined;
}

@ObjectType('Activity')
export class ActivityType {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => ActivityKindEnum)
  kind!: ActivityKind;

  @Field(() => String)
  title!: string;

  @Field(() => DateScalar)
  heldOn!: Day;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => String)
  recordedBy!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => [String])
  partners!: readonly string[];

  @Field(() => String, { nullable: true })
  occasion!: string | null;

  @Field(() => UnitNameType, { nullable: true })
  inspectedUnit!: UnitNameType | null;

  @Field(() => [String], { description: 'Who went to inspect, by name.' })
  inspectors!: readonly string[];

  @Field(() => MediaDetailsType, { nullable: true })
  media!: MediaDetailsType | null;

  @Field(() => [MeasureType])
  measures!: readonly MeasureType[];

  @Field(() => ID, {
    nullable: true,
    description: 'The directive it carries out; an edit that leaves it out takes the credit away.',
  })
  directiveId!: string | null;

  @Field(() => [CampaignType])
  campaigns!: readonly CampaignType[];

  @Field(() => [PhotoType])
  photos!: readonly PhotoType[];

  @Field(() => Int)
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  deletedAt!: Date | null;
}

@ObjectType('ActivityPage')
export class ActivityPageType {
  @Field(() => [ActivityType])
  items!: readonly ActivityType[];

  @Field(() => Int)
  total!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType('ActivityForm', {
  description: 'What a form for the kind asks: the measures in order, and the further fields.',
})
export class ActivityFormType {
  @Field(() => ActivityKindEnum)
  kind!: ActivityKind;

  @Field(() => String)
  name!: string;

  @Field(() => [IndicatorType])
  measures!: readonly IndicatorType[];

  @Field(() => [ActivityKindFieldEnum])
  fields!: readonly ActivityField[];
}
