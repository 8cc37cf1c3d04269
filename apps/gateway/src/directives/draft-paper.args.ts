import { Field, Float, ID, InputType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { DocumentKind, PaperDraft, PaperTask, Urgency } from '@fayuan/directives';
import { DateScalar } from '../graphql/scalars.js';
import { DocumentKindEnum, UrgencyEnum } from './directive.enum.js';
import { SectionInput } from './directive.input.js';
import { RecipientsInput, recipientsOf } from './recipients/recipients.input.js';

@InputType('PaperTaskInput')
export class PaperTaskInput {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  indicator?: string | null;

  @Field(() => Float, { nullable: true })
  target?: number | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn?: Day | null;
}

@InputType('PaperDraftInput', {
  description: 'What stands in the editor; what is not written yet is left out.',
})
export class PaperDraftInput {
  @Field(() => ID, { nullable: true, description: 'Its own id, once it is saved.' })
  id?: string | null;

  @Field(() => DocumentKindEnum)
  documentKind!: DocumentKind;

  @Field(() => UrgencyEnum, { nullable: true })
  urgency?: Urgency | null;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  theme?: string | null;

  @Field(() => String, { nullable: true })
  objective?: string | null;

  @Field(() => [SectionInput])
  sections!: SectionInput[];

  @Field(() => DateScalar, { nullable: true })
  startsOn?: Day | null;

  @Field(() => [PaperTaskInput])
  tasks!: PaperTaskInput[];

  @Field(() => RecipientsInput)
  recipients!: RecipientsInput;

  @Field(() => String, { nullable: true, description: 'The line 主送; from the recipients when left out.' })
  addressee?: string | null;

  @Field(() => String, { nullable: true, description: 'The line 抄送; likewise.' })
  copiedTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'The received directive it re-issues.' })
  reissuesId?: string | null;
}

const taskOf = ({ title, indicator, target, dueOn }: PaperTaskInput): PaperTask => ({
  title,
  indicator: indicator ?? null,
  target: target ?? null,
  dueOn: dueOn ?? null,
});

export const paperDraftOf = (input: PaperDraftInput): PaperDraft => ({
  id: input.id ?? null,
  documentKind: input.documentKind,
  urgency: input.urgency ?? null,
  title: input.title,
  theme: input.theme ?? null,
  objective: input.objective ?? null,
  sections: input.sections,
  startsOn: input.startsOn ?? null,
  tasks: input.tasks.map(taskOf),
  recipients: recipientsOf(input.recipients),
  addressee: input.addressee ?? null,
  copiedTo: input.copiedTo ?? null,
  reissuesId: input.reissuesId ?? null,
});
