import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { PageArgs } from '../graphql/page.args.js';
import { ActivityFilterInput, ActivityInputType } from './activity.input.js';

@ArgsType()
export class ActivitiesArgs extends PageArgs {
  @Field(() => ActivityFilterInput)
  filter!: ActivityFilterInput;
}

@ArgsType()
export class RecordActivityArgs {
  @Field(() => ActivityInputType)
  input!: ActivityInputType;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class DeleteActivityArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class EditActivityArgs extends DeleteActivityArgs {
  @Field(() => ActivityInputType)
  input!: ActivityInputType;
}
