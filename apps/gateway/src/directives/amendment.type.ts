import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { DifferenceType } from './directive-change.type.js';
import { SectionInput } from './directive.input.js';
import { DirectiveTaskInput } from './task.input.js';

@InputType('AmendmentInput', { description: 'The whole text, dates and tasks as they shall stand.' })
export class AmendmentInputType {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  theme?: string | null;

  @Field(() => String, { nullable: true })
  objective?: string | null;

  @Field(() => [SectionInput])
  sections!: SectionInput[];

  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => DateScalar)
  endsOn!: Day;

  @Field(() => DateScalar)
  reportDue!: Day;

  @Field(() => [DirectiveTaskInput])
  tasks!: DirectiveTaskInput[];
}

@ArgsType()
export class ProposeAmendmentArgs {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => AmendmentInputType)
  input!: AmendmentInputType;

  @Field(() => String)
  reason!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ObjectType('Amendment', {
  description: 'A change of an issued directive that the own leader has yet to approve.',
})
export class AmendmentType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  directiveId!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => [DifferenceType])
  differences!: readonly DifferenceType[];

  @Field(() => Boolean)
  asksSignature!: boolean;

  @Field(() => String)
  proposedBy!: string;

  @Field(() => DateTimeScalar)
  proposedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why the leader refused it; null while it waits.' })
  refusal!: string | null;
}
