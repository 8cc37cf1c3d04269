import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType('Ring')
export class RingType {
  @Field(() => DateTimeScalar)
  at!: Date;
}
