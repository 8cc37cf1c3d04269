import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Coverage', { description: 'How many of the expected units a figure or report covers.' })
export class CoverageType {
  @Field(() => Int)
  expected!: number;

  @Field(() => Int)
  reported!: number;

  @Field(() => Int)
  accepted!: number;
}
