import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { EvidenceRule } from '@fayuan/directives';
import { DateScalar } from '../graphql/scalars.js';
import { EvidenceRuleEnum } from './task.enum.js';

@ObjectType('Milestone')
export class MilestoneType {
  @Field(() => DateScalar)
  on!: Day;

  @Field(() => Float)
  quantity!: number;
}

@ObjectType('DirectiveTask')
export class DirectiveTaskType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  indicator!: string;

  @Field(() => Float)
  target!: number;

  @Field(() => DateScalar)
  dueOn!: Day;

  @Field(() => ID, { description: 'The directive that set the task.' })
  directiveId!: string;

  @Field(() => [MilestoneType], { description: 'Empty when the plan is even over the working days.' })
  milestones!: readonly MilestoneType[];

  @Field(() => EvidenceRuleEnum)
  evidence!: EvidenceRule;

  @Field(() => Int)
  evidenceCount!: number;

  @Field(() => ID, { nullable: true })
  leadUnitId!: string | null;

  @Field(() => [ID])
  coUnitIds!: readonly string[];
}
