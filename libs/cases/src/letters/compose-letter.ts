import type { Day } from '@fayuan/kernel';
import { onOnePage, type Paper, PLAIN_PAPER } from '@fayuan/papers';
import { type LetterFacts, type LetterKind, titleOf } from './letter.js';
import { LETTER_FORMS } from './letter-forms.js';
import type { Gap } from './letter-gaps.js';

/** A letter as it would be issued, or what it lacks. */
export interface Composed {
  readonly title: string;
  /** Its day; the year of its number is that of this day. */
  readonly day: Day;
  /** Missing values in the order of the text, each once; with any, the paper has holes and is not given out. */
  readonly gaps: readonly Gap[];
  /** The paper under its number, set to stay on one page; null where its words are too many for one. */
  readonly paper: (number: string) => Paper | null;
}

/** Writes a letter from the facts of its case. Pure: the same facts give the same paper. */
export function composeLetter(kind: LetterKind, facts: LetterFacts): Composed {
  const form = LETTER_FORMS[kind];
  const gaps = new Set<Gap>();
  const text = form.write(facts, (value, gap) => {
    if (!value) gaps.add(gap);
    return value ?? '';
  });
  const title = titleOf(form, facts);
  const signer = text.signer ?? facts.unitName;
  const paper = (number: string): Paper | null => {
    const letter = form.layout === 'letter';
    return onOnePage({
      ...PLAIN_PAPER,
      title,
      ...(letter ? { issuer: signer } : {}),
      number: letter ? number : `编号：${number}`,
      addressee: text.addressee,
      body: text.body,
      signature: letter ? { issuers: [`${signer}（公章）`], day: text.day, sealed: true } : null,
    });
  };
  return { title, day: text.day, gaps: [...gaps], paper };
}
