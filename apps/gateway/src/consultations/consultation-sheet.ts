import { type ConsultationExport, lineCells, lineColumns } from '@fayuan/cases';
import { type Day, type Locale, words } from '@fayuan/kernel';
import type { Sheet, SheetCell } from '@fayuan/papers';

const TITLE = words('咨询台账', 'Ledger of consultations');
const IN_EVENT = words('已含在活动人次中', 'in the number of the event');
/** Behind the columns that the import takes. */
const MORE = [
  [words('件数', 'Questions'), 10],
  [words('活动', 'Event'), 28],
  [words('计数', 'Counted'), 18],
  [words('单位', 'Unit'), 32],
  [words('登记人', 'Recorded by'), 16],
  [words('登记日期', 'Recorded on'), 14],
] as const;

async function* cellsOf(
  { ledger, lines }: ConsultationExport,
  locale: Locale,
): AsyncGenerator<readonly SheetCell[]> {
  for await (const { line, consultation: row } of lines)
    yield [
      ...lineCells(ledger, line, locale),
      row.matters.length,
      row.activityTitle ?? '',
      row.isCounted ? '1' : IN_EVENT[locale],
      row.unit.name,
      row.recordedBy,
      { day: row.recordedAt.toISOString().slice(0, 10) },
    ];
}

/**
 * One row for each consultation, under the heads that the import knows: a file that was taken out can be brought back. Every
 * text is a text, so that nothing in it is taken for a formula.
 */
export const consultationSheet = (taken: ConsultationExport, asOf: Day, locale: Locale): Sheet => ({
  name: TITLE[locale],
  title: TITLE[locale],
  notes: [
    words(`截至 ${asOf}`, `As of ${asOf}`)[locale],
    words(
      `合计 ${taken.total} 人次、${taken.questions} 件`,
      `In all ${taken.total} people, ${taken.questions} questions`,
    )[locale],
  ],
  columns: [
    ...lineColumns(taken.ledger, locale),
    ...MORE.map(([title, width]) => ({ title: title[locale], width })),
  ],
  rows: cellsOf(taken, locale),
});
