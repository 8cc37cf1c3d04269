import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type {
  BodyKind,
  CorrespondenceBox,
  CorrespondenceEvent,
  CorrespondenceKind,
  CorrespondenceStatus,
  DeliveryWay,
  Light,
} from '@fayuan/directives';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { UnitNameType } from '../../org/unit.type.js';
import { LightEnum } from '../directive.enum.js';
import { SectionType } from '../directive.type.js';

export const CorrespondenceKindEnum = {
  REQUEST: 'request',
  REPORT: 'report',
  LETTER: 'letter',
} as const satisfies Record<string, CorrespondenceKind>;
registerEnumType(CorrespondenceKindEnum, { name: 'CorrespondenceKind', description: '请示, 报告, 函.' });

export const CorrespondenceStatusEnum = {
  DRAFT: 'draft',
  IN_REVIEW: 'in_review',
  SIGNED_OFF: 'signed_off',
  SENT: 'sent',
} as const satisfies Record<string, CorrespondenceStatus>;
registerEnumType(CorrespondenceStatusEnum, { name: 'CorrespondenceStatus' });

export const CorrespondenceBoxEnum = {
  OWN: 'own',
  FROM_BELOW: 'from_below',
} as const satisfies Record<string, CorrespondenceBox>;
registerEnumType(CorrespondenceBoxEnum, { name: 'CorrespondenceBox' });

export const CorrespondenceEventEnum = {
  SUBMITTED: 'submitted',
  RETURNED: 'returned',
  SIGNED_OFF: 'signed_off',
  SENT: 'sent',
  RECEIVED: 'received',
  ANSWERED: 'answered',
} as const satisfies Record<string, CorrespondenceEvent['kind']>;
registerEnumType(CorrespondenceEventEnum, { name: 'CorrespondenceEventKind' });

export const BodyKindEnum = {
  COURT: 'court',
  PROCURATORATE: 'procuratorate',
  POLICE: 'police',
  WOMENS_FEDERATION: 'womens_federation',
  TRADE_UNION: 'trade_union',
  YOUTH_LEAGUE: 'youth_league',
  DISABLED_PERSONS_FEDERATION: 'disabled_persons_federation',
  AGEING_COMMITTEE: 'ageing_committee',
  ARMED_FORCES_DEPARTMENT: 'armed_forces_department',
  OTHER: 'other',
} as const satisfies Record<string, BodyKind>;
registerEnumType(BodyKindEnum, { name: 'BodyKind' });

export const DeliveryWayEnum = {
  BY_HAND: 'by_hand',
  POST: 'post',
  EXCHANGE: 'exchange',
  FAX: 'fax',
  E_MAIL: 'e_mail',
} as const satisfies Record<string, DeliveryWay>;
registerEnumType(DeliveryWayEnum, { name: 'DeliveryWay' });

@ObjectType('OutsideBody', { description: 'A body outside the tree (不相隶属单位).' })
export class OutsideBodyType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => BodyKindEnum)
  kind!: BodyKind;

  @Field(() => String, { nullable: true })
  contact!: string | null;

  @Field(() => Boolean, { description: 'Kept for the letters that went there; no new ones go.' })
  closed!: boolean;
}

@ObjectType('LetterDelivery', { description: 'A letter on its way to one body, recorded by hand.' })
export class LetterDeliveryType {
  @Field(() => ID)
  bodyId!: string;

  @Field(() => String)
  bodyName!: string;

  @Field(() => DateScalar, { nullable: true })
  deliveredOn!: Day | null;

  @Field(() => DeliveryWayEnum, { nullable: true })
  way!: DeliveryWay | null;

  @Field(() => String, { nullable: true })
  deliveredBy!: string | null;

  @Field(() => [ID], { description: 'Pictures of the receipt (回执), to be fetched at `/files/:id`.' })
  receiptFileIds!: readonly string[];

  @Field(() => DateScalar, { nullable: true })
  repliedOn!: Day | null;

  @Field(() => String, { nullable: true })
  replyNumber!: string | null;

  @Field(() => String, { nullable: true })
  replyNote!: string | null;
}

@ObjectType('CorrespondenceEvent')
export class CorrespondenceEventType {
  @Field(() => CorrespondenceEventEnum)
  kind!: CorrespondenceEvent['kind'];

  @Field(() => DateScalar)
  occurredOn!: Day;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => String)
  actor!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType('CorrespondenceListItem')
export class CorrespondenceListItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => CorrespondenceKindEnum)
  kind!: CorrespondenceKind;

  @Field(() => CorrespondenceStatusEnum)
  status!: CorrespondenceStatus;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  documentNumber!: string | null;

  @Field(() => UnitNameType)
  from!: UnitNameType;

  @Field(() => DateScalar, { nullable: true })
  sentOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  receivedOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  answerDue!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  answeredOn!: Day | null;

  @Field(() => LightEnum, {
    nullable: true,
    description: 'Of the answer to a request; null where none is awaited.',
  })
  light!: Light | null;
}

@ObjectType('CorrespondencePage')
export class CorrespondencePageType {
  @Field(() => [CorrespondenceListItemType])
  items!: readonly CorrespondenceListItemType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType('DirectiveAbout')
export class DirectiveAboutType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType('Correspondence', {
  description:
    'A paper that does not go down: to the superior (请示, 报告) or to bodies outside the tree (函).',
})
export class CorrespondenceType extends CorrespondenceListItemType {
  @Field(() => [SectionType])
  sections!: readonly SectionType[];

  @Field(() => UnitNameType, { nullable: true })
  addressee!: UnitNameType | null;

  @Field(() => [OutsideBodyType])
  bodies!: readonly OutsideBodyType[];

  @Field(() => String, { nullable: true })
  contactName!: string | null;

  @Field(() => String, { nullable: true })
  contactPhone!: string | null;

  @Field(() => DirectiveAboutType, { nullable: true })
  directive!: DirectiveAboutType | null;

  @Field(() => String)
  draftedBy!: string;

  @Field(() => String, { nullable: true })
  signedOffBy!: string | null;

  @Field(() => String, { nullable: true })
  returnReason!: string | null;

  @Field(() => String, { nullable: true })
  receivedBy!: string | null;

  @Field(() => ID, { nullable: true, description: 'The directive that answers it.' })
  replyId!: string | null;

  @Field(() => String, { nullable: true })
  replyNumber!: string | null;

  @Field(() => [LetterDeliveryType])
  deliveries!: readonly LetterDeliveryType[];

  @Field(() => [CorrespondenceEventType])
  history!: readonly CorrespondenceEventType[];
}
