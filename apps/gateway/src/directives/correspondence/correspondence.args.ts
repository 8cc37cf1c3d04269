import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { BodyKind, CorrespondenceBox, CorrespondenceKind, DeliveryWay } from '@fayuan/directives';
import { PageArgs } from '../../graphql/page.args.js';
import { DateScalar } from '../../graphql/scalars.js';
import { DirectiveActArgs } from '../directive.args.js';
import { SectionInput } from '../directive.input.js';
import {
  BodyKindEnum,
  CorrespondenceBoxEnum,
  CorrespondenceKindEnum,
  DeliveryWayEnum,
} from './correspondence.type.js';

@InputType('CorrespondenceInput')
export class CorrespondenceInputType {
  @Field(() => CorrespondenceKindEnum)
  kind!: CorrespondenceKind;

  @Field(() => String)
  title!: string;

  @Field(() => [SectionInput])
  sections!: SectionInput[];

  @Field(() => ID, { nullable: true, description: 'The directive it is about.' })
  directiveId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when an answer to a request is wished.' })
  answerDue?: Day | null;

  @Field(() => [ID], { description: 'Bodies of the address book that a letter goes to.' })
  bodyIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Whom to ask about it (附注); its drafter when left out.',
  })
  contactName?: string | null;

  @Field(() => String, { nullable: true })
  contactPhone?: string | null;
}

@ArgsType()
export class CorrespondencesArgs extends PageArgs {
  @Field(() => CorrespondenceBoxEnum)
  box!: CorrespondenceBox;
}

@ArgsType()
export class DraftCorrespondenceArgs {
  @Field(() => CorrespondenceInputType)
  input!: CorrespondenceInputType;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class EditCorrespondenceArgs extends DirectiveActArgs {
  @Field(() => CorrespondenceInputType)
  input!: CorrespondenceInputType;
}

@InputType('OutsideBodyInput')
export class OutsideBodyInput {
  @Field(() => ID, { nullable: true, description: 'The body that is changed; a new one without it.' })
  id?: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => BodyKindEnum)
  kind!: BodyKind;

  @Field(() => String, { nullable: true })
  contact?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'False when not given.' })
  closed?: boolean | null;
}

@ArgsType()
export class SaveOutsideBodyArgs {
  @Field(() => OutsideBodyInput)
  input!: OutsideBodyInput;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class LetterDeliveryArgs extends DirectiveActArgs {
  @Field(() => ID)
  bodyId!: string;

  @Field(() => DateScalar)
  deliveredOn!: Day;

  @Field(() => DeliveryWayEnum)
  way!: DeliveryWay;

  @Field(() => String)
  deliveredBy!: string;

  @Field(() => [ID], { nullable: true, description: 'Uploaded pictures of the receipt (回执).' })
  receiptFileIds?: string[] | null;
}

@ArgsType()
export class LetterReplyArgs extends DirectiveActArgs {
  @Field(() => ID)
  bodyId!: string;

  @Field(() => DateScalar)
  repliedOn!: Day;

  @Field(() => String, { nullable: true })
  replyNumber?: string | null;

  @Field(() => String, { nullable: true })
  replyNote?: string | null;
}
