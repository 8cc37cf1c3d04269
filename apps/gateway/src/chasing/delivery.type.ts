import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DeliveryState } from '@fayuan/directives';
import type { Day } from '@fayuan/kernel';
import type { ChannelKind, OutsideChannel } from '@fayuan/notify';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { ChannelKindEnum, DeliveryStateEnum, OutsideChannelEnum } from './chase.enum.js';

@ObjectType('Delivery', { description: 'A message to a unit on its way by one channel.' })
export class DeliveryType {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => DateScalar)
  day!: Day;

  @Field(() => ChannelKindEnum)
  channel!: ChannelKind;

  @Field(() => DeliveryStateEnum)
  state!: DeliveryState;

  @Field(() => Int)
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Name of the last error.' })
  failure!: string | null;

  @Field(() => Int)
  matterCount!: number;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  settledAt!: Date | null;
}

@ObjectType('DeliveryPage')
export class DeliveryPageType {
  @Field(() => [DeliveryType])
  items!: readonly DeliveryType[];

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType('ChannelSetting', { description: 'A way out of the system for the messages of the own unit.' })
export class ChannelSettingType {
  @Field(() => OutsideChannelEnum)
  kind!: OutsideChannel;

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => Boolean)
  hasSecret!: boolean;

  @Field(() => Boolean, { description: 'Whether this installation can carry it.' })
  available!: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  changedAt!: Date | null;
}

@InputType('ChannelInput')
export class ChannelInput {
  @Field(() => OutsideChannelEnum)
  kind!: OutsideChannel;

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => String)
  address!: string;

  @Field(() => String, { nullable: true, description: 'Not given, the one entered before stays.' })
  secret?: string | null;
}
