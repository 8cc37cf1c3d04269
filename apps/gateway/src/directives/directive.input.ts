import { Field, ID, InputType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type {
  Classification,
  DirectiveInput,
  DirectiveKind,
  DocumentKind,
  Urgency,
} from '@fayuan/directives';
import { DateScalar } from '../graphql/scalars.js';
import { ClassificationEnum, DirectiveKindEnum, DocumentKindEnum, UrgencyEnum } from './directive.enum.js';
import { RecipientsInput, recipientsOf } from './recipients/recipients.input.js';
import { DirectiveTaskInput, taskInputOf } from './task.input.js';

@InputType('SectionInput')
export class SectionInput {
  @Field(() => String)
  heading!: string;

  @Field(() => String)
  text!: string;
}

@InputType('DirectiveInput')
export class DirectiveInputType {
  @Field(() => DirectiveKindEnum)
  kind!: DirectiveKind;

  @Field(() => DocumentKindEnum, { nullable: true, description: 'A notice when not given.' })
  documentKind?: DocumentKind | null;

  @Field(() => UrgencyEnum, { nullable: true })
  urgency?: Urgency | null;

  @Field(() => ClassificationEnum, {
    nullable: true,
    description: 'Refused with the reason when given: classified papers are outside this system.',
  })
  classification?: Classification | null;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  theme?: string | null;

  @Field(() => String, { nullable: true })
  objective?: string | null;

  @Field(() => [SectionInput])
  sections!: SectionInput[];

  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => DateScalar)
  endsOn!: Day;

  @Field(() => DateScalar)
  reportDue!: Day;

  @Field(() => [DirectiveTaskInput])
  tasks!: DirectiveTaskInput[];

  @Field(() => RecipientsInput)
  recipients!: RecipientsInput;

  @Field(() => String, {
    nullable: true,
    description: 'The line 主送; derived from the recipients when left out.',
  })
  addressee?: string | null;

  @Field(() => String, { nullable: true, description: 'The line 抄送; likewise.' })
  copiedTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'The received directive this one re-issues.' })
  reissuesId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An own campaign, or that of a directive signed for, that is run as one with it.',
  })
  mergedCampaignId?: string | null;

  @Field(() => Boolean, { nullable: true })
  retrospective?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The own issued directive it replaces.' })
  supersedesId?: string | null;
}

@InputType('CampaignInput')
export class CampaignInput {
  @Field(() => String)
  title!: string;

  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => DateScalar)
  endsOn!: Day;
}

export const directiveInputOf = (input: DirectiveInputType): DirectiveInput => ({
  ...input,
  sections: input.sections.map(({ heading, text }) => ({ heading, text })),
  tasks: input.tasks.map(taskInputOf),
  recipients: recipientsOf(input.recipients),
});
