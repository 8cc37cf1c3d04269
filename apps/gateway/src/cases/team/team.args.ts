import { ArgsType, Field, ID } from '@nestjs/graphql';

@ArgsType()
export class CaseTeamArgs {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { description: 'An account of the own unit.' })
  accountId!: string;

  @Field(() => String, {
    description: 'Kept with the case and in the audit trail: why, without names or numbers of persons.',
  })
  reason!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}
