import type {
  BeginFromTemplateQuery,
  DirectiveFieldsFragment,
  DirectiveInput,
  DirectiveKind,
  DocumentKind,
  EvidenceRule,
  TaskFieldsFragment,
  Urgency,
} from '../generated/graphql.js';
import { chineseNumeral } from '../parts/format.js';
import { everyone, type RecipientsDraft, recipientsDraft } from './recipients.js';

export interface TaskDraft {
  /** The stored task, once it is stored. */
  id?: string;
  title: string;
  indicator: string | null;
  target: number | null;
  dueOn: string | null;
  /** The own plan, rising; empty: even over the working days. What is not filled in yet is null. */
  milestones: { on: string | null; quantity: number | null }[];
  evidence: EvidenceRule;
  /** Photos wanted, with that rule. */
  evidenceCount: number | null;
  leadUnitId: string | null;
  coUnitIds: string[];
}

/** A new task: nothing has to be shown for it, everybody does it, and its plan is even. */
export const emptyTask = (dueOn: string | null): TaskDraft => ({
  title: '',
  indicator: null,
  target: null,
  dueOn,
  milestones: [],
  evidence: 'NONE',
  evidenceCount: null,
  leadUnitId: null,
  coUnitIds: [],
});

/** True where a task asks for more than an amount by a day. */
export const hasTerms = ({ milestones, evidence, leadUnitId, coUnitIds }: TaskDraft): boolean =>
  milestones.length > 0 || evidence !== 'NONE' || leadUnitId !== null || coUnitIds.length > 0;

type BegunTask = BeginFromTemplateQuery['beginFromTemplate']['tasks'][number];

/** A task to be set anew, with all its terms. */
const newTaskOf = (task: BegunTask | TaskFieldsFragment): TaskDraft => {
  const { title, indicator, target, dueOn, evidence, evidenceCount, leadUnitId, coUnitIds } = task;
  return {
    title,
    indicator,
    target,
    dueOn,
    milestones: task.milestones.map(({ on, quantity }) => ({ on, quantity })),
    evidence,
    evidenceCount: evidence === 'PHOTOS' ? evidenceCount : null,
    leadUnitId,
    coUnitIds: [...coUnitIds],
  };
};

const taskDraftOf = (task: TaskFieldsFragment): TaskDraft => ({ id: task.id, ...newTaskOf(task) });

const sectionsOf = (sections: readonly { heading: string; text: string }[]) =>
  sections.map(({ heading, text }) => ({ heading, text }));

/** A directive as the form holds it: what is not filled in yet is null or empty. */
export interface DirectiveDraft {
  kind: DirectiveKind;
  documentKind: DocumentKind;
  urgency: Urgency | null;
  title: string;
  theme: string;
  objective: string;
  sections: { heading: string; text: string }[];
  startsOn: string | null;
  endsOn: string | null;
  reportDue: string | null;
  tasks: TaskDraft[];
  recipients: RecipientsDraft;
  /** The lines 主送 and 抄送 as somebody wrote them; empty: derived from the recipients. */
  addressee: string;
  copiedTo: string;
  mergedCampaignId: string | null;
  retrospective: boolean;
  /** The own issued directive it replaces. */
  supersedesId: string | null;
}

/** The own notice that hands a received one on: its dates never later, own text and tasks to be added. */
export const reissueDraft = (upper: DirectiveFieldsFragment): DirectiveDraft => {
  const root = upper.upper[0];
  const handedOn = root ?? upper;
  return {
    kind: upper.kind,
    documentKind: 'NOTICE',
    urgency: upper.urgency,
    title: `关于转发${handedOn.issuer.name}《${handedOn.title}》的通知`,
    theme: upper.theme ?? '',
    objective: '',
    sections: [{ heading: '工作要求', text: '请结合本地实际认真组织实施，并按时完成填报。' }],
    startsOn: upper.startsOn,
    endsOn: upper.endsOn,
    reportDue: upper.reportDue,
    tasks: [],
    recipients: everyone(),
    addressee: '',
    copiedTo: '',
    mergedCampaignId: null,
    retrospective: upper.retrospective,
    supersedesId: null,
  };
};

