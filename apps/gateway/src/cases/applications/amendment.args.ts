import { ArgsType, Field, InputType, OmitType, PartialType } from '@nestjs/graphql';
import type { VerifiedAspect } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../../graphql/scalars.js';
import { CaseActArgs, CaseReasonArgs } from './application.args.js';
import { VerifiedAspectEnum } from './application.enum.js';
import { ApplicationInputType, CasePersonInput } from './application.input.js';

@InputType('CasePersonChangeInput', { description: 'What is left out or empty stays as it is.' })
export class CasePersonChangeInput extends PartialType(CasePersonInput) {}

@InputType('CaseAgentChangeInput')
export class CaseAgentChangeInput {
  @Field(() => CasePersonChangeInput, { nullable: true })
  person?: CasePersonChangeInput | null;

  @Field(() => String, { nullable: true })
  relation?: string | null;
}

@InputType('CaseOpponentChangeInput')
export class CaseOpponentChangeInput {
  @Field(() => CasePersonChangeInput, { nullable: true })
  person?: CasePersonChangeInput | null;

  @Field(() => String, { nullable: true, description: 'Said anew: empty where there is none.' })
  organization?: string | null;
}

const STAYS = [
  'applicant',
  'agent',
  'opponent',
  'materials',
  'receivedOn',
  'forwardedBy',
  'askedAt',
  'consultationId',
] as const;

@InputType('ApplicationAmendmentInput', { description: 'The application as it is said from now on.' })
export class AmendmentInputType extends OmitType(ApplicationInputType, STAYS) {
  @Field(() => CasePersonChangeInput, { nullable: true })
  applicant?: CasePersonChangeInput | null;

  @Field(() => CaseAgentChangeInput, { nullable: true })
  agent?: CaseAgentChangeInput | null;

  @Field(() => CaseOpponentChangeInput, { nullable: true })
  opponent?: CaseOpponentChangeInput | null;
}

@ArgsType()
export class AmendApplicationArgs extends CaseReasonArgs {
  @Field(() => AmendmentInputType)
  input!: AmendmentInputType;
}

@ArgsType()
export class AskVerificationArgs extends CaseActArgs {
  @Field(() => VerifiedAspectEnum)
  what!: VerifiedAspect;

  @Field(() => String, { description: 'The centre or authority that is asked.' })
  body!: string;

  @Field(() => DateScalar, { nullable: true })
  dueOn?: Day | null;
}

@ArgsType()
export class RecordVerificationArgs extends CaseActArgs {
  @Field(() => String, { description: 'What was found, or why the body declined.' })
  words!: string;
}
