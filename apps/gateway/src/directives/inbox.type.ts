import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { InboxKind, Light, ReturnReason } from '@fayuan/directives';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { InboxKindEnum, LightEnum, ReturnReasonEnum } from './directive.enum.js';

@ObjectType('InboxItem')
export class InboxItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => InboxKindEnum)
  kind!: InboxKind;

  @Field(() => String)
  title!: string;

  @Field(() => ID, {
    description: 'Of the kinds `PAPER_…` the request, report or letter, of `FINDING_…` the inspection.',
  })
  directiveId!: string;

  @Field(() => ID, { nullable: true })
  reportId!: string | null;

  @Field(() => UnitNameType)
  fromUnit!: UnitNameType;

  @Field(() => DateScalar, { nullable: true })
  dueOn!: Day | null;

  @Field(() => LightEnum)
  light!: Light;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => ReturnReasonEnum, { nullable: true })
  reasonCode!: ReturnReason | null;

  @Field(() => Int, {
    description: 'Single things it stands for: tasks of one directive, findings of one inspection.',
  })
  count!: number;

  @Field(() => DateTimeScalar)
  createdAt!: Date;
}

@ObjectType('InboxPage')
export class InboxPageType {
  @Field(() => [InboxItemType])
  items!: readonly InboxItemType[];

  @Field(() => Int)
  total!: number;

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}
