import type { Text } from '@fayuan/kernel';
import type { ReadCell, ReadRow } from '@fayuan/papers';
import { type Ledger, type LedgerColumn, writtenNumber } from '../ledger-import/ledger.js';
import { centsOf, dayOf, plain } from '../ledger-import/row-reader.js';
import { type Line, type LineValue, wordsOf } from './ledger-line.js';

/**
 * Whether a row of a file says of a record what the ledger says of it now, as an export of it does: cell by cell, whatever form
 * days, amounts and blanks have, and in either language. Pure.
 * @param also what a cell may say instead, by key of the column: the masked name for the one in clear
 */
export function saysTheSame(
  { columns }: Ledger,
  { cells }: ReadRow,
  line: Line,
  also: Readonly<Record<string, string | null>> = {},
): boolean {
  return columns.every((column) => {
    const [cell, other] = [cells[column.key], also[column.key]];
    if (other && plain(cell?.text ?? '') === plain(other)) return true;
    return isSame(column, cell, line[column.key]);
  });
}

function isSame(column: LedgerColumn, cell: ReadCell | undefined, value: LineValue | undefined): boolean {
  if (cell?.kind === 'formula' || cell?.kind === 'error') return false;
  const typed = cell?.text ?? '';
  if (value?.kind === 'day') return dayOf(typed) === value.day;
  if (value?.kind === 'cents') return centsOf(typed) === value.cents;
  if (value?.kind === 'text' && column.key === 'number')
    return writtenNumber(typed) === writtenNumber(value.text);
  return wordings(column, value).some((each) => plain(each) === plain(typed));
}

/** In both languages. */
function wordings(column: LedgerColumn, value: LineValue | undefined): string[] {
  const both = (text: Text) => [text['zh-CN'], text.en];
  if (value?.kind === 'text') return [value.text];
  if (value?.kind === 'words') return both(value.words);
  if (value?.kind === 'codes')
    return [wordsOf(column, value.codes, 'zh-CN'), wordsOf(column, value.codes, 'en')];
  return [''];
}
