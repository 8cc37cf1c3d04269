import type { Day } from '@fayuan/kernel';
import type { HeadingLevel } from './paper.js';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** 一, 二, … 十, 十一, … 九十九: ordinals of headings and of 一是, 二是. @throws RangeError outside 1–99. */
export function ordinal(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no ordinal for ${n}`);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

/** Number of the nth heading of a level, with its mark: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3). */
export function headingNumber(level: HeadingLevel, n: number): string {
  switch (level) {
    case 1:
      return `${ordinal(n)}、`;
    case 2:
      return `（${ordinal(n)}）`;
    case 3:
      return `${n}.`;
    case 4:
      return `（${n}）`;
  }
}

const NUMBERED: Readonly<Record<HeadingLevel, RegExp>> = {
  1: /^[一二三四五六七八九十]+、/u,
  2: /^[（(][一二三四五六七八九十]+[）)]/u,
  3: /^\d+[.．](?!\d)/u,
  4: /^[（(]\d+[）)]/u,
};

/** The heading with its number; one that was written with it keeps its own. */
export const numberedHeading = (level: HeadingLevel, text: string, n: number): string =>
  NUMBERED[level].test(text) ? text : `${headingNumber(level, n)}${text}`;

/** The level whose number a text begins with, or null for plain text. */
export function headingLevelOf(text: string): HeadingLevel | null {
  const levels: readonly HeadingLevel[] = [1, 2, 3, 4];
  return levels.find((level) => NUMBERED[level].test(text)) ?? null;
}

/** 5月7日: no leading zeros (GB/T 9704-2012). */
export const monthDay = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** 2026年6月5日: full year, no leading zeros (GB/T 9704-2012, 成文日期). */
export const fullDate = (day: Day): string => `${Number(day.slice(0, 4))}年${monthDay(day)}`;