/** A saved draft, back in the form; tasks of upper directives are not its own to change. */
export const draftOf = (directive: DirectiveFieldsFragment): DirectiveDraft => ({
  kind: directive.kind,
  documentKind: directive.documentKind,
  urgency: directive.urgency,
  title: directive.title,
  theme: directive.theme ?? '',
  objective: directive.objective ?? '',
  sections: sectionsOf(directive.sections),
  startsOn: directive.startsOn,
  endsOn: directive.endsOn,
  reportDue: directive.reportDue,
  tasks: directive.tasks.filter((task) => task.directiveId === directive.id).map(taskDraftOf),
  recipients: directive.recipients ? recipientsDraft(directive.recipients) : everyone(),
  addressee: directive.addressee ?? '',
  copiedTo: directive.copiedTo ?? '',
  mergedCampaignId: directive.mergedCampaign?.id ?? null,
  retrospective: directive.retrospective,
  supersedesId: directive.supersedesId,
});

/** A template with its dates moved on, in the form. */
export const begunDraft = (begun: BeginFromTemplateQuery['beginFromTemplate']): DirectiveDraft => {
  const { kind, documentKind, urgency, title, theme, objective, startsOn, endsOn, reportDue } = begun;
  return {
    kind,
    documentKind,
    urgency,
    title,
    theme: theme ?? '',
    objective: objective ?? '',
    sections: sectionsOf(begun.sections),
    startsOn,
    endsOn,
    reportDue,
    tasks: begun.tasks.map(newTaskOf),
    recipients: recipientsDraft(begun.recipients),
    addressee: '',
    copiedTo: '',
    mergedCampaignId: null,
    retrospective: false,
    supersedesId: null,
  };
};

/** A new notice in the words of the one it replaces. */
export const supersedingDraft = (former: DirectiveFieldsFragment): DirectiveDraft => ({
  ...draftOf(former),
  tasks: draftOf(former).tasks.map(({ id: _id, ...task }) => task),
  mergedCampaignId: null,
  supersedesId: former.id,
});

const orNull = (text: string): string | null => text.trim() || null;

/** What is sent; the form has made sure that dates, indicators and targets are there. */
export const inputOf = (draft: DirectiveDraft, reissuesId: string | null): DirectiveInput => ({
  kind: draft.kind,
  documentKind: draft.documentKind,
  urgency: draft.urgency ?? null,
  title: draft.title.trim(),
  theme: orNull(draft.theme),
  objective: orNull(draft.objective),
  sections: draft.sections.filter(({ heading, text }) => heading.trim() || text.trim()),
  startsOn: draft.startsOn ?? '',
  endsOn: draft.endsOn ?? '',
  reportDue: draft.reportDue ?? '',
  tasks: draft.tasks.map(({ id, title, indicator, target, dueOn, ...terms }) => ({
    ...(id ? { id } : {}),
    title: title.trim(),
    indicator: indicator ?? '',
    target: target ?? 0,
    dueOn: dueOn ?? '',
    milestones: terms.milestones.map(({ on, quantity }) => ({ on: on ?? '', quantity: quantity ?? 0 })),
    evidence: terms.evidence,
    evidenceCount: terms.evidence === 'PHOTOS' ? terms.evidenceCount : null,
    leadUnitId: terms.leadUnitId,
    coUnitIds: terms.coUnitIds,
  })),
  recipients: draft.recipients,
  addressee: orNull(draft.addressee),
  copiedTo: orNull(draft.copiedTo),
  reissuesId,
  mergedCampaignId: draft.mergedCampaignId,
  retrospective: draft.retrospective,
  supersedesId: draft.supersedesId,
});

/** `一、` for each section, as it is printed; empty where there is no heading, or one with a number of its own. */
export const sectionNumbers = (sections: readonly ({ heading?: string } | undefined)[]): string[] => {
  let headings = 0;
  return sections.map((section) => {
    const words = section?.heading?.trim() ?? '';
    if (!words) return '';
    headings += 1;
    return /^[一二三四五六七八九十]+、/.test(words) ? '' : `${chineseNumeral(headings)}、`;
  });
};
