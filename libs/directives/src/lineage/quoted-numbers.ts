/** A number or a date in a sentence; a date knows its order in the year. */
interface Token {
  readonly text: string;
  /** Year (0 when not named), month, day; null for a plain number. */
  readonly date: readonly [number, number, number] | null;
}

interface Sentence {
  readonly text: string;
  /** The words without their numbers: sentences alike in it say the same with other numbers. */
  readonly words: string;
  readonly tokens: readonly Token[];
}

/** Two sentences with the same words and other numbers. */
export interface NumberChange {
  /** Position of the own section. */
  readonly section: number;
  readonly upper: string;
  readonly own: string;
  /** True when a day was put off; false when any other number differs. */
  readonly later: boolean;
}

const TOKEN = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日|\d+(?:,\d{3})*(?:\.\d+)?/gu;
/** Fewer words than these are alike by chance. */
const FEWEST_WORDS = 6;

const tokenOf = (found: RegExpMatchArray): Token => {
  const [text, year, month, day] = found;
  const date = month && day ? ([Number(year ?? 0), Number(month), Number(day)] as const) : null;
  return { text: text.replaceAll(',', ''), date };
};

const sentencesOf = (text: string): Sentence[] =>
  text
    .split(/[。；！？\n]/u)
    .map((each) => each.trim())
    .map((each) => ({
      text: each,
      words: each.replace(TOKEN, (found) => (found.includes('月') ? '日期' : '数')).replace(/\s+/gu, ''),
      tokens: [...each.matchAll(TOKEN)].map(tokenOf),
    }))
    .filter(({ tokens, words }) => tokens.length > 0 && words.length >= FEWEST_WORDS);

const same = (a: Sentence, b: Sentence): boolean =>
  a.tokens.every((token, at) => token.text === b.tokens[at]?.text);

/** How a date was moved: before, after or neither. Without a year on both sides only month and day are compared. */
function moved(upper: NonNullable<Token['date']>, own: NonNullable<Token['date']>): number {
  const years = upper[0] > 0 && own[0] > 0 ? own[0] - upper[0] : 0;
  return Math.sign(years || own[1] - upper[1] || own[2] - upper[2]);
}

/** Null when nothing differs or dates were only brought forward: inner deadlines may be earlier. */
function changeOf(upper: Sentence, own: Sentence): 'later' | 'number' | null {
  const pairs = upper.tokens.map((token, at) => ({ token, other: own.tokens[at] }));
  if (pairs.some(({ token, other }) => !token.date && token.text !== other?.text)) return 'number';
  return pairs.some(({ token, other }) => token.date && other?.date && moved(token.date, other.date) > 0)
    ? 'later'
    : null;
}

interface Text {
  readonly sections: readonly { readonly text: string }[];
}

/**
 * Sentences of the own text that quote one of the upper text with another number or a later day. A sentence that also
 * stands there unchanged is no change.
 */
export function numberChanges(own: Text, upper: Text): NumberChange[] {
  const above = new Map<string, Sentence[]>();
  for (const sentence of upper.sections.flatMap(({ text }) => sentencesOf(text)))
    above.set(sentence.words, [...(above.get(sentence.words) ?? []), sentence]);
  return own.sections.flatMap(({ text }, section) =>
    sentencesOf(text).flatMap((sentence) => {
      const quoted = above.get(sentence.words) ?? [];
      const [first] = quoted;
      if (!first || quoted.some((each) => same(each, sentence))) return [];
      const change = changeOf(first, sentence);
      return change ? [{ section, upper: first.text, own: sentence.text, later: change === 'later' }] : [];
    }),
  );
}
