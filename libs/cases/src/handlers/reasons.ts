import type { Day } from '@fayuan/kernel';
import { dayNotPossible, reasonNeeded, reasonTooLong } from './assignment.errors.js';

const LONGEST = 500;

/** Words that are needed. @throws Refusal naming the field */
export function neededReason(
  field: string,
  text: string | null | undefined,
  name: { zh: string; en: string },
): string {
  const said = text?.trim() ?? '';
  if (said === '') throw reasonNeeded(field, name.zh, name.en);
  return checkedLength(field, said);
}

/** Words that may be left out; null for none. */
export function optionalText(field: string, text: string | null | undefined): string | null {
  const said = text?.trim() ?? '';
  return said === '' ? null : checkedLength(field, said);
}

function checkedLength(field: string, text: string): string {
  if (text.length > LONGEST) throw reasonTooLong(field, LONGEST);
  return text;
}

/** A day on which something was done: not before it could, not after today. @throws Refusal `case.day_not_possible` */
export function dayWithin(field: string, day: Day, earliest: Day, latest: Day): Day {
  if (day < earliest || day > latest) throw dayNotPossible(field, earliest, latest);
  return day;
}
