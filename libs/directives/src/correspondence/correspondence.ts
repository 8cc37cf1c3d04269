import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { Section } from '../directive.js';
import type { Light } from '../light.js';

/** 请示 and 报告 go to the superior, 函 to bodies outside the tree. */
export const CORRESPONDENCE_KINDS = ['request', 'report', 'letter'] as const;
export type CorrespondenceKind = (typeof CORRESPONDENCE_KINDS)[number];

export const CORRESPONDENCE_STATUSES = ['draft', 'in_review', 'signed_off', 'sent'] as const;
export type CorrespondenceStatus = (typeof CORRESPONDENCE_STATUSES)[number];

/** Own papers, or those that units directly below sent to the own unit. */
export const CORRESPONDENCE_BOXES = ['own', 'from_below'] as const;
export type CorrespondenceBox = (typeof CORRESPONDENCE_BOXES)[number];

/** 法院, 检察院, 公安, 妇联, 工会, 团委, 残联, 老龄委, 人武部. */
export const BODY_KINDS = [
  'court',
  'procuratorate',
  'police',
  'womens_federation',
  'trade_union',
  'youth_league',
  'disabled_persons_federation',
  'ageing_committee',
  'armed_forces_department',
  'other',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const DELIVERY_WAYS = ['by_hand', 'post', 'exchange', 'fax', 'e_mail'] as const;
export type DeliveryWay = (typeof DELIVERY_WAYS)[number];

/** What a person writes. The superior is the addressee of a request or report by itself. */
export interface CorrespondenceInput {
  readonly kind: CorrespondenceKind;
  readonly title: string;
  readonly sections: readonly Section[];
  /** The directive it is about, when it is about one. */
  readonly directiveId?: string | null | undefined;
  /** By when an answer to a request is wished. */
  readonly answerDue?: Day | null | undefined;
  /** Bodies of the address book that a letter goes to (主送). */
  readonly bodyIds: readonly string[];
  /** Whom to ask about it (附注); its drafter when nobody is named. */
  readonly contactName?: string | null | undefined;
  readonly contactPhone?: string | null | undefined;
}

/** A body outside the tree, in the own unit's address book. */
export interface OutsideBody {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly contact: string | null;
  /** Kept for the letters that went there; no new ones go. */
  readonly closed: boolean;
}

export interface LetterDelivery {
  readonly bodyId: string;
  readonly bodyName: string;
  readonly deliveredOn: Day | null;
  readonly way: DeliveryWay | null;
  readonly deliveredBy: string | null;
  /** Pictures of the receipt (回执) that came back, among the files of the unit. */
  readonly receiptFileIds: readonly string[];
  readonly repliedOn: Day | null;
  readonly replyNumber: string | null;
  readonly replyNote: string | null;
}

export interface CorrespondenceEvent {
  readonly kind: 'submitted' | 'returned' | 'signed_off' | 'sent' | 'received' | 'answered';
  readonly occurredOn: Day;
  readonly recordedAt: Date;
  readonly actor: string;
  readonly unit: UnitName;
  readonly reason: string | null;
}

export interface CorrespondenceListItem {
  readonly id: string;
  readonly kind: CorrespondenceKind;
  readonly status: CorrespondenceStatus;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly from: UnitName;
  readonly sentOn: Day | null;
  readonly receivedOn: Day | null;
  readonly answerDue: Day | null;
  readonly answeredOn: Day | null;
  /** Of the answer to a sent request; null where none is awaited. */
  readonly light: Light | null;
}

export interface Correspondence extends CorrespondenceListItem {
  readonly sections: readonly Section[];
  readonly addressee: UnitName | null;
  readonly bodies: readonly OutsideBody[];
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  /** What it is about, when the reader may read that. */
  readonly directive: { readonly id: string; readonly title: string } | null;
  readonly draftedBy: string;
  readonly signedOffBy: string | null;
  readonly returnReason: string | null;
  readonly receivedBy: string | null;
  /** The directive that answers it: for the superior from its draft on, for the asker once it is issued. */
  readonly replyId: string | null;
  readonly replyNumber: string | null;
  readonly deliveries: readonly LetterDelivery[];
  readonly history: readonly CorrespondenceEvent[];
}
