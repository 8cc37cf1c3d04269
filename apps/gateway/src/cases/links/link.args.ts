import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { ClosingPaper } from '@fayuan/cases';
import { MilestoneInputType } from '../handling.args.js';
import { ClosingPaperEnum } from '../handling.enum.js';

@ArgsType()
export class OpenLinkArgs {
  @Field(() => String, { description: 'Of the link, from behind its #: it is sent in the body alone.' })
  token!: string;

  @Field(() => String, {
    description: 'Last four signs of the licence number, of the office telephone where there is none.',
  })
  proof!: string;
}

@ArgsType()
export class AnswerByLinkArgs {
  @Field(() => Boolean)
  accepts!: boolean;

  @Field(() => String, { nullable: true, description: 'Needed for a refusal.' })
  reason?: string | null;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class RecordByLinkArgs {
  @Field(() => MilestoneInputType)
  input!: MilestoneInputType;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class HandInByLinkArgs {
  @Field(() => [ClosingPaperEnum], { description: 'Beside those that the centre has already.' })
  papers!: ClosingPaper[];

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class RevokeLinkArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}
