import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { Receipt } from './receipt.js';
import type { Recipients, WholeRecipients } from './recipients/recipients.js';
import type { EvidenceRule } from './tasks/evidence.js';
import type { Split } from './tasks/split.js';
import type { Milestone } from './tasks/task-plan.js';

/** What kind of campaign a directive starts; the kind of paper is its `documentKind`. */
export const DIRECTIVE_KINDS = ['publicity_month', 'publicity_week', 'general'] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** 文种 (条例 2012): 通知, 通报, 函, 请示, 批复, 报告. */
export const DOCUMENT_KINDS = ['notice', 'bulletin', 'letter', 'request', 'reply', 'report'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Kinds that go down to units under the issuer; the others have ways of their own. */
export const DOWNWARD_KINDS: readonly DocumentKind[] = ['notice', 'bulletin', 'reply'];

/** Only a notice asks for something to be carried out and reported; a bulletin or reply is signed for, no more. */
export const asksReport = (kind: DocumentKind): boolean => kind === 'notice';

/** 紧急程度: 加急, 特急. */
export const URGENCIES = ['urgent', 'extra_urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** 密级: 秘密, 机密, 绝密. Only named so that it can be refused: classified papers are outside this product. */
export const CLASSIFICATIONS = ['confidential', 'secret', 'top_secret'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

export const DIRECTIVE_STATUSES = [
  'draft',
  'in_review',
  'signed_off',
  'issuing',
  'issued',
  'closed',
  'archived',
  'withdrawn',
  'annulled',
] as const;
export type DirectiveStatus = (typeof DIRECTIVE_STATUSES)[number];

export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** What is asked of the receivers together: so much of an indicator by a day. */
export interface TaskInput {
  /** The stored task that is meant; a new one without it. */
  readonly id?: string | null | undefined;
  readonly title: string;
  readonly indicator: string;
  readonly target: number;
  readonly dueOn: Day;
  /** The drafter's own plan; even over the working days when none is given. */
  readonly milestones?: readonly Milestone[] | null | undefined;
  readonly evidence?: EvidenceRule | null | undefined;
  /** Photos wanted; only with the rule `photos`. */
  readonly evidenceCount?: number | null | undefined;
  /** 主办: closes the task after the co-units (协办) have reported. Both are recipients. */
  readonly leadUnitId?: string | null | undefined;
  readonly coUnitIds?: readonly string[] | null | undefined;
  /** How it is split over recipients (分解), as far as that is known when it is written. */
  readonly split?: Split | null | undefined;
}

export interface DirectiveTask extends Omit<TaskInput, 'split'> {
  readonly id: string;
  /** The directive that set it. */
  readonly directiveId: string;
  readonly milestones: readonly Milestone[];
  readonly evidence: EvidenceRule;
  readonly evidenceCount: number;
  readonly leadUnitId: string | null;
  readonly coUnitIds: readonly string[];
}

/** What a person writes; everything else about a directive follows from acts. */
export interface DirectiveInput {
  readonly kind: DirectiveKind;
  /** A notice when not given. */
  readonly documentKind?: DocumentKind | null | undefined;
  readonly urgency?: Urgency | null | undefined;
  /** Anything but nothing is refused with the reason. */
  readonly classification?: Classification | null | undefined;
  readonly title: string;
  readonly theme?: string | null | undefined;
  readonly objective?: string | null | undefined;
  readonly sections: readonly Section[];
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly reportDue: Day;
  readonly tasks: readonly TaskInput[];
  readonly recipients: Recipients;
  /** The line 主送 of the paper; derived from the recipients when not given. */
  readonly addressee?: string | null | undefined;
  /** The line 抄送, likewise. */
  readonly copiedTo?: string | null | undefined;
  /** The received directive this one re-issues (转发). */
  readonly reissuesId?: string | null | undefined;
  /** An own campaign, or that of a directive signed for, that is run as one with it. */
  readonly mergedCampaignId?: string | null | undefined;
  /** The campaign had taken place before it was entered (补录); a re-issue takes it from the upper directive. */
  readonly retrospective?: boolean | null | undefined;
  /** The own issued directive it replaces: that one is annulled when this one is issued. */
  readonly supersedesId?: string | null | undefined;
}

export interface Campaign {
  readonly id: string;
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

export const CHANGE_KINDS = ['amended', 'withdrawn', 'annulled', 'closed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One field of a directive that differs, as people read it: null where there was, or is, nothing. */
export interface Difference {
  /** `title`, `sections.2`, `tasks.<id>`, `reportDue` and so on. */
  readonly field: string;
  /** The heading of the section or the name of the task it belongs to. */
  readonly subject: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** What was done to a directive after its issue, as its receivers may read it. */
export interface DirectiveChange {
  readonly id: string;
  readonly kind: ChangeKind;
  /** The version an amendment made; null for other changes. */
  readonly version: number | null;
  readonly reason: string;
  readonly effectiveOn: Day;
  /** True when duties changed, so that receivers sign anew. */
  readonly asksSignature: boolean;
  readonly differences: readonly Difference[];
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** The words of a directive, as its issuer and all who received it may read them. */
export interface DirectiveText {
  readonly id: string;
  readonly issuer: UnitName;
  readonly kind: DirectiveKind;
  readonly documentKind: DocumentKind;
  readonly urgency: Urgency | null;
  readonly status: DirectiveStatus;
  /** 1 at the issue, one more with each amendment. */
  readonly version: number;
  readonly title: string;
  readonly theme: string | null;
  readonly objective: string | null;
  readonly sections: readonly Section[];
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly reportDue: Day;
  readonly documentNumber: string | null;
  readonly issuedOn: Day | null;
  readonly recordedAt: Date;
  readonly retrospective: boolean;
  readonly draftedBy: string;
  readonly signedOffBy: string | null;
  readonly campaign: Campaign;
  readonly mergedCampaign: Campaign | null;
  /** Every campaign that an event carrying it out is credited to. */
  readonly campaignIds: readonly string[];
  readonly rootId: string;
  /** Ids from the root directive to this one. */
  readonly lineage: readonly string[];
  readonly tasks: readonly DirectiveTask[];
  readonly supersedesId: string | null;
  readonly supersededById: string | null;
  readonly closedOn: Day | null;
  readonly archivedOn: Day | null;
  /** The day of its withdrawal or annulment, with why. */
  readonly endedOn: Day | null;
  readonly endedReason: string | null;
  /** Oldest first. */
  readonly changes: readonly DirectiveChange[];
}

/** Units of both roles, and those of them that are only informed. */
export interface RecipientTotals {
  readonly count: number;
  readonly copyCount: number;
}

/** A directive as one unit sees it. */
export interface Directive extends DirectiveText {
  /** Upper directives of the lineage, root first; their text is locked. */
  readonly upper: readonly DirectiveText[];
  /** Only for the issuer and those above. */
  readonly recipients: (WholeRecipients & RecipientTotals) | null;
  /** The lines 主送 and 抄送; null before the issue when they are left to be derived. */
  readonly addressee: string | null;
  readonly copiedTo: string | null;
  readonly delivered: number;
  readonly receipt: Receipt | null;
  /** Issued and begun: what the clock says, never stored. */
  readonly inForce: boolean;
  /** The latest version of an own draft; null for what is not one's own. */
  readonly draftVersion: number | null;
  /** The caller's own re-issue of it. */
  readonly reissueId: string | null;
}

/** Row of `directive` as acts need it. */
export interface DirectiveRow {
  readonly id: string;
  readonly status: DirectiveStatus;
  readonly title: string;
  readonly kind: DirectiveKind;
  readonly documentKind: DocumentKind;
  readonly urgency: Urgency | null;
  readonly version: number;
  readonly theme: string | null;
  readonly objective: string | null;
  readonly sections: readonly Section[];
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly reportDue: Day;
  readonly retrospective: boolean;
  readonly documentNumber: string | null;
  readonly reissuesId: string | null;
  readonly rootId: string;
  readonly lineage: readonly string[];
  readonly campaignId: string;
  readonly mergedCampaignId: string | null;
  readonly campaignIds: readonly string[];
  readonly recipients: Recipients;
  readonly addressee: string | null;
  readonly copiedTo: string | null;
  readonly recipientCount: number;
  readonly draftedById: string;
  readonly issuedOn: Day | null;
  readonly supersedesId: string | null;
  /** As their drafter gave them. */
  readonly tasks: readonly TaskInput[];
}
