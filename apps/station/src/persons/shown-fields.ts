import type { PersonField, UnmaskPersonMutation } from '../generated/graphql.js';

/** A person as a screen has it: masked. What is left out or null is not known here. */
export interface Masked {
  id: string;
  name: string | null;
  document?: string | null;
  phone?: string | null;
}
export type InClear = UnmaskPersonMutation['unmaskPerson'];
type Key = Exclude<keyof Masked, 'id'>;

/** In the order they are read. */
const FIELDS: readonly (readonly [Key, PersonField])[] = [
  ['name', 'NAME'],
  ['document', 'DOCUMENT'],
  ['phone', 'PHONE'],
];

/** What can be opened of a person: only what is there. */
export const openableFields = (person: Masked): PersonField[] =>
  FIELDS.filter(([key]) => person[key]).map(([, field]) => field);

/** The fields that are there; in clear as far as they are opened and are this very person's, masked otherwise. */
export const shownFields = (
  person: Masked,
  opened: InClear | null,
): { field: PersonField; text: string }[] => {
  const own = opened?.personId === person.id ? opened : null;
  return FIELDS.flatMap(([key, field]) => {
    const text = person[key] && (own?.[key] ?? person[key]);
    return text ? [{ field, text }] : [];
  });
};
