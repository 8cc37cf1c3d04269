import { dayOfSerial } from './cell-styles.js';
import { openWorkbook, type OpenWorkbook } from './open-workbook.js';
import {
  attributeOf,
  hasFormula,
  joinedText,
  type RawCell,
  type RawRow,
  rowsOf,
  valueOf,
} from './sheet-xml.js';
import { UnreadableWorkbook } from './unreadable-workbook.js';

/** `number`: the program took what was typed for a number, so that leading zeros and digits past the 15th are lost. */
export type ReadCellKind = 'text' | 'number' | 'day' | 'formula' | 'error';

export interface ReadCell {
  readonly kind: ReadCellKind;
  /** As it reads; a day as `YYYY-MM-DD`. Empty for a formula. */
  readonly text: string;
}

/** Which table is looked for. */
export interface TableWish {
  /** Titles of its columns, the needed ones first to be found by. */
  readonly columns: readonly {
    readonly key: string;
    readonly titles: readonly string[];
    readonly isNeeded: boolean;
  }[];
  readonly mostRows: number;
}

export interface ReadRow {
  /** From 1, as the program that shows the sheet counts. */
  readonly no: number;
  /** By key of the column; what is empty is left out. */
  readonly cells: Readonly<Record<string, ReadCell>>;
}

/** Where the table stands, so that what is wrong can be written beside it. */
export interface TablePlace {
  readonly sheet: number;
  readonly headRow: number;
  /** Column from 0 by key. */
  readonly columns: Readonly<Record<string, number>>;
}

export interface ReadTable {
  readonly place: TablePlace;
  readonly rows: readonly ReadRow[];
}

/** Above the heads stand a title and a few lines at most. */
const HEAD_WITHIN = 20;
const LONGEST_CELL = 2_000;

/** A title as it is compared: without marks, blanks and what stands in brackets. */
export const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/\(.*?\)|[*\s:]/gu, '')
    .toLowerCase();

/**
 * Reads the first table of a workbook that has the needed columns, in whatever order and among whatever others they stand.
 * Rows without any of the columns filled are passed over. @throws UnreadableWorkbook
 */
export function readTable(file: Buffer, wish: TableWish): ReadTable {
  const book = openWorkbook(file);
  let missing: readonly string[] | undefined;
  for (const [sheet, part] of book.sheets.entries()) {
    const xml = book.part(part);
    const head = headOf(book, xml, wish);
    if ('place' in head)
      return { place: { ...head.place, sheet }, rows: bodyOf(book, xml, head.place, wish) };
    if (!missing || head.missing.length < missing.length) missing = head.missing;
  }
  throw new UnreadableWorkbook('no_header', missing ?? []);
}

type Head = { readonly place: Omit<TablePlace, 'sheet'> } | { readonly missing: readonly string[] };

function headOf(book: OpenWorkbook, xml: string, wish: TableWish): Head {
  let missing = wish.columns.filter((each) => each.isNeeded).map((each) => each.titles[0] ?? each.key);
  for (const row of rowsOf(xml)) {
    if (row.no > HEAD_WITHIN) break;
    const titles = row.cells.map((cell) => ({
      column: cell.column,
      title: plainTitle(cellOf(book, cell).text),
    }));
    const found = wish.columns.map((each) => ({
      ...each,
      at: titles.filter(({ title }) => each.titles.some((known) => plainTitle(known) === title)),
    }));
    const lacking = found.filter((each) => each.isNeeded && each.at.length === 0);
    if (lacking.length < missing.length) missing = lacking.map((each) => each.titles[0] ?? each.key);
    if (lacking.length > 0) continue;
    const doubled = found.filter((each) => each.at.length > 1).map((each) => each.titles[0] ?? each.key);
    if (doubled.length > 0) throw new UnreadableWorkbook('doubled_column', doubled);
    const columns = found.flatMap(({ key, at: [first] }) => (first ? [[key, first.column] as const] : []));
    return { place: { headRow: row.no, columns: Object.fromEntries(columns) } };
  }
  return { missing };
}

function bodyOf(
  book: OpenWorkbook,
  xml: string,
  place: Omit<TablePlace, 'sheet'>,
  { mostRows }: TableWish,
): ReadRow[] {
  const keys = new Map(Object.entries(place.columns).map(([key, column]) => [column, key]));
  const rows: ReadRow[] = [];
  for (const raw of rowsOf(xml)) {
    if (raw.no <= place.headRow) continue;
    const row = readRow(book, raw, keys);
    if (Object.keys(row.cells).length === 0) continue;
    rows.push(row);
    if (rows.length > mostRows) throw new UnreadableWorkbook('too_many_rows');
  }
  if (rows.length === 0) throw new UnreadableWorkbook('no_rows');
  return rows;
}

function readRow(book: OpenWorkbook, raw: RawRow, keys: ReadonlyMap<number, string>): ReadRow {
  const cells: Record<string, ReadCell> = {};
  for (const cell of raw.cells) {
    const key = keys.get(cell.column);
    if (key === undefined) continue;
    const read = cellOf(book, cell);
    if (read.text !== '' || read.kind === 'formula') cells[key] = read;
  }
  return { no: raw.no, cells };
}

const text = (value: string, kind: ReadCellKind = 'text'): ReadCell => ({
  kind,
  text: value.trim().slice(0, LONGEST_CELL),
});

function cellOf(book: OpenWorkbook, { attributes, inner }: RawCell): ReadCell {
  if (hasFormula(inner)) return { kind: 'formula', text: '' };
  const value = valueOf(inner);
  switch (attributeOf(attributes, 't') ?? 'n') {
    case 's':
      return text(book.strings[Number(value)] ?? '');
    case 'inlineStr':
      return text(joinedText(inner));
    case 'str':
      return text(value);
    case 'd':
      return text(value.slice(0, 10), 'day');
    case 'e':
      return text(value, 'error');
    case 'b':
      return text(value === '1' ? '是' : '否');
    default:
      return value === '' ? text('') : numberCell(book, value, Number(attributeOf(attributes, 's') ?? 0));
  }
}

function numberCell({ isDay, since1904 }: OpenWorkbook, value: string, style: number): ReadCell {
  const number = Number(value);
  if (!Number.isFinite(number)) return text(value, 'error');
  if (isDay[style]) return text(dayOfSerial(number, since1904) || value, 'day');
  // Programs write 17 digits of what they show as 0.1.
  const shown = Number.isInteger(number) ? BigInt(number).toString() : String(Number(number.toPrecision(15)));
  return text(shown, 'number');
}
