/** A cell as it lies in the text of a sheet. */
export interface RawCell {
  /** From 0. */
  readonly column: number;
  readonly attributes: string;
  readonly inner: string;
}

/** A row as it lies in the text of a sheet: `start` to `end` is all of it, its own tags included. */
export interface RawRow {
  /** From 1, as the program that shows the sheet counts. */
  readonly no: number;
  readonly start: number;
  readonly end: number;
  /** What stands in its opening tag beside the name. */
  readonly attributes: string;
  readonly cells: readonly RawCell[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML as it reads. Only what XML itself defines is replaced: what a file declares is never looked at. */
export const unescaped = (xml: string): string =>
  xml.includes('&')
    ? xml.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/giu, (whole, name: string) => {
        if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
        const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : xml;

/** Value of an attribute in what stands in a tag; undefined when it is not there. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}

/** 0 for A, 25 for Z, 26 for AA; -1 when there are no letters. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A, B, … Z, AA, … of the columns, from 0. */
export const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const ROW = /<(?:\w+:)?row\b([^>]*?)(\/?)>/gu;
const ROW_END = /<\/(?:\w+:)?row>/gu;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/gu;

/** The rows of a sheet, one after the other. Rows and cells that do not say their places follow the one before. */
export function* rowsOf(xml: string): Generator<RawRow> {
  const opening = new RegExp(ROW);
  const closing = new RegExp(ROW_END);
  let before = 0;
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const [tag, attributes = '', empty] = found;
    const from = found.index + tag.length;
    closing.lastIndex = from;
    const last = empty ? null : closing.exec(xml);
    if (!empty && !last) return;
    const no = Number(attributeOf(attributes, 'r') ?? before + 1);
    if (!Number.isInteger(no) || no <= before) return;
    before = no;
    const end = last ? last.index + last[0].length : from;
    yield {
      no,
      start: found.index,
      end,
      attributes,
      cells: cellsOf(last ? xml.slice(from, last.index) : ''),
    };
    opening.lastIndex = end;
  }
}

/** A workbook has no more columns. */
const MOST_COLUMNS = 16_384;

function cellsOf(row: string): RawCell[] {
  const cells: RawCell[] = [];
  let before = -1;
  for (const [, attributes = '', inner = ''] of row.matchAll(CELL)) {
    const place = /^[A-Z]{1,3}/u.exec(attributeOf(attributes, 'r') ?? '');
    const column = place ? columnOf(place[0]) : before + 1;
    if (column <= before || column >= MOST_COLUMNS) continue;
    cells.push({ column, attributes, inner });
    before = column;
  }
  return cells;
}

const PHONETIC = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/gu;
const TEXT = /<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/gu;
const VALUE = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/u;

/** The text of a string item with its runs joined, without how it is read aloud. */
export const joinedText = (item: string): string =>
  unescaped([...item.replace(PHONETIC, '').matchAll(TEXT)].map(([, text = '']) => text).join(''));

/** What stands in `<v>`; empty when there is none. */
export const valueOf = (inner: string): string => unescaped(VALUE.exec(inner)?.[1] ?? '');

export const hasFormula = (inner: string): boolean => /<(?:\w+:)?f\b/u.test(inner);

const ITEM = /<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/gu;

/** The list of strings that cells refer to by their places. */
export const sharedStrings = (xml: string): string[] =>
  [...xml.matchAll(ITEM)].map(([, item = '']) => joinedText(item));
