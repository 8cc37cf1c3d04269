import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';

@ObjectType('Campaign')
export class CampaignType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => DateScalar)
  endsOn!: Day;
}
