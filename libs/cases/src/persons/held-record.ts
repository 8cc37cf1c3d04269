import { type Text, words } from '@fayuan/kernel';
import type { HeldRecord } from '@fayuan/persons';

/** What reads the same in every language; null stays null. */
export const same = (text: string | null): Text | null => (text === null ? null : words(text, text));

/** A thing held about a person with what is known of it; what is not known is left out. */
export const heldRecord = (
  title: Text,
  told: readonly (readonly [label: Text, value: Text | null])[],
): HeldRecord => ({
  title,
  fields: told.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
});
