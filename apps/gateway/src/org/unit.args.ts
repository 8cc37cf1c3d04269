import { ArgsType, Field, ID } from '@nestjs/graphql';
import { PageArgs } from '../graphql/page.args.js';

@ArgsType()
export class UnitsArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  parentId?: string | null;

  @Field(() => String, { nullable: true })
  search?: string | null;
}
