import type { Day } from '@fayuan/kernel';
import type { UnitName, UnitSelection } from '@fayuan/org';
import type { Receipt } from './receipt.js';

export const DIRECTIVE_KINDS = ['publicity_month', 'publicity_week', 'general'] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

export const DIRECTIVE_STATUSES = [
  'draft',
  'in_review',
  'signed_off',
  'issuing',
  'issued',
  'closed',
  'withdrawn',
] as const;
export type DirectiveStatus = (typeof DIRECTIVE_STATUSES)[number];

export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** What is asked of the receivers together: so much of an indicator by a day. */
export interface TaskInput {
  readonly title: string;
  readonly indicator: string;
  readonly target: number;
  readonly dueOn: Day;
}

export interface DirectiveTask extends TaskInput {
  readonly id: string;
  /** The directive that set it. */
  readonly directiveId: string;
}

/** What a person writes; everything else about a directive follows from acts. */
export interface DirectiveInput {
  readonly kind: DirectiveKind;
  readonly title: string;
  readonly theme?: string | null | undefined;
  readonly objective?: string | null | undefined;
  readonly sections: readonly Section[];
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly reportDue: Day;
  readonly tasks: readonly TaskInput[];
  readonly recipients: UnitSelection;
  /** The received directive this one re-issues (转发). */
  readonly reissuesId?: string | null | undefined;
  /** An own campaign that is run as one with it. */
  readonly mergedCampaignId?: string | null | undefined;
  /** The campaign had taken place before it was entered (补录); a re-issue takes it from the upper directive. */
  readonly retrospective?: boolean | null | undefined;
}

export interface Campaign {
  readonly id: string;
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** The words of a directive, as its issuer and all who received it may read them. */
export interface DirectiveText {
  readonly id: string;
  readonly issuer: UnitName;
  readonly kind: DirectiveKind;
  readonly status: DirectiveStatus;
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
}

/** A directive as one unit sees it. */
export interface Directive extends DirectiveText {
  /** Upper directives of the lineage, root first; their text is locked. */
  readonly upper: readonly DirectiveText[];
  /** Only for the issuer and those above. */
  readonly recipients: (UnitSelection & { readonly count: number }) | null;
  readonly delivered: number;
  readonly receipt: Receipt | null;
  /** The caller's own re-issue of it. */
  readonly reissueId: string | null;
}

/** Row of `directive` as acts need it. */
export interface DirectiveRow {
  readonly id: string;
  readonly status: DirectiveStatus;
  readonly title: string;
  readonly kind: DirectiveKind;
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
  readonly recipients: UnitSelection;
  readonly recipientCount: number;
  readonly draftedById: string;
  readonly issuedOn: Day | null;
  readonly tasks: readonly TaskInput[];
}
