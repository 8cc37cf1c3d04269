import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('Measure')
export class MeasureType {
  @Field(() => String)
  indicator!: string;

  @Field(() => Float)
  quantity!: number;
}

@InputType('MeasureInput')
export class MeasureInput {
  @Field(() => String)
  indicator!: string;

  @Field(() => Float)
  quantity!: number;
}
