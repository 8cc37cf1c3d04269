import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { serialOfDay } from './spreadsheet/cell-styles.js';
import { lettersOf } from './spreadsheet/sheet-xml.js';
import {
  type ChoiceList,
  choiceLists,
  definedNames,
  listRows,
  LISTS_SHEET,
  validations,
} from './workbook-lists.js';

/** A day as `YYYY-MM-DD`; the program that shows the sheet can sort by it and count with it. */
export interface SheetDay {
  readonly day: string;
}

/** What stands in a cell: a number stays one, a day a day, a text is never read as a number, a date or a formula. */
export type SheetCell = string | number | SheetDay;

export interface SheetColumn {
  readonly title: string;
  readonly width: number;
  /** The column is to be filled in: what is typed stays a text, so that no digit of a number is lost. */
  readonly isTyped?: boolean;
  /** What a cell is offered. */
  readonly choices?: readonly string[];
  /** Several choices may stand in one cell. */
  readonly takesSeveral?: boolean;
}

export interface Sheet {
  /** On its tab; at most 31 characters, without `[]:*?/\`. */
  readonly name: string;
  readonly title: string;
  /** Lines under the title: period, unit of measure, how complete it is. */
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn[];
  /** Read once, one after the other, as fast as the reader of the workbook takes them. */
  readonly rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Positions in the list of cell formats below; 3 and 4 are Excel's own formats for grouped numbers. */
const STYLE = { title: 1, note: 2, head: 3, whole: 4, fraction: 5, text: 6, day: 7 } as const;

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}">
<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>
<fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6EEF8"/></patternFill></fill></fills>
<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="8"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/>
<xf fontId="2" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
<xf numFmtId="3" borderId="1" applyNumberFormat="1" applyBorder="1"/>
<xf numFmtId="4" borderId="1" applyNumberFormat="1" applyBorder="1"/>
<xf numFmtId="49" borderId="1" applyNumberFormat="1" applyBorder="1"/>
<xf numFmtId="164" borderId="1" applyNumberFormat="1" applyBorder="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML 1.0 has no place for. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

/** What follows `<c` and its place: the look, the type and the content of a cell. */
const textCell = (text: string, style: number): string =>
  `t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

function cellOf(cell: SheetCell): string {
  if (typeof cell === 'string') return textCell(cell, STYLE.text);
  if (typeof cell === 'number')
    return `s="${Number.isInteger(cell) ? STYLE.whole : STYLE.fraction}"><v>${cell}</v></c>`;
  const serial = serialOfDay(cell.day);
  return serial === null ? textCell(cell.day, STYLE.text) : `s="${STYLE.day}"><v>${serial}</v></c>`;
}

/** Rows and cells say their places, which the standard leaves free and some readers ask for. @param at from 1 */
const rowOf = (cells: readonly string[], at: number): string =>
  `<row r="${at}">${cells.map((cell, column) => `<c r="${lettersOf(column)}${at}" ${cell}`).join('')}</row>`;

/** Characters that are given on at once. */
const PIECE = 64 * 1024;

/** Up to its first row. */
function sheetHead({ title, notes, columns }: Sheet): string {
  const headAt = notes.length + 2;
  const lines = [
    [textCell(title, STYLE.title)],
    ...notes.map((note) => [textCell(note, STYLE.note)]),
    columns.map((column) => textCell(column.title, STYLE.head)),
  ].map((cells, above) => rowOf(cells, above + 1));
  const widths = columns.map(
    ({ width, isTyped }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}"${isTyped ? ` style="${STYLE.note}"` : ''} customWidth="1"/>`,
  );
  const pane = `<pane xSplit="1" ySplit="${headAt}" topLeftCell="B${headAt + 1}" activePane="bottomRight" state="frozen"/>`;
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}`;
}

/** A sheet piece by piece; a row is asked for when the one before has been taken. */
async function* sheetXml(sheet: Sheet, lists: readonly ChoiceList[]): AsyncGenerator<Buffer> {
  let piece = sheetHead(sheet);
  let at = sheet.notes.length + 2;
  for await (const cells of sheet.rows) {
    at += 1;
    piece += rowOf(cells.map(cellOf), at);
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(`${piece}</sheetData>${validations(lists, sheet.notes.length + 2)}</worksheet>`);
}

const related = (entries: readonly { type: string; target: string }[]): string =>
  `${DECLARATION}<Relationships xmlns="${RELATIONS}">${entries
    .map(
      ({ type, target }, at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function workbookXml(names: readonly string[], lists: readonly ChoiceList[]): string {
  const tabs = names.map(
    (name, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${name === LISTS_SHEET ? ' state="hidden"' : ''} r:id="r${at + 1}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets>${definedNames(lists)}</workbook>`;
}

/** The lists as a sheet of nothing but cells. */
const listsXml = (lists: readonly ChoiceList[]): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${listRows(lists)
    .map((cells, at) =>
      rowOf(
        cells.map((cell) => textCell(cell, STYLE.note)),
        at + 1,
      ),
    )
    .join('')}</sheetData></worksheet>`;

/** Lists of the first sheet that has any; a workbook is filled in on one sheet. */
const listsOf = (sheet: Sheet | undefined): ChoiceList[] =>
  choiceLists(
    (sheet?.columns ?? []).flatMap(({ choices, takesSeveral }, column) =>
      choices ? [{ column, choices, isStrict: takesSeveral !== true }] : [],
    ),
  );

function contentTypes(names: readonly string[]): string {
  const parts = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ...names.map((_, at) => [`worksheets/sheet${at + 1}.xml`, 'worksheet']),
  ].map(([part, kind]) => `<Override PartName="/xl/${part}" ContentType="${CONTENT}.${kind}+xml"/>`);
  return `${DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

/**
 * An Excel workbook (ECMA-376, .xlsx) of the sheets, their heads frozen; equal content and moment give equal bytes. It is
 * written while it is read, in the same small memory however many rows there are. An error of the rows becomes the stream's.
 */
export function workbook(sheets: readonly Sheet[], at: Date): Readable {
  const zip = new JSZip();
  const add = (name: string, content: string | Readable) =>
    zip.file(name, content, { date: at, createFolders: false });
  const filledIn = sheets.find(({ columns }) => columns.some(({ choices }) => choices));
  const lists = listsOf(filledIn);
  const names = [...sheets.map(({ name }) => name), ...(filledIn ? [LISTS_SHEET] : [])];
  const parts = names.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` }));
  add('[Content_Types].xml', contentTypes(names));
  add('_rels/.rels', related([{ type: 'officeDocument', target: 'xl/workbook.xml' }]));
  add('xl/workbook.xml', workbookXml(names, lists));
  add('xl/_rels/workbook.xml.rels', related([...parts, { type: 'styles', target: 'styles.xml' }]));
  add('xl/styles.xml', STYLES);
  for (const [index, sheet] of sheets.entries()) {
    const xml = sheetXml(sheet, sheet === filledIn ? lists : []);
    add(`xl/worksheets/sheet${index + 1}.xml`, Readable.from(xml, { objectMode: false }));
  }
  if (filledIn) add(`xl/worksheets/sheet${names.length}.xml`, listsXml(lists));
  const bytes = zip.generateNodeStream({ streamFiles: true, compression: 'DEFLATE', platform: 'DOS' });
  return new Readable().wrap(bytes);
}
