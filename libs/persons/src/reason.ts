import { reasonMissing, reasonPersonal, reasonTooLong } from './person.errors.js';

const LEAST = 4;
const MOST = 200;
/** A run of digits as long as a telephone number without its area code; a year or a case number in parts is shorter. */
const NUMBER = /\d[\d\s-]{5,}[\dXx]/;

/**
 * Why somebody looks at or erases personal data; it stays in the audit trail for good, so it must not hold such data itself.
 * @param names of the person it is about, in clear
 * @throws Refusal naming `reason`
 */
export function checkReason(typed: string, names: readonly string[] = []): string {
  const reason = typed.normalize('NFKC').trim();
  if ([...reason].length < LEAST) throw reasonMissing(LEAST);
  if ([...reason].length > MOST) throw reasonTooLong(MOST);
  if (NUMBER.test(reason) || names.some((name) => reason.includes(name))) throw reasonPersonal();
  return reason;
}
