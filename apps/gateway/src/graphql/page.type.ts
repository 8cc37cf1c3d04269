import { Field, ObjectType } from '@nestjs/graphql';

/** What every page of a list says beside its items. */
@ObjectType({ isAbstract: true })
export abstract class PageType {
  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}
