import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { ExtensionStatus } from '@fayuan/directives';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { ExtensionStatusEnum } from './task.enum.js';

@ObjectType('Extension', { description: 'A request for more time (延期) and its answer.' })
export class ExtensionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  directiveId!: string;

  @Field(() => ID, { nullable: true, description: 'Null when it is about the report.' })
  taskId!: string | null;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => String)
  title!: string;

  @Field(() => ExtensionStatusEnum)
  status!: ExtensionStatus;

  @Field(() => DateScalar)
  originalDue!: Day;

  @Field(() => DateScalar, { description: 'The day that held when it was asked.' })
  dueOn!: Day;

  @Field(() => DateScalar)
  wantedUntil!: Day;

  @Field(() => String)
  reason!: string;

  @Field(() => DateScalar, { nullable: true })
  grantedUntil!: Day | null;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => DateTimeScalar)
  askedAt!: Date;

  @Field(() => String)
  askedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => Boolean)
  toDecide!: boolean;
}
