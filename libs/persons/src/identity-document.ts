import { residentNumber } from '@fayuan/kernel';
import { documentWrong } from './person.errors.js';

/**
 * Papers that people show: resident identity card; residence permit of Hong Kong, Macao and Taiwan residents (港澳台居民居住证); their
 * permits to come to the mainland (来往内地通行证, 来往大陆通行证); passport; permanent residence card of foreigners; anything else.
 */
export const DOCUMENT_KINDS = [
  'resident_id',
  'residence_permit',
  'hk_macao_permit',
  'taiwan_permit',
  'passport',
  'foreign_permanent_id',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface IdentityDocument {
  readonly kind: DocumentKind;
  readonly number: string;
}

/** In the one form below; those with a check character are checked in code. */
const FORMS: Readonly<Record<DocumentKind, RegExp>> = {
  resident_id: /^\d{17}[\dX]$/,
  residence_permit: /^8[123]0000\d{11}[\dX]$/,
  hk_macao_permit: /^[HM]\d{8}(\d{2})?$/,
  taiwan_permit: /^\d{8}(\d{2})?$/,
  passport: /^[A-Z0-9]{5,17}$/,
  foreign_permanent_id: /^([A-Z]{3}\d{12}|9\d{16}[\dX])$/,
  other: /^[\p{L}\p{N}]{3,30}$/u,
};

/** True for kinds that are numbered by GB 11643: their number says day of birth and sex. */
export const saysBirth = (kind: DocumentKind): boolean =>
  kind === 'resident_id' || kind === 'residence_permit';

/**
 * A document with its number in one form, however it was typed: no blanks or hyphens, capitals, ASCII digits.
 * @throws Refusal `person.document` or `person.number` naming the field, never the number
 */
export function identityDocument(typed: IdentityDocument, field: string): IdentityDocument {
  const { kind } = typed;
  const number = saysBirth(kind)
    ? residentNumber(typed.number, field)
    : typed.number.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  if (!FORMS[kind].test(number)) throw documentWrong(field);
  return { kind, number };
}
