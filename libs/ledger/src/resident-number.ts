import { isDay } from '@fayuan/kernel';
import { residentNumberWrong } from './person.errors.js';

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
 * @throws Refusal `person.number` when the check character or the day of birth is wrong
 */
export function residentNumber(typed: string): string {
  const number = lengthened(typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase());
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!/^\d{17}[\dX]$/.test(number) || !isDay(birth)) throw residentNumberWrong();
  if (checkCharacter(number) !== number[17]) throw residentNumberWrong();
  return number;
}
