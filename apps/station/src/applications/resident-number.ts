const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** What a resident number says. */
export interface SaidByNumber {
  /** `YYYY-MM-DD`. */
  birthDay: string;
  isMale: boolean;
}

/** The number without blanks and hyphens, in capitals and ASCII digits. */
export const plainNumber = (typed: string): string =>
  typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

const isDay = (day: string): boolean => {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
};

/**
 * Day of birth and sex as a resident number of 18 characters says them (GB 11643-1999: 4.2, 4.3); null for what is none, as its
 * check character (4.4) or its day of birth tells.
 */
export function saidByNumber(typed: string): SaidByNumber | null {
  const number = plainNumber(typed);
  if (!/^\d{17}[\dX]$/.test(number)) return null;
  const birthDay = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  if (!isDay(birthDay) || CHECK_CHARACTERS[sum % 11] !== number[17]) return null;
  return { birthDay, isMale: Number(number[16]) % 2 === 1 };
}
