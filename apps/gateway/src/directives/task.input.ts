import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { EvidenceRule, TaskInput } from '@fayuan/directives';
import { DateScalar } from '../graphql/scalars.js';
import { EvidenceRuleEnum } from './task.enum.js';

@InputType('MilestoneInput', { description: 'So much in all by the end of the day.' })
export class MilestoneInput {
  @Field(() => DateScalar)
  on!: Day;

  @Field(() => Float)
  quantity!: number;
}

@InputType('ShareInput')
export class ShareInput {
  @Field(() => ID)
  unitId!: string;

  @Field(() => Float)
  quantity!: number;
}

@InputType('SplitInput', { description: 'The shares sum to the target, or the difference has a reason.' })
export class SplitInput {
  @Field(() => [ShareInput])
  shares!: ShareInput[];

  @Field(() => String, { nullable: true })
  differenceReason?: string | null;
}

@InputType('DirectiveTaskInput')
export class DirectiveTaskInput {
  @Field(() => ID, { nullable: true, description: 'The stored task that is meant; a new one without it.' })
  id?: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  indicator!: string;

  @Field(() => Float)
  target!: number;

  @Field(() => DateScalar)
  dueOn!: Day;

  @Field(() => [MilestoneInput], {
    nullable: true,
    description: 'An own plan of rising milestones; even over the working days when none is given.',
  })
  milestones?: MilestoneInput[] | null;

  @Field(() => EvidenceRuleEnum, { nullable: true })
  evidence?: EvidenceRule | null;

  @Field(() => Int, { nullable: true, description: 'Photos wanted, with the rule PHOTOS.' })
  evidenceCount?: number | null;

  @Field(() => ID, { nullable: true, description: 'The leading unit (主办); closes after the co-units.' })
  leadUnitId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Co-units (协办).' })
  coUnitIds?: string[] | null;

  @Field(() => SplitInput, { nullable: true })
  split?: SplitInput | null;
}

const sharesOf = (shares: readonly ShareInput[]) =>
  shares.map(({ unitId, quantity }) => ({ unitId, quantity }));

export const splitOf = ({ shares, differenceReason }: SplitInput) => ({
  shares: sharesOf(shares),
  differenceReason: differenceReason ?? null,
});

export const taskInputOf = (input: DirectiveTaskInput): TaskInput => ({
  ...input,
  milestones: input.milestones?.map(({ on, quantity }) => ({ on, quantity })) ?? [],
  split: input.split ? splitOf(input.split) : null,
});
