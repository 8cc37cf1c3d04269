import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type {
  DirectiveKind,
  DirectiveTemplate,
  DocumentKind,
  EvidenceRule,
  Urgency,
} from '@fayuan/directives';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { DifferenceType } from './directive-change.type.js';
import { DirectiveActArgs } from './directive.args.js';
import { DirectiveKindEnum, DocumentKindEnum, UrgencyEnum } from './directive.enum.js';
import { SectionType } from './directive.type.js';
import { UnitSelectionType } from './recipients/recipients.type.js';
import { EvidenceRuleEnum } from './task.enum.js';
import { MilestoneType } from './task.type.js';

export const TemplateSourceEnum = {
  DIRECTIVE: 'directive',
  TEMPLATE: 'template',
} as const satisfies Record<string, DirectiveTemplate['source']>;
registerEnumType(TemplateSourceEnum, { name: 'TemplateSource' });

@ObjectType('DraftVersion', { description: 'What one person wrote in one sitting on a draft.' })
export class DraftVersionType {
  @Field(() => Int)
  no!: number;

  @Field(() => String)
  title!: string;

  @Field(() => Int, { nullable: true, description: 'The version it brought back.' })
  restoredFrom!: number | null;

  @Field(() => String)
  savedBy!: string;

  @Field(() => DateTimeScalar)
  begunAt!: Date;

  @Field(() => DateTimeScalar)
  savedAt!: Date;

  @Field(() => [DifferenceType], { description: 'Against the version before.' })
  differences!: readonly DifferenceType[];
}

@ObjectType('DirectiveTemplate')
export class DirectiveTemplateType {
  @Field(() => ID)
  id!: string;

  @Field(() => TemplateSourceEnum)
  source!: DirectiveTemplate['source'];

  @Field(() => String)
  name!: string;

  @Field(() => DirectiveKindEnum)
  kind!: DirectiveKind;

  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => String, { nullable: true })
  savedBy!: string | null;
}

@ObjectType('BegunTask')
export class BegunTaskType {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  indicator!: string;

  @Field(() => Float)
  target!: number;

  @Field(() => DateScalar)
  dueOn!: Day;

  @Field(() => [MilestoneType])
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

@ObjectType('BegunRecipients')
export class BegunRecipientsType extends UnitSelectionType {
  @Field(() => UnitSelectionType, { nullable: true })
  copy!: UnitSelectionType | null;
}

@ObjectType('ShiftedWords', { description: 'Words that were moved on by a year and want a look.' })
export class ShiftedWordsType {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  found!: string;

  @Field(() => String)
  proposed!: string;
}

@ObjectType('BegunDirective', { description: 'A template with its dates moved on; nothing is stored.' })
export class BegunDirectiveType {
  @Field(() => DirectiveKindEnum)
  kind!: DirectiveKind;

  @Field(() => DocumentKindEnum)
  documentKind!: DocumentKind;

  @Field(() => UrgencyEnum, { nullable: true })
  urgency!: Urgency | null;

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

  @Field(() => [BegunTaskType])
  tasks!: readonly BegunTaskType[];

  @Field(() => BegunRecipientsType)
  recipients!: BegunRecipientsType;

  @Field(() => [ShiftedWordsType])
  review!: readonly ShiftedWordsType[];
}

@ArgsType()
export class RestoreVersionArgs extends DirectiveActArgs {
  @Field(() => Int)
  no!: number;
}

@ArgsType()
export class KeepTemplateArgs {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}
