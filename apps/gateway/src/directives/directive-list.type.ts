import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { DirectiveStatus, DocumentKind, Light, RecipientRole, Urgency } from '@fayuan/directives';
import { DateScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { DirectiveStatusEnum, DocumentKindEnum, LightEnum, UrgencyEnum } from './directive.enum.js';
import { RecipientRoleEnum } from './recipients/recipients.type.js';

@ObjectType('DirectiveListItem')
export class DirectiveListItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  documentNumber!: string | null;

  @Field(() => DocumentKindEnum)
  documentKind!: DocumentKind;

  @Field(() => UrgencyEnum, { nullable: true })
  urgency!: Urgency | null;

  @Field(() => Boolean, { description: 'Issued and begun.' })
  inForce!: boolean;

  @Field(() => DirectiveStatusEnum)
  status!: DirectiveStatus;

  @Field(() => UnitNameType)
  issuer!: UnitNameType;

  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => DateScalar)
  endsOn!: Day;

  @Field(() => DateScalar)
  reportDue!: Day;

  @Field(() => DateScalar, { nullable: true })
  issuedOn!: Day | null;

  @Field(() => Int)
  receiptsTotal!: number;

  @Field(() => Int)
  receiptsSigned!: number;

  @Field(() => DateScalar, { nullable: true })
  signedOn!: Day | null;

  @Field(() => LightEnum)
  light!: Light;

  @Field(() => RecipientRoleEnum, {
    nullable: true,
    description: 'How the own unit was addressed; null for what it issued itself.',
  })
  role!: RecipientRole | null;
}

@ObjectType('DirectivePage')
export class DirectivePageType {
  @Field(() => [DirectiveListItemType])
  items!: readonly DirectiveListItemType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}
