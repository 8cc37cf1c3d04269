import { buffer } from 'node:stream/consumers';
import { workbook } from '@fayuan/papers';
import type { Ledger } from '../ledger-import/ledger.js';
import { ledgerSheets } from '../ledger-import/ledger-template.js';

/** The template of a ledger filled in with rows by key of the column. */
export function filledIn(ledger: Ledger, rows: readonly Readonly<Record<string, string>>[]): Promise<Buffer> {
  const [sheet, ...others] = ledgerSheets(ledger, 'zh-CN');
  if (!sheet) throw new Error('a template has a sheet');
  const cells = rows.map((row) => ledger.columns.map(({ key }) => row[key] ?? ''));
  return buffer(workbook([{ ...sheet, rows: cells }, ...others], new Date('2026-06-01T00:00:00Z')));
}
