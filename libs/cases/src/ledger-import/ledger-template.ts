import { type Locale, words } from '@fayuan/kernel';
import type { Sheet, SheetCell } from '@fayuan/papers';
import { type Ledger, LEDGER_NAMES, type LedgerColumn, MOST_ROWS, sheetColumn } from './ledger.js';

const HOW = words('填写说明', 'How to fill it in');
const NEEDED = words('必填', 'needed');
const MAY = words('选填', 'may be left empty');
const NOTES = [
  words(
    `带 * 的列必填；一行一条；列可以换位置、可以增加，列名请勿改动；最多 ${MOST_ROWS} 行`,
    `Columns with * are needed; one row each; columns may be moved and added, but keep their heads; at most ${MOST_ROWS} rows`,
  ),
  words(
    '同一文件或改好后的文件可以重复上传：已导入的行不会重复登记',
    'The same file, or a mended one, can be uploaded again: no row is recorded twice',
  ),
];
const HEADS = [
  [words('列名', 'Column'), 20],
  [words('是否必填', 'Needed'), 12],
  [words('怎么填', 'How'), 60],
  [words('示例', 'Example'), 28],
  [words('可选内容', 'Choices'), 80],
] as const;

const KIND_HINTS: Readonly<Record<LedgerColumn['kind'], ReturnType<typeof words>>> = {
  text: words('', ''),
  number: words('', ''),
  day: words('日期，如 2026-03-01', 'A day such as 2026-03-01'),
  money: words('以元为单位的数字', 'A number of yuan'),
  choice: words('从下拉列表中选择', 'Choose from the list'),
  choices: words('', ''),
};

/** The workbook that is filled in: a sheet with the columns and their lists, and one that says how. */
export function ledgerSheets(ledger: Ledger, locale: Locale): Sheet[] {
  const title = LEDGER_NAMES[ledger.kind][locale];
  return [
    {
      name: title,
      title,
      notes: NOTES.map((note) => note[locale]),
      columns: ledger.columns.map((column) => sheetColumn(column, locale)),
      rows: [],
    },
    {
      name: HOW[locale],
      title: `${title} · ${HOW[locale]}`,
      notes: [],
      columns: HEADS.map(([head, width]) => ({ title: head[locale], width })),
      rows: ledger.columns.map((column) => explained(column, locale)),
    },
  ];
}

const explained = (column: LedgerColumn, locale: Locale): SheetCell[] => [
  column.title[locale],
  (column.isNeeded ? NEEDED : MAY)[locale],
  [column.hint[locale], KIND_HINTS[column.kind][locale]].filter((each) => each !== '').join('；'),
  column.example[locale],
  column.choices.map(({ name }) => name[locale]).join(locale === 'en' ? ', ' : '、'),
];
