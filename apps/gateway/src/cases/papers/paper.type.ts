import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';

@ObjectType('ApplicationPaper', {
  description: 'One page of a paper of an application, without what it shows.',
})
export class ApplicationPaperType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The paper of the checklist.' })
  kind!: string;

  @Field(() => Int, { description: 'Among those of the paper, from 1.' })
  page!: number;

  @Field(() => String)
  mediaType!: string;

  @Field(() => Int)
  bytes!: number;

  @Field(() => String)
  recordedByName!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;
}
