import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { ChangeKind } from '@fayuan/directives';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { ChangeKindEnum } from './directive.enum.js';

@ObjectType('Difference')
export class DifferenceType {
  @Field(() => String, { description: 'The field that differs, e.g. title, sections.2, tasks.<id>.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Heading of the section or name of the task.' })
  subject!: string | null;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType('DirectiveChange', { description: 'What was done to a directive after its issue.' })
export class DirectiveChangeType {
  @Field(() => ID)
  id!: string;

  @Field(() => ChangeKindEnum)
  kind!: ChangeKind;

  @Field(() => Int, { nullable: true, description: 'The version an amendment made.' })
  version!: number | null;

  @Field(() => String)
  reason!: string;

  @Field(() => DateScalar)
  effectiveOn!: Day;

  @Field(() => Boolean, { description: 'True when duties changed, so that receivers sign anew.' })
  asksSignature!: boolean;

  @Field(() => [DifferenceType])
  differences!: readonly DifferenceType[];

  @Field(() => String)
  madeBy!: string;

  @Field(() => DateTimeScalar)
  madeAt!: Date;
}
