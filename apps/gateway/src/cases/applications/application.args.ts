import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import type { Outcome } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { PageArgs } from '../../graphql/page.args.js';
import { DateScalar } from '../../graphql/scalars.js';
import { OutcomeEnum } from './application.enum.js';
import { ApplicationInputType, CaseMaterialInput } from './application.input.js';

@ArgsType()
export class KeyArgs {
  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class SubmitApplicationArgs extends KeyArgs {
  @Field(() => ApplicationInputType)
  input!: ApplicationInputType;

  @Field(() => ID, { nullable: true })
  draftId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The form, kept sealed until the centre has accepted the papers.',
  })
  content?: string | null;
}

@ArgsType()
export class SaveDraftArgs extends KeyArgs {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => Int, { nullable: true })
  version?: number | null;

  @Field(() => String)
  content!: string;
}

@ArgsType()
export class IdArgs extends KeyArgs {
  @Field(() => ID)
  id!: string;
}

@ArgsType()
export class BringPapersArgs extends IdArgs {
  @Field(() => [String])
  kinds!: string[];
}

@ArgsType()
export class ReasonArgs extends IdArgs {
  @Field(() => String)
  reason!: string;
}

@ArgsType()
export class CaseActArgs extends IdArgs {
  @Field(() => Int)
  version!: number;
}

@ArgsType()
export class CaseReasonArgs extends CaseActArgs {
  @Field(() => String)
  reason!: string;
}

@ArgsType()
export class NoteMaterialsArgs extends CaseActArgs {
  @Field(() => [CaseMaterialInput])
  materials!: CaseMaterialInput[];
}

@ArgsType()
export class CaseDayArgs extends CaseActArgs {
  @Field(() => DateScalar)
  on!: Day;
}

@ArgsType()
export class AidFirstArgs extends CaseActArgs {
  @Field(() => String)
  ground!: string;

  @Field(() => DateScalar)
  papersBy!: Day;
}

@ArgsType()
export class TransferArgs extends CaseReasonArgs {
  @Field(() => ID)
  receiverId!: string;
}

@ArgsType()
export class ProposeArgs extends CaseActArgs {
  @Field(() => OutcomeEnum)
  outcome!: Outcome;

  @Field(() => String, { nullable: true })
  reasonCode?: string | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@ArgsType()
export class DecideArgs extends CaseActArgs {
  @Field(() => Boolean, { description: 'False sends the proposal back.' })
  approve!: boolean;

  @Field(() => String, { nullable: true })
  words?: string | null;
}

@ArgsType()
export class LodgeObjectionArgs extends CaseDayArgs {
  @Field(() => String)
  grounds!: string;
}

@ArgsType()
export class DecideObjectionArgs extends CaseActArgs {
  @Field(() => Boolean)
  uphold!: boolean;

  @Field(() => String)
  words!: string;
}

@ArgsType()
export class UnitPageArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  unitId?: string | null;
}
