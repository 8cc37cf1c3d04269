import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { DirectiveKind, DirectiveStatus, DocumentKind, Urgency } from '@fayuan/directives';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { CampaignType } from '../outreach/campaign.type.js';
import { DirectiveKindEnum, DirectiveStatusEnum, DocumentKindEnum, UrgencyEnum } from './directive.enum.js';
import { DirectiveChangeType } from './directive-change.type.js';
import { ReceiptType } from './receipt.type.js';
import { RecipientsType } from './recipients/recipients.type.js';
import { DirectiveTaskType } from './task.type.js';

@ObjectType('Section')
export class SectionType {
  @Field(() => String)
  heading!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType('UpperDirective')
export class UpperDirectiveType {
  @Field(() => ID)
  id!: string;

  @Field(() => DirectiveStatusEnum)
  status!: DirectiveStatus;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  documentNumber!: string | null;

  @Field(() => UnitNameType)
  issuer!: UnitNameType;

  @Field(() => String, { nullable: true })
  theme!: string | null;

  @Field(() => String, { nullable: true })
  objective!: string | null;

  @Field(() => [SectionType])
  sections!: readonly SectionType[];

  @Field(() => DateScalar)
  reportDue!: Day;

  @Field(() => [DirectiveTaskType])
  tasks!: readonly DirectiveTaskType[];
}

@ObjectType('Directive')
export class DirectiveType {
  @Field(() => ID)
  id!: string;

  @Field(() => DirectiveKindEnum)
  kind!: DirectiveKind;

  @Field(() => DocumentKindEnum)
  documentKind!: DocumentKind;

  @Field(() => UrgencyEnum, { nullable: true })
  urgency!: Urgency | null;

  @Field(() => DirectiveStatusEnum)
  status!: DirectiveStatus;

  @Field(() => Int, { description: '1 at the issue, one more with each amendment.' })
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  theme!: string | null;

  @Field(() => String, { nullable: true })
  objective!: string | null;

  @Field(() => [SectionType])
  sections!: readonly SectionType[];

  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => DateScalar)
  endsOn!: Day;

  @Field(() => DateScalar)
  reportDue!: Day;

  @Field(() => UnitNameType)
  issuer!: UnitNameType;

  @Field(() => String, { nullable: true })
  documentNumber!: string | null;

  @Field(() => RecipientsType, { nullable: true })
  recipients!: RecipientsType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The line 主送 of the paper; null before the issue when it is left to be derived.',
  })
  addressee!: string | null;

  @Field(() => String, { nullable: true, description: 'The line 抄送, likewise.' })
  copiedTo!: string | null;

  @Field(() => [DirectiveTaskType], {
    description: 'The tasks it sets itself; those from above stand with the upper directives.',
  })
  tasks!: readonly DirectiveTaskType[];

  @Field(() => [UpperDirectiveType], {
    description: 'Upper directives of the lineage, root first, texts locked.',
  })
  upper!: readonly UpperDirectiveType[];

  @Field(() => CampaignType)
  campaign!: CampaignType;

  @Field(() => CampaignType, { nullable: true })
  mergedCampaign!: CampaignType | null;

  @Field(() => Boolean, {
    description: 'True when the campaign had taken place before it was entered here (补录).',
  })
  retrospective!: boolean;

  @Field(() => DateScalar, { nullable: true })
  issuedOn!: Day | null;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => String)
  draftedBy!: string;

  @Field(() => String, { nullable: true })
  signedOffBy!: string | null;

  @Field(() => Int, { description: 'Receipts written so far against `recipients.count` while issuing.' })
  delivered!: number;

  @Field(() => ReceiptType, {
    nullable: true,
    description: "The caller's own receipt, when the caller received it.",
  })
  receipt!: ReceiptType | null;

  @Field(() => Int, { nullable: true, description: 'The latest version of an own draft.' })
  draftVersion!: number | null;

  @Field(() => ID, { nullable: true, description: "The caller's own re-issue of it, when there is one." })
  reissueId!: string | null;

  @Field(() => Boolean, { description: 'Issued and begun.' })
  inForce!: boolean;

  @Field(() => ID, { nullable: true })
  supersedesId!: string | null;

  @Field(() => ID, { nullable: true })
  supersededById!: string | null;

  @Field(() => DateScalar, { nullable: true })
  closedOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  archivedOn!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of its withdrawal or annulment.' })
  endedOn!: Day | null;

  @Field(() => String, { nullable: true })
  endedReason!: string | null;

  @Field(() => [DirectiveChangeType], { description: 'Oldest first.' })
  changes!: readonly DirectiveChangeType[];
}
