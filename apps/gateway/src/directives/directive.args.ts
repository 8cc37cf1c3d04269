import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { DirectiveBox, DirectiveStatus, DocumentKind, ReturnReason } from '@fayuan/directives';
import { PageArgs } from '../graphql/page.args.js';
import { DateScalar } from '../graphql/scalars.js';
import {
  DirectiveBoxEnum,
  DirectiveStatusEnum,
  DocumentKindEnum,
  ReturnReasonEnum,
} from './directive.enum.js';
import { CampaignInput, DirectiveInputType } from './directive.input.js';

@ArgsType()
export class DirectivesArgs extends PageArgs {
  @Field(() => DirectiveBoxEnum)
  box!: DirectiveBox;

  @Field(() => [DirectiveStatusEnum], { nullable: true })
  statuses?: DirectiveStatus[] | null;

  @Field(() => DocumentKindEnum, { nullable: true })
  documentKind?: DocumentKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what is in force today, or only what is not.' })
  inForce?: boolean | null;
}

@ArgsType()
export class BoardArgs extends PageArgs {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;
}

@ArgsType()
export class CreateCampaignArgs {
  @Field(() => CampaignInput)
  input!: CampaignInput;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class DraftDirectiveArgs {
  @Field(() => DirectiveInputType)
  input!: DirectiveInputType;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class DirectiveActArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class EditDirectiveArgs extends DirectiveActArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'The draft version the person had before them; what others saved after it is not overwritten.',
  })
  basedOn?: number | null;

  @Field(() => DirectiveInputType)
  input!: DirectiveInputType;
}

@ArgsType()
export class ReturnDraftArgs extends DirectiveActArgs {
  @Field(() => String)
  reason!: string;
}

@ArgsType()
export class IssueDirectiveArgs extends DirectiveActArgs {
  @Field(() => DateScalar, { nullable: true })
  issuedOn?: Day | null;
}

@ArgsType()
export class OpenReceiptArgs {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class SignReceiptArgs extends OpenReceiptArgs {
  @Field(() => DateScalar, { nullable: true })
  signedOn?: Day | null;
}

@ArgsType()
export class SubmitReportArgs extends OpenReceiptArgs {
  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => DateScalar, { nullable: true })
  reportedOn?: Day | null;
}

@ArgsType()
export class AcceptReportsArgs {
  @Field(() => [ID])
  reportIds!: string[];

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class ReturnReportArgs {
  @Field(() => ID)
  reportId!: string;

  @Field(() => ReturnReasonEnum)
  code!: ReturnReason;

  @Field(() => String, {
    nullable: true,
    description: 'What is added to the typed reason; required with OTHER.',
  })
  text?: string | null;

  @Field(() => ID)
  idempotencyKey!: string;
}
