import { type Day, isDay, parseDay } from './day.js';
import { residentNumberWrong } from './resident-number.errors.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

const checkCharacter = (digits: string): string | undefined =>
  CHECK_CHARACTERS[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11];

/** Numbers of 15 digits, given out until 1999, name the year of birth in two digits and have no check character. */
function lengthened(number: string): string {
  if (!/^\d{15}$/.test(number)) return number;
  const digits = `${number.slice(0, 6)}19${number.slice(6)}`;
  return `${digits}${checkCharacter(digits)}`;
}

/**
 * A resident identity number in its one form of 18 characters (GB 11643-1999), so that a person is the same however the
 * number was typed: blanks, full-width digits, a small x, the old form of 15 digits.
 * @param field of the input, named by the refusal
 * @throws Refusal `person.number` when the check character or the day of birth is wrong
 */
export function residentNumber(typed: string, field = 'residentNumber'): string {
  const number = lengthened(typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase());
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!/^\d{17}[\dX]$/.test(number) || !isDay(birth)) throw residentNumberWrong(field);
  if (checkCharacter(number) !== number[17]) throw residentNumberWrong(field);
  return number;
}

/** The day of birth in a resident number of 18 characters: its characters 7 to 14 (GB 11643-1999, 4.2). */
export const birthDayIn = (number: string): Day =>
  parseDay(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);

export type Sex = 'male' | 'female';

/** The sex in a resident number of 18 characters: its 17th is odd for men (GB 11643-1999, 4.3). */
export const sexIn = (number: string): Sex => (Number(number[16]) % 2 === 1 ? 'male' : 'female');

/**
 * Full years of age (周岁) on a day, counted by the calendar and from the day after the birthday (法释〔2006〕1号, article 2):
 * whoever turns 18 today still is a minor today.
 */
export function ageOn(birthDay: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4));
  return day.slice(5) > birthDay.slice(5) ? years : years - 1;
}
