import { textMissing, textTooLong } from './quality.errors.js';

/** Trimmed; null when nothing is left. @throws Refusal `quality.text_too_long` */
export function optionalText(field: string, value: string | null | undefined, most = 1000): string | null {
  const trimmed = value?.trim() ?? '';
  if ([...trimmed].length > most) throw textTooLong(field, most);
  return trimmed === '' ? null : trimmed;
}

/** Trimmed. @param name what is asked for, in both languages @throws Refusal `quality.text_missing`, `….text_too_long` */
export function neededText(
  field: string,
  value: string | null | undefined,
  name: readonly [zh: string, en: string],
  most = 1000,
): string {
  const found = optionalText(field, value, most);
  if (found === null) throw textMissing(field, ...name);
  return found;
}
