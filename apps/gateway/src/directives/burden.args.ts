import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { BurdenDraft, DocumentKind } from '@fayuan/directives';
import { DateScalar } from '../graphql/scalars.js';
import { DocumentKindEnum } from './directive.enum.js';
import { SectionInput } from './directive.input.js';
import { RecipientsInput, recipientsOf } from './recipients/recipients.input.js';

@InputType('BurdenTaskInput')
export class BurdenTaskInput {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  indicator?: string | null;
}

@InputType('BurdenDraftInput', {
  description: 'What stands in the editor; what is not written yet is left out.',
})
export class BurdenDraftInput {
  @Field(() => ID, { nullable: true, description: 'Its own id, once it is saved.' })
  id?: string | null;

  @Field(() => DocumentKindEnum, { nullable: true })
  documentKind?: DocumentKind | null;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  theme?: string | null;

  @Field(() => String, { nullable: true })
  objective?: string | null;

  @Field(() => [SectionInput])
  sections!: SectionInput[];

  @Field(() => DateScalar, { nullable: true })
  startsOn?: Day | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn?: Day | null;

  @Field(() => [BurdenTaskInput])
  tasks!: BurdenTaskInput[];

  @Field(() => RecipientsInput)
  recipients!: RecipientsInput;

  @Field(() => ID, { nullable: true, description: 'The received directive it re-issues.' })
  reissuesId?: string | null;
}

export const burdenDraftOf = (input: BurdenDraftInput): BurdenDraft => ({
  ...input,
  recipients: recipientsOf(input.recipients),
});

@ArgsType()
export class SetDocumentQuotaArgs {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Null takes it away.' })
  quota?: number | null;

  @Field(() => ID)
  idempotencyKey!: string;
}
