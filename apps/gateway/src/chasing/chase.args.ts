import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { DeliveryState } from '@fayuan/directives';
import { PageArgs } from '../graphql/page.args.js';
import { DeliveryStateEnum } from './chase.enum.js';
import { ChannelInput } from './delivery.type.js';

@ArgsType()
export class ChasesArgs extends PageArgs {
  @Field(() => ID)
  directiveId!: string;
}

@ArgsType()
export class ChaseCandidatesArgs {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => Boolean)
  overdueOnly!: boolean;
}

@ArgsType()
export class ChaseUnitsArgs {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => [ID], { description: 'Units below; empty with `overdueBelow`.' })
  unitIds!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Everybody overdue below this unit, instead of `unitIds`.',
  })
  overdueBelow?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class DeliveriesArgs extends PageArgs {
  @Field(() => DeliveryStateEnum, { nullable: true })
  state?: DeliveryState | null;
}

@ArgsType()
export class RetryDeliveryArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class SetChannelArgs {
  @Field(() => ChannelInput)
  input!: ChannelInput;

  @Field(() => ID)
  idempotencyKey!: string;
}
