import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { RecipientRole } from '@fayuan/directives';
import { PageArgs } from '../../graphql/page.args.js';
import { RecipientRoleEnum } from './recipients.type.js';

@ArgsType()
export class DirectiveRecipientsArgs extends PageArgs {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => RecipientRoleEnum, { nullable: true })
  role?: RecipientRole | null;

  @Field(() => String, { nullable: true, description: 'Part of a name or the beginning of a code.' })
  search?: string | null;
}
