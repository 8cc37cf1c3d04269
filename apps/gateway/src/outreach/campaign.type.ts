import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';

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

@ObjectType('MergeableCampaign')
export class MergeableCampaignType extends CampaignType {
  @Field(() => UnitNameType, {
    nullable: true,
    description: 'Who issued the directive it came with; null for an own one.',
  })
  issuer!: UnitNameType | null;
}
