import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { RecipientRole } from '@fayuan/directives';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { RecipientRoleEnum } from './recipients/recipients.type.js';

@ObjectType('Receipt')
export class ReceiptType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  directiveId!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => RecipientRoleEnum, { description: 'A copy (抄送) is read and not signed for.' })
  role!: RecipientRole;

  @Field(() => DateTimeScalar)
  deliveredAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  openedAt!: Date | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day it was signed for; it differs from the moment of entry for what is entered afterwards.',
  })
  signedOn!: Day | null;

  @Field(() => DateTimeScalar, { nullable: true })
  signedRecordedAt!: Date | null;

  @Field(() => String, { nullable: true })
  signedBy!: string | null;

  @Field(() => Int, { description: 'The version of the directive the unit was given.' })
  version!: number;

  @Field(() => Int, { nullable: true, description: 'The version it signed for.' })
  signedVersion!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when a new signature is asked.' })
  amendmentSignDue!: Day | null;
}
