import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { ReturnReason } from '@fayuan/directives';
import { DateScalar } from '../graphql/scalars.js';
import { ReturnReasonEnum } from './directive.enum.js';
import { ShareInput } from './task.input.js';

@ArgsType()
export class DirectiveTasksArgs {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;
}

@ArgsType()
export class SplitProposalArgs {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => ID)
  taskId!: string;
}

@ArgsType()
class Repeatable {
  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class CompleteTaskArgs extends Repeatable {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [ID], { nullable: true })
  fileIds?: string[] | null;

  @Field(() => DateScalar, { nullable: true })
  doneOn?: Day | null;
}

@ArgsType()
export class AcceptTasksArgs extends Repeatable {
  @Field(() => [ID])
  actIds!: string[];
}

@ArgsType()
export class ReturnTaskArgs extends Repeatable {
  @Field(() => ID)
  actId!: string;

  @Field(() => ReturnReasonEnum)
  code!: ReturnReason;

  @Field(() => String, {
    nullable: true,
    description: 'What is added to the typed reason; required with OTHER.',
  })
  text?: string | null;
}

@ArgsType()
export class SplitTaskArgs extends Repeatable {
  @Field(() => ID, { description: 'The own directive or re-issue whose recipients get the shares.' })
  directiveId!: string;

  @Field(() => ID)
  taskId!: string;

  @Field(() => [ShareInput])
  shares!: ShareInput[];

  @Field(() => String, { nullable: true })
  differenceReason?: string | null;
}

@ArgsType()
export class AskExtensionArgs extends Repeatable {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => ID, { nullable: true, description: 'Left out: more time for the report.' })
  taskId?: string | null;

  @Field(() => DateScalar)
  wantedUntil!: Day;

  @Field(() => String)
  reason!: string;
}

@ArgsType()
export class GrantExtensionArgs extends Repeatable {
  @Field(() => ID)
  id!: string;

  @Field(() => DateScalar)
  until!: Day;

  @Field(() => String, { nullable: true })
  answer?: string | null;
}

@ArgsType()
export class RefuseExtensionArgs extends Repeatable {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  answer!: string;
}
