import { type Day, type Locale, type Text, words } from '@fayuan/kernel';
import type { SheetCell, SheetColumn } from '@fayuan/papers';
import type { Ledger, LedgerColumn } from '../ledger-import/ledger.js';

/** What stands in a cell of a ledger: a text, words of ours, a day, an amount in cents, or codes of choices. */
export type LineValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'words'; readonly words: Text }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'cents'; readonly cents: number }
  | { readonly kind: 'codes'; readonly codes: readonly string[] };

/** A record as a line of its ledger, by key of the column; what is not there is left out. */
export type Line = Readonly<Record<string, LineValue>>;

export const inText = (text: string | null | undefined): LineValue | null =>
  text ? { kind: 'text', text } : null;
export const inWords = (said: Text): LineValue => ({ kind: 'words', words: said });
export const inDay = (day: Day | null | undefined): LineValue | null => (day ? { kind: 'day', day } : null);
export const inCents = (cents: number | null | undefined): LineValue | null =>
  cents ? { kind: 'cents', cents } : null;
export const inCodes = (codes: readonly (string | null | undefined)[]): LineValue | null => {
  const given = codes.filter((code): code is string => Boolean(code));
  return given.length > 0 ? { kind: 'codes', codes: given } : null;
};

/** A line of what is there. */
export const lineOf = (values: Readonly<Record<string, LineValue | null>>): Line =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, LineValue] => entry[1] !== null),
  );

const JOINT: Text = words('、', ', ');

/** Codes in the words that the column offers; a code that no list has is left out. */
export const wordsOf = ({ choices }: LedgerColumn, codes: readonly string[], locale: Locale): string =>
  codes
    .flatMap((each) => choices.find((choice) => choice.code === each)?.name[locale] ?? [])
    .join(JOINT[locale]);

/** A cell of the sheet: days as days, amounts as numbers, everything else as text. */
function cellOf(column: LedgerColumn, value: LineValue | undefined, locale: Locale): SheetCell {
  switch (value?.kind) {
    case undefined:
      return '';
    case 'text':
      return value.text;
    case 'words':
      return value.words[locale];
    case 'day':
      return { day: value.day };
    case 'cents':
      return value.cents / 100;
    case 'codes':
      return wordsOf(column, value.codes, locale);
  }
}

/** The cells of a line in the order of the ledger's columns. */
export const lineCells = ({ columns }: Ledger, line: Line, locale: Locale): SheetCell[] =>
  columns.map((column) => cellOf(column, line[column.key], locale));

/** The columns of a ledger that is taken out: those that its import takes, under the same heads. */
export const lineColumns = ({ columns }: Ledger, locale: Locale): SheetColumn[] =>
  columns.map(({ title, width }) => ({ title: title[locale], width }));
