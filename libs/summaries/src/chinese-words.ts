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
