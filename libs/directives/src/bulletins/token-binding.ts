import type { BulletinRun, BulletinToken } from './bulletin.js';

export interface BoundText {
  readonly runs: readonly BulletinRun[];
  /** Numbers that no token stands behind. */
  readonly looseNumbers: readonly string[];
}

/** Numbers that name a day, an hour or a document, and lists: not figures. */
const NAMED = /〔\d{4}〕\d+号|\d{4}年|\d{1,2}月|\d{1,2}[日时]|《[^》]*》|（\d{1,2}）|^\d{1,2}[.．]/gmu;
const NUMBER = /近?\d+(?:\.\d+)?(?:[万亿]?余|[万亿]|%)?/gu;

/**
 * Finds the numbers of a text again after a person edited it: each number that is written as a token of the section is
 * that token, in the order in which they were written; a number that was typed or changed is loose.
 */
export function bindTokens(text: string, tokens: readonly BulletinToken[]): BoundText {
  const named = [...text.matchAll(NAMED)].map(({ 0: word, index }) => [index, index + word.length] as const);
  const free = [...tokens];
  const runs: BulletinRun[] = [];
  const looseNumbers: string[] = [];
  let done = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (named.some(([from, to]) => index >= from && index < to)) continue;
    const at = free.findIndex((token) => token.text === number);
    const token = at < 0 ? undefined : free.splice(at, 1)[0];
    if (!token) {
      looseNumbers.push(number);
      continue;
    }
    if (index > done) runs.push({ text: text.slice(done, index), token: null });
    runs.push({ text: number, token: token.key });
    done = index + number.length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), token: null });
  return { runs, looseNumbers };
}
