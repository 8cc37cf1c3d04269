import type { Day } from '@fayuan/kernel';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** 一, 二, … 十, 十一, … 九十九: ordinals of headings and of 一是, 二是. @throws RangeError outside 1–99. */
export function ordinal(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no ordinal for ${n}`);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

/** 5月7日: no leading zeros (GB/T 9704-2012). */
export const monthDay = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** 2026年6月5日: full year, no leading zeros (GB/T 9704-2012, 成文日期). */
export const fullDate = (day: Day): string => `${Number(day.slice(0, 4))}年${monthDay(day)}`;

/** The first three names, joined by 、; more are left to the 等 the sentence writes. */
export const firstThree = (names: readonly string[]): string => names.slice(0, 3).join('、');

/** Names in 《》, without a joint between them, as the punctuation standard wants. A name that has them keeps them. */
export const bookTitles = (titles: readonly string[]): string =>
  titles.map((title) => (title.startsWith('《') ? title : `《${title}》`)).join('');

/** Puts “” around a name that has none of its own. */
export const quoted = (name: string): string => (/[“”《》]/u.test(name) ? name : `“${name}”`);

/** Words in “”: marks that already wrap the whole are not doubled, marks inside become ‘’. */
export function inQuotes(words: string): string {
  const inner = /^“[^“”]*”$/u.test(words) ? words.slice(1, -1) : words;
  return `“${inner.replace(/“/gu, '‘').replace(/”/gu, '’')}”`;
}

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const HAN = String.raw`\p{Script=Han}`;
const NARROW_BESIDE_HAN = new RegExp(
  `(?<=[${HAN}”》）])\\s*[,;:!?()]\\s*|\\s*[,;:!?()]\\s*(?=[${HAN}“《（])`,
  'gu',
);

/** Half-width punctuation beside Chinese characters made full-width; digits and Latin words are left alone. */
export const fullWidth = (text: string): string =>
  text.trim().replace(NARROW_BESIDE_HAN, (mark) => WIDE[mark.trim()] ?? mark);
