import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';

@ArgsType()
export class UnitMoveArgs {
  @Field(() => ID)
  unitId!: string;

  @Field(() => ID, { description: 'The new unit above, of the level of the present one.' })
  parentId!: string;

  @Field(() => DateScalar, { description: 'The first day under the new parent; today or earlier.' })
  effectiveOn!: Day;

  @Field(() => String)
  reason!: string;
}

@ArgsType()
export class MoveUnitArgs extends UnitMoveArgs {
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
