import { phoneWrong } from './person.errors.js';

const MOBILE = /^(?:\+?86|0086)?(1[3-9]\d{9})$/;
const LANDLINE = /^(0(?:10|2\d|[3-9]\d{2}))-?([2-9]\d{6,7})(?:(?:-|转|X)(\d{1,6}))?$/;
const ABROAD = /^\+(?!86)[1-9]\d{6,14}$/;

/**
 * A telephone number in one form: 11 digits of a mobile, `0851-85551234` or `0851-85551234-12` for a line with its area code,
 * `+85221234567` for a number abroad.
 * @throws Refusal `person.phone` naming the field, never the number
 */
export function phoneNumber(typed: string, field: string): string {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[\s().]/g, '')
    .replaceAll(/[‐-―]/g, '-')
    .toUpperCase();
  const mobile = MOBILE.exec(plain.replaceAll('-', ''));
  if (mobile?.[1]) return mobile[1];
  const line = LANDLINE.exec(plain);
  if (line) return [line[1], line[2], ...(line[3] ? [line[3]] : [])].join('-');
  const abroad = plain.replaceAll('-', '');
  if (ABROAD.test(abroad)) return abroad;
  throw phoneWrong(field);
}
