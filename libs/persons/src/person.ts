import type { Day, Sex } from '@fayuan/kernel';
import type { DocumentKind, IdentityDocument } from './identity-document.js';

/** What is encrypted, each by itself, so that only what is asked for is opened. */
export const PERSON_FIELDS = ['name', 'document', 'phone', 'address', 'birthDay'] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** What persons are found by inside their unit. */
export type IndexedField = 'name' | 'document' | 'phone';

/** A natural person as typed by whoever takes the matter in. */
export interface PersonDetails {
  readonly name: string;
  readonly document?: IdentityDocument | null;
  readonly phone?: string | null;
  readonly address?: string | null;
  /** Left empty where the document says it. */
  readonly sex?: Sex | null;
  readonly birthDay?: string | null;
}

/** The same, checked and in one form. */
export interface KnownDetails {
  readonly name: string;
  readonly document: IdentityDocument | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly sex: Sex | null;
  readonly birthDay: Day | null;
}

/** Fields that change; what is left out stays, null empties. */
export type PersonChanges = Partial<PersonDetails>;

/** How much of a person is shown: masked; nothing, because it is sealed to others; nothing, because it was erased. */
export type Visibility = 'masked' | 'withheld' | 'erased';

/** A person on a screen. Without `masked` visibility every field is null. */
export interface MaskedPerson {
  readonly id: string;
  readonly visibility: Visibility;
  readonly isSealed: boolean;
  readonly version: number;
  readonly name: string | null;
  readonly documentKind: DocumentKind | null;
  readonly document: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly sex: Sex | null;
  readonly birthDay: string | null;
}

/** Fields in clear, as asked for. */
export type OpenedFields = Readonly<Partial<Record<PersonField, string | null>>>;
