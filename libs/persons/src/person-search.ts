import { residentNumber } from '@fayuan/kernel';
import { searchMissing } from './person.errors.js';
import type { IndexedField } from './person.js';
import { personName } from './person-name.js';
import { phoneNumber } from './phone.js';

/** What persons of the own unit are looked for by; all that is given must match, and match as a whole. */
export interface PersonSearch {
  readonly name?: string | null;
  readonly document?: string | null;
  readonly phone?: string | null;
}

/** A number as documents hold it, and as a resident number where it may be one: an old one of 15 digits is found by both. */
function documentForms(typed: string): string[] {
  const plain = typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  if (!/^\d{15}$/.test(plain)) return [plain];
  try {
    return [plain, residentNumber(plain)];
  } catch {
    return [plain];
  }
}

/**
 * The texts to look for, in their one form.
 * @throws Refusal `person.search_missing`; `person.name` or `person.phone` for what can belong to nobody
 */
export function searchedTexts(search: PersonSearch): { field: IndexedField; texts: string[] }[] {
  const [name, document, phone] = [search.name?.trim(), search.document?.trim(), search.phone?.trim()];
  const wanted = [
    ...(name ? [{ field: 'name' as const, texts: [personName(name, 'search.name')] }] : []),
    ...(document ? [{ field: 'document' as const, texts: documentForms(document) }] : []),
    ...(phone ? [{ field: 'phone' as const, texts: [phoneNumber(phone, 'search.phone')] }] : []),
  ];
  if (wanted.length === 0) throw searchMissing();
  return wanted;
}
