import { CASE_LEDGER, type CaseExport, lineCells, lineColumns, STAGE_WORDS } from '@fayuan/cases';
import { type Day, type Locale, words } from '@fayuan/kernel';
import type { Sheet, SheetCell } from '@fayuan/papers';

const TITLE = words('案件台账', 'Ledger of cases');
const SEALED = words(
  '未成年人、被害人等封存案件仅办案组可以导出；案件数含封存案件',
  'Sealed cases are taken out by their team alone; the count has them all',
);
/** Behind the columns that the import takes. */
const MORE = [
  [words('办理阶段', 'Stage'), 14],
  [words('申请编号', 'Application'), 24],
  [words('件数', 'Claims'), 8],
  [words('办理单位', 'Unit'), 32],
  [words('收件单位', 'Taken in by'), 32],
] as const;

async function* cellsOf({ lines }: CaseExport, locale: Locale): AsyncGenerator<readonly SheetCell[]> {
  for await (const { line, case: row } of lines)
    yield [
      ...lineCells(CASE_LEDGER, line, locale),
      STAGE_WORDS[row.stage][locale],
      row.applicationNumber ?? '',
      row.claims,
      row.unit.name,
      row.takenInBy.name,
    ];
}

/**
 * One row for each case, under the heads that the import knows: a file that was taken out can be brought back. Every text is a
 * text, so that no digit of a number is lost and nothing is taken for a formula.
 */
export const caseSheet = (taken: CaseExport, asOf: Day, locale: Locale): Sheet => ({
  name: TITLE[locale],
  title: TITLE[locale],
  notes: [
    words(`截至 ${asOf}`, `As of ${asOf}`)[locale],
    words(`案件数 ${taken.total}`, `${taken.total} cases`)[locale],
    SEALED[locale],
  ],
  columns: [
    ...lineColumns(CASE_LEDGER, locale),
    ...MORE.map(([title, width]) => ({ title: title[locale], width })),
  ],
  rows: cellsOf(taken, locale),
});
