import type { Consultation, ConsultationForm } from '@fayuan/cases';
import { type Day, type Locale, words } from '@fayuan/kernel';
import type { Sheet, SheetCell } from '@fayuan/papers';

/** The ledger of consultations as it is read. */
export interface ConsultationLedger {
  readonly form: ConsultationForm;
  /** The day it was read on. */
  readonly asOf: Day;
  readonly total: number;
  readonly questions: number;
  readonly rows: AsyncIterable<Consultation>;
}

const TITLE = words('咨询台账', 'Ledger of consultations');
const JOINT = words('、', ', ');
const NOT_SHOWN = words('仅本单位可见', 'shown to the unit alone');
const IN_EVENT = words('已含在活动人次中', 'in the number of the event');
const COLUMNS = [
  [words('咨询日期', 'Day'), 14],
  [words('单位', 'Unit'), 32],
  [words('途径', 'How'), 12],
  [words('事项', 'What about'), 40],
  [words('件数', 'Questions'), 10],
  [words('人群', 'Who'), 28],
  [words('结果', 'What came of it'), 28],
  [words('答复日期', 'Answered on'), 14],
  [words('活动', 'Event'), 28],
  [words('计数', 'Counted'), 18],
  [words('登记人', 'Recorded by'), 16],
  [words('登记日期', 'Recorded on'), 14],
] as const;

/** Names of the choices by code. */
function namesOf({ channels, branches, groups, results }: ConsultationForm): (code: string) => string {
  const topics = branches.flatMap((branch) => [branch, ...branch.topics]);
  const names = new Map<string, string>(
    [...channels, ...topics, ...groups, ...results].map(({ code, name }) => [code, name]),
  );
  return (code) => names.get(code) ?? code;
}

async function* cellsOf(
  { form, rows }: ConsultationLedger,
  locale: Locale,
): AsyncGenerator<readonly SheetCell[]> {
  const name = namesOf(form);
  const listed = (codes: readonly string[]) => codes.map(name).join(JOINT[locale]);
  for await (const row of rows)
    yield [
      row.occurredOn,
      row.unit.name,
      name(row.channel),
      listed(row.matters),
      row.matters.length,
      row.groups ? listed(row.groups) : NOT_SHOWN[locale],
      listed(row.results),
      row.answeredOn ?? '',
      row.activityTitle ?? '',
      row.isCounted ? '1' : IN_EVENT[locale],
      row.recordedBy,
      row.recordedAt.toISOString().slice(0, 10),
    ];
}

/** One row for each consultation; every text a text, so that nothing in it is taken for a formula. */
export const consultationSheet = (ledger: ConsultationLedger, locale: Locale): Sheet => ({
  name: TITLE[locale],
  title: TITLE[locale],
  notes: [
    words(`截至 ${ledger.asOf}`, `As of ${ledger.asOf}`)[locale],
    words(
      `合计 ${ledger.total} 人次、${ledger.questions} 件`,
      `In all ${ledger.total} people, ${ledger.questions} questions`,
    )[locale],
  ],
  columns: COLUMNS.map(([title, width]) => ({ title: title[locale], width })),
  rows: cellsOf(ledger, locale),
});
