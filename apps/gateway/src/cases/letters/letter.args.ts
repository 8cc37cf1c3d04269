import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { LetterKind } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../../graphql/scalars.js';
import { LetterKindEnum } from './letter.type.js';

@InputType('CaseLetterInput', { description: 'What no row says and whoever issues the letter does.' })
export class LetterInputType {
  @Field(() => String, { nullable: true, description: 'The centre that is asked for help.' })
  receiver?: string | null;

  @Field(() => String, { nullable: true, description: 'What is asked for.' })
  request?: string | null;

  @Field(() => DateScalar, { nullable: true })
  answerBy?: Day | null;

  @Field(() => ID, { nullable: true, description: 'Which letter of the case is served.' })
  servedLetterId?: string | null;
}

@ArgsType()
export class IssueLetterArgs {
  @Field(() => ID, { description: 'The case.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => LetterKindEnum)
  kind!: LetterKind;

  @Field(() => LetterInputType, { nullable: true })
  input?: LetterInputType | null;

  @Field(() => String, { nullable: true, description: 'Needed to issue anew what was issued.' })
  againReason?: string | null;

  @Field(() => ID)
  idempotencyKey!: string;
}
