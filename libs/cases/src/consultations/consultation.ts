import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { MaskedPerson } from '@fayuan/persons';

/** How people reach the unit. A call to 12348 is a call as well; what is asked at an event comes by another way. */
export const CHANNELS = ['visit', 'phone', 'hotline_12348', 'online', 'letter', 'event', 'other'] as const;
export type ConsultationChannel = (typeof CHANNELS)[number];

/** Who asks; one person may belong to several. */
export const PERSON_GROUPS = [
  'women',
  'elderly',
  'migrant_workers',
  'farmers',
  'disabled',
  'minors',
  'military',
  'poor',
  'foreigners',
  'other_groups',
] as const;
export type PersonGroup = (typeof PERSON_GROUPS)[number];

/** What came of it beside the answer; one consultation may have several. */
export const RESULTS = ['drafted', 'applied', 'accepted', 'referred'] as const;
export type ConsultationResult = (typeof RESULTS)[number];

/** Branches of law, each a code of a matter for what has no topic of its own. */
export const BRANCHES = ['civil', 'economic', 'administrative', 'criminal'] as const;

/** Who asked, as far as it was told; in a change what is left empty stays. A telephone needs a name to go with it. */
export interface AskerInput {
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/** What somebody enters about a consultation. */
export interface ConsultationInput {
  readonly channel: ConsultationChannel;
  /** Codes below `consultations` in the catalogue, e.g. `civil.wages` or `civil`; the first is what it is classed by. */
  readonly matters: readonly string[];
  readonly groups?: readonly PersonGroup[] | null | undefined;
  readonly results?: readonly ConsultationResult[] | null | undefined;
  /** The day it took place, not the day it is entered. */
  readonly occurredOn: Day;
  /** Of a letter or a question by the web: the day of the answer; null while it is owed. */
  readonly answeredOn?: Day | null | undefined;
  /** The own activity where it took place; only with the channel `event`. */
  readonly activityId?: string | null | undefined;
  /** Optional, and counted nowhere. */
  readonly asker?: AskerInput | null | undefined;
  /** A few words, kept sealed; in a change what is not said stays, and an empty text takes it away. */
  readonly note?: string | null | undefined;
}

/** An input that passed the rules: each choice once, nothing left open. */
export interface CheckedConsultation {
  readonly channel: ConsultationChannel;
  readonly matters: readonly string[];
  readonly groups: readonly PersonGroup[];
  readonly results: readonly ConsultationResult[];
  readonly occurredOn: Day;
  readonly answeredOn: Day | null;
  readonly activityId: string | null;
}

export interface Consultation extends Omit<CheckedConsultation, 'groups'> {
  readonly id: string;
  /** Null in rows of units below: who asked there in small numbers is not told above. */
  readonly groups: readonly PersonGroup[] | null;
  readonly unit: UnitName;
  /** The event where it took place. */
  readonly activityTitle: string | null;
  /** False when the event's own figure holds it already. */
  readonly isCounted: boolean;
  /** Who asked, masked; null where nobody said, and always in rows of units below. */
  readonly asker: MaskedPerson | null;
  /** Something is noted, which only the own unit is told; false in rows of units below. */
  readonly hasNote: boolean;
  /** The application that came of it. */
  readonly convertedCaseId: string | null;
  /** Counts up with every change; say which one an edit began from. */
  readonly version: number;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly deletedAt: Date | null;
}

/** The same as it is stored: who asked is an id of the own unit. */
export interface ConsultationRow extends Omit<Consultation, 'asker'> {
  readonly personId: string | null;
}
