import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { HandlerKind, HandlerTag, Specialty } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { PageArgs } from '../graphql/page.args.js';
import { DateScalar } from '../graphql/scalars.js';
import { HandlerKindEnum, HandlerTagEnum, SpecialtyEnum } from './handler.type.js';

@InputType('HandlerFilter')
export class HandlerFilterInput {
  @Field(() => String, { nullable: true, description: 'Part of a name, a firm or a licence number.' })
  search?: string | null;

  @Field(() => HandlerKindEnum, { nullable: true })
  kind?: HandlerKind | null;

  @Field(() => SpecialtyEnum, { nullable: true })
  specialty?: Specialty | null;

  @Field(() => HandlerTagEnum, { nullable: true })
  tag?: HandlerTag | null;

  @Field(() => Boolean, { nullable: true })
  includeEnded?: boolean | null;
}

@ArgsType()
export class HandlersArgs extends PageArgs {
  @Field(() => HandlerFilterInput)
  filter!: HandlerFilterInput;
}

@InputType('AwaySpellInput')
export class AwaySpellInput {
  @Field(() => DateScalar)
  from!: Day;

  @Field(() => DateScalar, { nullable: true })
  to!: Day | null;
}

@InputType('HandlerInput')
export class HandlerInputType {
  @Field(() => HandlerKindEnum)
  kind!: HandlerKind;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  firm?: string | null;

  @Field(() => String, { nullable: true })
  licenceNumber?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => [SpecialtyEnum])
  specialties!: Specialty[];

  @Field(() => [HandlerTagEnum])
  tags!: HandlerTag[];

  @Field(() => [String])
  languages!: string[];

  @Field(() => DateScalar, { nullable: true })
  practisingSince?: Day | null;

  @Field(() => DateScalar, { nullable: true })
  criminalSince?: Day | null;

  @Field(() => [AwaySpellInput])
  away!: AwaySpellInput[];

  @Field(() => Boolean)
  holdsPublicPost!: boolean;

  @Field(() => ID, { nullable: true })
  accountId?: string | null;

  @Field(() => DateScalar, { nullable: true })
  endedOn?: Day | null;
}

@ArgsType()
export class SaveHandlerArgs {
  @Field(() => ID, { nullable: true, description: 'The entry to change; none for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true })
  version?: number | null;

  @Field(() => HandlerInputType)
  input!: HandlerInputType;

  @Field(() => ID)
  idempotencyKey!: string;
}

/** What an officer knows of a case beside its row. */
@InputType('AssignmentWish')
export class AssignmentWishInput {
  @Field(() => String, {
    nullable: true,
    description: 'A language without which the recipient cannot be heard.',
  })
  language?: string | null;

  @Field(() => [String], { nullable: true, description: 'Firms that act for the other side.' })
  opposingFirms?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Handlers who have to step aside.' })
  conflictedHandlerIds?: string[] | null;
}

@ArgsType()
export class CandidatesArgs {
  @Field(() => ID)
  caseId!: string;

  @Field(() => AssignmentWishInput)
  wish!: AssignmentWishInput;
}

/** Which case an act is meant for. */
@ArgsType()
export class CaseActArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class AssignCaseArgs extends CaseActArgs {
  @Field(() => ID)
  handlerId!: string;

  @Field(() => AssignmentWishInput, { nullable: true })
  wish?: AssignmentWishInput | null;

  @Field(() => String, { nullable: true, description: 'Why not the first in the order.' })
  choiceReason?: string | null;
}

@ArgsType()
export class AnswerAssignmentArgs extends CaseActArgs {
  @Field(() => Boolean)
  accepts!: boolean;

  @Field(() => String, { nullable: true, description: 'Needed for a refusal.' })
  reason?: string | null;
}

@ArgsType()
export class RecipientDelayArgs extends CaseActArgs {
  @Field(() => DateScalar)
  since!: Day;
}

@ArgsType()
export class SignAgreementArgs extends CaseActArgs {
  @Field(() => DateScalar)
  signedOn!: Day;
}
