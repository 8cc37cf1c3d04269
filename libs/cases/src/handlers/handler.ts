import type { Day } from '@fayuan/kernel';

export const HANDLER_KINDS = ['lawyer', 'grassroots_legal_worker', 'volunteer', 'centre_staff'] as const;
/** Who may handle a case (Legal Aid Act arts. 12, 13, 16, 17). */
export type HandlerKind = (typeof HANDLER_KINDS)[number];

export const SPECIALTIES = [
  'criminal',
  'civil',
  'administrative',
  'labour',
  'maintenance',
  'pension',
  'injury',
  'traffic',
  'medical',
  'social_benefits',
  'state_compensation',
  'pollution',
  'land',
] as const;
/** A field of work: a type of case, or a head of matters within one, by the code of matter.ts where there is one. */
export type Specialty = (typeof SPECIALTIES)[number];

export const HANDLER_TAGS = ['minors', 'women', 'elderly', 'disabled', 'military'] as const;
/** Whom a handler is used to work for; `minors` is the one the law asks for (art. 26 of the case rules, R28). */
export type HandlerTag = (typeof HANDLER_TAGS)[number];

/** Days on which a handler takes no case, both included; without an end until further notice. */
export interface Spell {
  readonly from: Day;
  readonly to: Day | null;
}

/** What the centre writes down of a handler. */
export interface HandlerInput {
  readonly kind: HandlerKind;
  readonly name: string;
  readonly firm?: string | null | undefined;
  readonly licenceNumber?: string | null | undefined;
  /** Of the office. */
  readonly phone?: string | null | undefined;
  readonly specialties: readonly Specialty[];
  readonly tags: readonly HandlerTag[];
  /** Codes or names as the centre uses them: 普通话, 福州话, 手语. */
  readonly languages: readonly string[];
  readonly practisingSince?: Day | null | undefined;
  readonly criminalSince?: Day | null | undefined;
  readonly away: readonly Spell[];
  /** Holds a post paid from public funds, and so gets no subsidy (司发通〔2019〕27号). */
  readonly holdsPublicPost: boolean;
  /** The account of this person at the centre, if there is one: nobody decides on their own work. */
  readonly accountId?: string | null | undefined;
  readonly endedOn?: Day | null | undefined;
}

/** What was entered, once it is in order. */
export interface HandlerRecord {
  readonly kind: HandlerKind;
  readonly name: string;
  readonly firm: string | null;
  readonly licenceNumber: string | null;
  readonly phone: string | null;
  readonly specialties: readonly Specialty[];
  readonly tags: readonly HandlerTag[];
  readonly languages: readonly string[];
  readonly practisingSince: Day | null;
  readonly criminalSince: Day | null;
  readonly away: readonly Spell[];
  readonly holdsPublicPost: boolean;
  readonly accountId: string | null;
  readonly endedOn: Day | null;
}

export interface Handler extends HandlerRecord {
  readonly id: string;
  readonly version: number;
  /** Cases being handled now. */
  readonly openCases: number;
  readonly lastAssignedOn: Day | null;
}

/** True when the handler takes cases on the day. */
export const isAvailable = (handler: Pick<HandlerRecord, 'away' | 'endedOn'>, on: Day): boolean =>
  (handler.endedOn === null || on < handler.endedOn) &&
  !handler.away.some((spell) => spell.from <= on && (spell.to === null || on <= spell.to));

/** Whole years from a day to another; 0 when it is not known. */
export function yearsSince(since: Day | null, on: Day): number {
  if (since === null || on < since) return 0;
  const years = Number(on.slice(0, 4)) - Number(since.slice(0, 4));
  return on.slice(5) < since.slice(5) ? years - 1 : years;
}
