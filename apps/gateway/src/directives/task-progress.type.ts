import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { Light } from '@fayuan/directives';
import { DateScalar } from '../graphql/scalars.js';
import { LightEnum } from './directive.enum.js';
import { DirectiveTaskType } from './task.type.js';

@ObjectType('Forecast', { description: 'Where the present pace leads.' })
export class ForecastType {
  @Field(() => Float)
  byDue!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Null when it will not be reached at this pace.' })
  reachedOn!: Day | null;
}

@ObjectType('TaskProgress')
export class TaskProgressType {
  @Field(() => DirectiveTaskType)
  task!: DirectiveTaskType;

  @Field(() => Float, {
    description: "What is asked of the unit: its share, or everybody's target together.",
  })
  target!: number;

  @Field(() => Float, { nullable: true })
  share!: number | null;

  @Field(() => DateScalar, { description: 'The day that counts, extended or not.' })
  dueOn!: Day;

  @Field(() => Float)
  achieved!: number;

  @Field(() => Float)
  achievedByDue!: number;

  @Field(() => Float)
  expectedByNow!: number;

  @Field(() => Float, { description: 'What the plan is ahead of the deed; 0 when it is not.' })
  gap!: number;

  @Field(() => ForecastType)
  forecast!: ForecastType;

  @Field(() => DateScalar, { nullable: true })
  completedOn!: Day | null;

  @Field(() => LightEnum)
  light!: Light;
}
