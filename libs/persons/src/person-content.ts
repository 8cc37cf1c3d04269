import type { BlindIndex, Cipher } from '@fayuan/crypto';
import type { FieldDigests } from './person-index.repository.js';
import type { PersonRow, SealedFields } from './person.repository.js';
import { maskedAddress, maskedBirthDay, maskedDocument, maskedName, maskedPhone } from './masking.js';
import {
  type IndexedField,
  type KnownDetails,
  type MaskedPerson,
  type OpenedFields,
  PERSON_FIELDS,
  type PersonField,
} from './person.js';

const MASKS: Readonly<Record<PersonField, (text: string) => string>> = {
  name: maskedName,
  document: maskedDocument,
  phone: maskedPhone,
  address: maskedAddress,
  birthDay: maskedBirthDay,
};

/** What a ciphertext is bound to: in another person's row, or another column, it does not open. */
const place = (id: string, field: PersonField): string => `person ${id} ${field}`;

const clear = (details: KnownDetails, field: PersonField): string | null =>
  field === 'document' ? (details.document?.number ?? null) : details[field];

/** The fields of a person, each sealed by itself. */
export function sealedFields(cipher: Cipher, id: string, details: KnownDetails): SealedFields {
  const sealed = PERSON_FIELDS.map((field) => {
    const text = clear(details, field);
    return [field, text === null ? null : cipher.seal(text, place(id, field))] as const;
  });
  return Object.fromEntries(sealed) as unknown as SealedFields;
}

/** Fields of a stored person in clear. @throws Error when a ciphertext is not the unit's, or not of this place */
export function openedFields(cipher: Cipher, row: PersonRow, fields: readonly PersonField[]): OpenedFields {
  return Object.fromEntries(
    fields.map((field) => {
      const sealed = row[field];
      return [field, sealed && cipher.open(sealed, place(row.id, field))];
    }),
  );
}

/** All of a stored person in clear. */
export function openedDetails(cipher: Cipher, row: PersonRow): KnownDetails {
  const { document: number, ...fields } = openedFields(cipher, row, PERSON_FIELDS);
  const document = row.documentKind && number ? { kind: row.documentKind, number } : null;
  return { ...fields, document, sex: row.sex } as KnownDetails;
}

/** A stored person as it stands on a screen: masked, or nothing where it is sealed to others or erased. */
export function maskedPerson(cipher: Cipher, row: PersonRow): MaskedPerson {
  const { id, isSealed, version } = row;
  const hidden = { name: null, document: null, phone: null, address: null, birthDay: null };
  const head = { id, isSealed, version, documentKind: null, sex: null, ...hidden };
  if (row.erasedAt) return { ...head, visibility: 'erased' };
  if (!row.isOpen) return { ...head, visibility: 'withheld' };
  const opened = openedFields(cipher, row, PERSON_FIELDS);
  const masked = PERSON_FIELDS.map((field) => {
    const text = opened[field];
    return [field, text ? MASKS[field](text) : null];
  });
  const { documentKind, sex } = row;
  return { ...head, visibility: 'masked', documentKind, sex, ...Object.fromEntries(masked) };
}

/** A document is found by its number, whatever kind it is said to be of. */
export const INDEXED: readonly IndexedField[] = ['name', 'document', 'phone'];

/** What a person is found by. @param fields those of interest */
export const fieldDigests = (
  index: BlindIndex,
  details: KnownDetails,
  fields: readonly IndexedField[] = INDEXED,
): FieldDigests[] =>
  fields.flatMap((field) => {
    const text = clear(details, field);
    return text === null ? [] : [{ field, digests: index.digestsOf(field, text) }];
  });
