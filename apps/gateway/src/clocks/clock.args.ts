import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { DueState } from '@fayuan/clocks';
import type { Day } from '@fayuan/kernel';
import { PageArgs } from '../graphql/page.args.js';
import { DateScalar } from '../graphql/scalars.js';
import { DueStateEnum } from './clock.enum.js';
import { ClockRuleInput } from './clock-rule.type.js';

@ArgsType()
export class DueClocksArgs extends PageArgs {
  @Field(() => DueStateEnum)
  state!: DueState;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day to look at; the next working day when not said.',
  })
  until?: Day | null;

  @Field(() => String, { nullable: true, description: 'Only clocks of this rule.' })
  rule?: string | null;
}

@ArgsType()
export class ClockRulesArgs {
  @Field(() => String, { nullable: true, description: 'Code of a region; the own one when not said.' })
  place?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Today when not said.' })
  on?: Day | null;
}

@ArgsType()
export class PublishClockRuleArgs {
  @Field(() => ClockRuleInput)
  input!: ClockRuleInput;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class EndClockRuleArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => DateScalar, { description: 'The last day on which a clock may start by it.' })
  lastDay!: Day;

  @Field(() => ID)
  idempotencyKey!: string;
}
