import { type Text, words } from '@fayuan/kernel';
import type { SheetColumn, TableWish } from '@fayuan/papers';

export const LEDGERS = ['consultations', 'cases'] as const;
/** Which ledger of paper, or of another program, is taken over. */
export type LedgerKind = (typeof LEDGERS)[number];

export const LEDGER_NAMES: Readonly<Record<LedgerKind, Text>> = {
  consultations: words('咨询台账', 'Ledger of consultations'),
  cases: words('案件台账', 'Ledger of cases'),
};

/** A choice by the words that stand in the cell. */
export interface LedgerChoice {
  readonly code: string;
  readonly name: Text;
}

/** How what stands in a cell is understood; `number` is a number of somebody or something, of which no digit may be lost. */
export type ColumnKind = 'text' | 'number' | 'day' | 'money' | 'choice' | 'choices';

export interface LedgerColumn {
  readonly key: string;
  readonly title: Text;
  readonly kind: ColumnKind;
  readonly isNeeded: boolean;
  readonly width: number;
  readonly choices: readonly LedgerChoice[];
  /** How it is filled in. */
  readonly hint: Text;
  readonly example: Text;
}

const NONE = words('', '');

/** A column, a text that may be left out unless told otherwise. */
export const column = (
  key: string,
  title: Text,
  kind: ColumnKind = 'text',
  more: Partial<LedgerColumn> = {},
): LedgerColumn => ({
  key,
  title,
  kind,
  isNeeded: false,
  width: 16,
  choices: [],
  hint: NONE,
  example: NONE,
  ...more,
});

/** A number of a ledger or a case in one form: no blanks, ASCII digits, the brackets of official papers. */
export const writtenNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replaceAll(/[[({【〔]/gu, '〔')
    .replaceAll(/[\])}】〕]/gu, '〕')
    .toUpperCase();

/** The columns of a ledger; any order, and others beside them, are fine. */
export interface Ledger {
  readonly kind: LedgerKind;
  readonly columns: readonly LedgerColumn[];
}

/** Title of the column in which what is wrong comes back. */
export const PROBLEM_TITLE: Text = words('错误说明', 'What is wrong');

/** More rows go into two files. */
export const MOST_ROWS = 20_000;

/** The words for a choice as it is offered; in the language of the reader. */
const namesOf = ({ choices }: LedgerColumn, locale: 'zh-CN' | 'en'): string[] =>
  choices.map(({ name }) => name[locale]);

/** A column of the sheet that is filled in. */
export const sheetColumn = (column: LedgerColumn, locale: 'zh-CN' | 'en'): SheetColumn => ({
  title: `${column.title[locale]}${column.isNeeded ? '*' : ''}`,
  width: column.width,
  isTyped: true,
  ...(column.choices.length > 0 && { choices: namesOf(column, locale) }),
  takesSeveral: column.kind === 'choices',
});

/** What is looked for in a file: columns by their titles in both languages. */
export const wishOf = ({ columns }: Ledger, locale: 'zh-CN' | 'en'): TableWish => ({
  columns: columns.map(({ key, title, isNeeded }) => ({
    key,
    isNeeded,
    titles: [...new Set([title[locale], title['zh-CN'], title.en])],
  })),
  mostRows: MOST_ROWS,
});
