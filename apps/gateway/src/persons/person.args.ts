import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { PersonField } from '@fayuan/persons';
import { PersonFieldEnum } from './person.enum.js';

@ArgsType()
export class PersonReasonArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Kept in the audit trail: why, without names or numbers of persons.' })
  reason!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class UnmaskPersonArgs extends PersonReasonArgs {
  @Field(() => [PersonFieldEnum])
  fields!: PersonField[];
}

@ArgsType()
export class PersonTeamArgs extends PersonReasonArgs {
  @Field(() => ID, { description: 'An account of the own unit.' })
  accountId!: string;
}
