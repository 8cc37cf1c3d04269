import { ArgsType, Field, Int } from '@nestjs/graphql';

/** How a list is asked for a page; the service says how large one may be. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
