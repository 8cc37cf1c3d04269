import { ordinal } from '@fayuan/papers';
import { fullWidth } from './chinese-words.js';
import type { GapText, ParagraphStyle, SummaryGap, SummaryParagraph, SummaryRun } from './summary-content.js';

/**
 * Whether what a clause needs is there. `missing` means that it ought to be known and is not (a gap for a person);
 * `absent` means that there is nothing to say (a zero, an optional part): the clause drops in silence.
 */
export type Supply<T> =
  | { readonly state: 'present'; readonly value: T }
  | { readonly state: 'missing' }
  | { readonly state: 'absent' };

export const present = <T>(value: T): Supply<T> => ({ state: 'present', value });
export const missing: Supply<never> = { state: 'missing' };
export const absent: Supply<never> = { state: 'absent' };

/** A required word: missing when null or blank. */
export const required = (text: string | null): Supply<string> =>
  text === null || text.trim() === '' ? missing : present(text);

/** A welcome word or list: absent when null, blank or empty. */
export function optional<T extends string | readonly unknown[]>(value: T | null): Supply<T> {
  if (value === null || value.length === 0) return absent;
  return typeof value === 'string' && value.trim() === '' ? absent : present(value);
}

/** Both needs together: nothing to say wins over not known. */
export function both<A, B>(a: Supply<A>, b: Supply<B>): Supply<readonly [A, B]> {
  if (a.state === 'absent' || b.state === 'absent') return absent;
  if (a.state === 'missing' || b.state === 'missing') return missing;
  return present([a.value, b.value]);
}

export interface Clause {
  readonly key: string;
  /** Chinese name of what is missing, for 【待填：…】. */
  readonly label: string;
  readonly state: Supply<unknown>['state'];
  readonly runs: readonly SummaryRun[];
  /** Writes the clause around a person's word; without it the words given are the clause. */
  readonly around?: (word: string) => readonly SummaryRun[];
}

/** Text without a source of its own. */
export const plain = (text: string): SummaryRun => ({ text });

/** A clause that is written only when its needs are there. */
export function clause<T>(
  name: { readonly key: string; readonly label: string },
  supply: Supply<T>,
  write: (value: T) => readonly (SummaryRun | string)[],
): Clause {
  const pieces = supply.state === 'present' ? write(supply.value) : [];
  const runs = pieces.map((piece) => (typeof piece === 'string' ? plain(piece) : piece));
  return { ...name, state: supply.state, runs };
}

/** A clause around one required word (a theme, an organ): a person who fills the gap gives the word, not the sentence. */
export function wordClause(
  name: { readonly key: string; readonly label: string },
  word: string | null,
  write: (word: string) => string,
): Clause {
  const supply = required(word === null ? null : fullWidth(word));
  return { ...clause(name, supply, (value) => [write(value)]), around: (given) => [plain(write(given))] };
}

export interface Sentence {
  readonly lead?: readonly SummaryRun[];
  readonly clauses: readonly Clause[];
  /** Between clauses; never typed into them. */
  readonly joint?: '，' | '；' | '';
  readonly tail?: readonly SummaryRun[];
  readonly end?: '。' | '：';
  /** Fewer clauses than this with words drop the sentence. */
  readonly atLeast?: number;
}

export interface TemplateParagraph {
  readonly style: Exclude<ParagraphStyle, 'HEADING'>;
  readonly sentences: readonly Sentence[];
  /** Counted with its like in the section: 一是, 二是. */
  readonly item?: boolean;
}

export interface Section {
  readonly heading?: string;
  readonly paragraphs: readonly TemplateParagraph[];
}

/** `draft` shows what is missing as 【待填：…】, `final` leaves it out. */
export interface WritingMode {
  readonly stage: 'draft' | 'final';
  readonly gapTexts: readonly GapText[];
}

export interface WrittenText {
  readonly paragraphs: readonly SummaryParagraph[];
  readonly gaps: readonly SummaryGap[];
}

interface MarkedRun extends SummaryRun {
  readonly gap?: { readonly key: string; readonly label: string };
}
type Marked = readonly MarkedRun[];

const SENTENCE_END = /[，。；、\s]+$/u;

/** The words of a clause, or null when it drops. A person's words come before a gap, never before a figure. */
function clauseRuns(one: Clause, { stage, gapTexts }: WritingMode): Marked | null {
  const { key, label, state, runs, around } = one;
  if (state === 'present') return runs.length === 0 ? null : runs;
  if (state === 'absent') return null;
  const given = gapTexts.find((gapText) => gapText.key === key);
  if (given !== undefined) {
    const text = fullWidth(given.text).replace(SENTENCE_END, '');
    if (text === '') return null;
    return around === undefined ? [plain(text)] : around(text);
  }
  return stage === 'final' ? null : [{ text: `【待填：${label}】`, gap: { key, label } }];
}

const joined = (parts: readonly Marked[], joint: string): Marked =>
  parts.flatMap((part, at) => (at === 0 || joint === '' ? part : [plain(joint), ...part]));

function sentenceRuns(sentence: Sentence, mode: WritingMode): Marked | null {
  const parts = sentence.clauses
    .map((one) => clauseRuns(one, mode))
    .filter((one): one is Marked => one !== null);
  if (parts.length === 0 || parts.length < (sentence.atLeast ?? 1)) return null;
  const body = joined(parts, sentence.joint ?? '，');
  return [...(sentence.lead ?? []), ...body, ...(sentence.tail ?? []), plain(sentence.end ?? '。')];
}

/** Runs of plain text that touch become one. */
function merged(runs: Marked): Marked {
  const out: MarkedRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const mergeable =
      last !== undefined && [last, run].every((one) => one.token === undefined && one.gap === undefined);
    if (mergeable) out[out.length - 1] = plain(last.text + run.text);
    else out.push(run);
  }
  return out;
}

interface MarkedParagraph {
  readonly style: ParagraphStyle;
  readonly runs: Marked;
}

function sectionBody(section: Section, mode: WritingMode): MarkedParagraph[] {
  let items = 0;
  return section.paragraphs.flatMap(({ style, sentences, item }) => {
    const runs = sentences.map((one) => sentenceRuns(one, mode)).flatMap((one) => one ?? []);
    if (runs.length === 0) return [];
    if (item === true) items += 1;
    const prefix = item === true ? [plain(`${ordinal(items)}是`)] : [];
    return [{ style, runs: merged([...prefix, ...runs]) }];
  });
}

/** Writes the sections: clauses drop, empty paragraphs and sections drop, and only then everything is numbered. */
export function writeSections(sections: readonly Section[], mode: WritingMode): WrittenText {
  let headings = 0;
  const marked = sections.flatMap((section): MarkedParagraph[] => {
    const body = sectionBody(section, mode);
    if (body.length === 0 || section.heading === undefined) return body;
    headings += 1;
    return [{ style: 'HEADING', runs: [plain(`${ordinal(headings)}、${section.heading}`)] }, ...body];
  });
  const gaps = marked.flatMap(({ runs }, paragraph) =>
    runs.flatMap(({ gap }) => (gap === undefined ? [] : [{ ...gap, paragraph }])),
  );
  const bare = (run: MarkedRun): SummaryRun =>
    run.token === undefined ? plain(run.text) : { text: run.text, token: run.token };
  return { paragraphs: marked.map(({ style, runs }) => ({ style, runs: runs.map(bare) })), gaps };
}
