import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { ReorganisationKind } from '@fayuan/org';
import { DateScalar } from '../graphql/scalars.js';

export const ReorganisationKindEnum = {
  MOVE: 'move',
  MERGE: 'merge',
  SPLIT: 'split',
  CLOSE: 'close',
  REOPEN: 'reopen',
} as const satisfies Record<string, ReorganisationKind>;
registerEnumType(ReorganisationKindEnum, {
  name: 'ReorganisationKind',
  description: '划转, 并入, 分设, 撤销, 恢复.',
});

@InputType({ description: 'Of the kind and level of the unit it is split from, and below the same parent.' })
export class NewUnitInput {
  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'The place served: 长乐区.' })
  placeName!: string;

  @Field(() => String)
  name!: string;
}

@InputType()
export class TreeChangeInput {
  @Field(() => ReorganisationKindEnum)
  kind!: ReorganisationKind;

  @Field(() => ID)
  unitId!: string;

  @Field(() => DateScalar, { description: 'The first day of the new state; today or earlier.' })
  effectiveOn!: Day;

  @Field(() => String)
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of a move the new unit above, of the level of the present one; of a reopening where it shall stand.',
  })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a merger the unit that goes on.' })
  successorId?: string | null;

  @Field(() => NewUnitInput, { nullable: true, description: 'Of a split.' })
  newUnit?: NewUnitInput | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of a split: units directly below that come below the new one.',
  })
  movedUnitIds?: string[] | null;
}

@ArgsType()
export class ReorganisationPreviewArgs {
  @Field(() => TreeChangeInput)
  change!: TreeChangeInput;
}

@ArgsType()
export class ReorganiseArgs extends ReorganisationPreviewArgs {
  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class UndoReorganisationArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}
