import { escapeMarkup } from './escape-markup.js';
import { lettersOf } from './spreadsheet/sheet-xml.js';

/** Choices that cells of a column are offered. */
export interface ColumnChoices {
  /** Place of the column, from 0. */
  readonly column: number;
  readonly choices: readonly string[];
  /** False where several may stand in one cell: then the list is an offer, and other words are taken. */
  readonly isStrict: boolean;
}

/** A list as a range of the sheet that holds all of them, one list a column. */
export interface ChoiceList extends ColumnChoices {
  /** What formulas call it. */
  readonly name: string;
  readonly range: string;
}

export const LISTS_SHEET = '选项';
/** Rows below the heads that are offered the lists. */
const OFFERED_ROWS = 20_000;

/** Lists with their names and ranges, numbered through. A range has room for any number of choices, a formula has not. */
export const choiceLists = (columns: readonly ColumnChoices[]): ChoiceList[] =>
  columns.map((each, at) => ({
    ...each,
    name: `list_${at + 1}`,
    range: `'${LISTS_SHEET}'!$${lettersOf(at)}$1:$${lettersOf(at)}$${each.choices.length}`,
  }));

/** The rows of the sheet of lists. */
export const listRows = (lists: readonly ChoiceList[]): string[][] =>
  Array.from({ length: Math.max(0, ...lists.map(({ choices }) => choices.length)) }, (_, row) =>
    lists.map(({ choices }) => choices[row] ?? ''),
  );

export const definedNames = (lists: readonly ChoiceList[]): string =>
  lists.length === 0
    ? ''
    : `<definedNames>${lists
        .map(({ name, range }) => `<definedName name="${name}">${escapeMarkup(range)}</definedName>`)
        .join('')}</definedNames>`;

/** What makes programs offer the lists below the row of the heads. @param headAt from 1 */
export function validations(lists: readonly ChoiceList[], headAt: number): string {
  if (lists.length === 0) return '';
  const rules = lists.map(({ name, column, isStrict }) => {
    const letters = lettersOf(column);
    const place = `${letters}${headAt + 1}:${letters}${headAt + OFFERED_ROWS}`;
    const strict = isStrict ? ' showErrorMessage="1"' : '';
    return `<dataValidation type="list" allowBlank="1"${strict} sqref="${place}"><formula1>${name}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
