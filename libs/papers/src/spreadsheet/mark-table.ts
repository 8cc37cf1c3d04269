import JSZip from 'jszip';
import { escapeMarkup } from '../escape-markup.js';
import { openWorkbook, type OpenWorkbook } from './open-workbook.js';
import { plainTitle, type TablePlace } from './read-table.js';
import {
  attributeOf,
  lettersOf,
  type RawCell,
  type RawRow,
  rowsOf,
  joinedText,
  valueOf,
} from './sheet-xml.js';
import { markedStyles } from './mark-styles.js';

/** What is wrong with a row. */
export interface RowMark {
  readonly row: number;
  /** Columns from 0 whose cells are coloured. */
  readonly columns: readonly number[];
  readonly text: string;
}

export interface Marking {
  readonly place: TablePlace;
  /** Title of the added column. */
  readonly title: string;
  readonly marks: readonly RowMark[];
}

/**
 * The user's own workbook with a column of its own for what is wrong, and the wrong cells coloured; all else as it was. A column
 * left from an earlier turn is used again, and what stood in it is gone. @throws UnreadableWorkbook
 */
export async function markTable(file: Buffer, marking: Marking, at: Date): Promise<Buffer> {
  const book = openWorkbook(file);
  const sheet = book.sheets[marking.place.sheet] ?? '';
  const xml = book.part(sheet);
  const styles = book.entries.some(({ name }) => name === STYLES) ? book.part(STYLES) : '';
  const canColour = markedStyles(styles, []) !== undefined;
  const marked = new MarkedSheet(book, { ...marking, prefix: rootPrefix(xml), canColour });
  const changed: Record<string, string> = {
    [sheet]: marked.rewritten(xml),
    ...(canColour && { [STYLES]: marked.restyled(styles) }),
  };
  const zip = new JSZip();
  for (const { name } of book.entries) {
    if (name.endsWith('/')) continue;
    zip.file(name, changed[name] ?? book.bytes(name), { date: at, createFolders: false });
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
}

const STYLES = 'xl/styles.xml';

const rootPrefix = (xml: string): string => /<(\w+:)?worksheet\b/u.exec(xml)?.[1] ?? '';

/** One sheet on its way to its marked form; remembers which looks of cells it needs. */
class MarkedSheet {
  private readonly marks: ReadonlyMap<number, RowMark>;
  /** Place of the marked look of each look that is needed, counted from 0. */
  private readonly looks = new Map<number, number>();
  private readonly prefix: string;
  private column = 0;

  constructor(
    private readonly book: OpenWorkbook,
    private readonly marking: Marking & { readonly prefix: string; readonly canColour: boolean },
  ) {
    this.prefix = marking.prefix;
    this.marks = new Map(marking.marks.map((mark) => [mark.row, mark]));
  }

  rewritten(xml: string): string {
    this.column = this.markColumn(xml);
    const pieces: string[] = [];
    let from = 0;
    for (const row of rowsOf(xml)) {
      const cells = this.cellsAfter(row);
      if (!cells) continue;
      pieces.push(xml.slice(from, row.start), this.rowXml(row, cells));
      from = row.end;
    }
    pieces.push(xml.slice(from));
    return this.widened(pieces.join(''));
  }

  restyled(styles: string): string {
    return markedStyles(styles, [...this.looks.keys()]) ?? styles;
  }

  /** Where an earlier turn left its column, or behind everything that is filled. */
  private markColumn(xml: string): number {
    let last = 0;
    for (const row of rowsOf(xml)) {
      last = Math.max(last, row.cells.at(-1)?.column ?? 0);
      if (row.no !== this.marking.place.headRow) continue;
      const own = row.cells.find((cell) => this.titleOf(cell) === plainTitle(this.marking.title));
      if (own) return own.column;
    }
    return last + 1;
  }

  private titleOf({ attributes, inner }: RawCell): string {
    const isShared = attributeOf(attributes, 't') === 's';
    return plainTitle(isShared ? (this.book.strings[Number(valueOf(inner))] ?? '') : joinedText(inner));
  }

  /** The cells of a row after marking, by column; undefined for a row that stays as it is. */
  private cellsAfter(row: RawRow): Map<number, string> | undefined {
    const { headRow } = this.marking.place;
    const mark = this.marks.get(row.no);
    const hasOld = row.no > headRow && row.cells.some((cell) => cell.column === this.column);
    if (row.no !== headRow && !mark && !hasOld) return undefined;
    const cells = new Map(row.cells.map((cell) => [cell.column, this.cellXml(row.no, cell)]));
    cells.delete(this.column);
    for (const column of mark?.columns ?? []) {
      const cell = row.cells.find((each) => each.column === column);
      cells.set(column, this.colouredXml(row.no, cell ?? { column, attributes: '', inner: '' }));
    }
    if (row.no === headRow) cells.set(this.column, this.textXml(row.no, this.marking.title));
    if (mark) cells.set(this.column, this.textXml(row.no, mark.text));
    return cells;
  }

  private rowXml({ attributes }: RawRow, cells: ReadonlyMap<number, string>): string {
    // Which columns a row spans is a hint that would be wrong now.
    const kept = attributes.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/u, '');
    const inOrder = [...cells.entries()].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    return `<${this.prefix}row${kept}>${inOrder.join('')}</${this.prefix}row>`;
  }

  private cellXml(row: number, { column, attributes, inner }: RawCell): string {
    const others = attributes.replace(/(^|\s)r\s*=\s*("[^"]*"|'[^']*')/u, '').trim();
    const tag = `${this.prefix}c`;
    return `<${tag} r="${lettersOf(column)}${row}"${others ? ` ${others}` : ''}>${inner}</${tag}>`;
  }

  private colouredXml(row: number, cell: RawCell): string {
    const style = Number(attributeOf(cell.attributes, 's') ?? 0);
    const others = cell.attributes.replace(/(^|\s)s\s*=\s*("[^"]*"|'[^']*')/u, '');
    return this.cellXml(row, { ...cell, attributes: `${others}${this.look(style)}` });
  }

  private textXml(row: number, text: string): string {
    const [tag, is, t] = ['c', 'is', 't'].map((name) => `${this.prefix}${name}`);
    const place = `${lettersOf(this.column)}${row}`;
    const content = `<${is}><${t} xml:space="preserve">${escapeMarkup(text)}</${t}></${is}>`;
    return `<${tag} r="${place}" t="inlineStr"${this.look(0)}>${content}</${tag}>`;
  }

  /** The marked form of a look is added behind all looks the file has. */
  private look(style: number): string {
    if (!this.marking.canColour) return '';
    const place = this.looks.get(style) ?? this.book.isDay.length + this.looks.size;
    this.looks.set(style, place);
    return ` s="${place}"`;
  }

  /** Room for the words, where no other width is said for that column; and no word of how large the table was before. */
  private widened(xml: string): string {
    const bare = xml.replace(/<(?:\w+:)?dimension\b[^>]*?\/>/u, '');
    const at = this.column + 1;
    const width = `<${this.prefix}col min="${at}" max="${at}" width="60" customWidth="1"/>`;
    const cols = /<(?:\w+:)?cols>([\s\S]*?)<\/(?:\w+:)?cols>/u.exec(bare);
    if (!cols)
      return bare.replace(/<(?:\w+:)?sheetData\b/u, `<${this.prefix}cols>${width}</${this.prefix}cols>$&`);
    const last = Math.max(
      ...[...cols[0].matchAll(/\smax\s*=\s*["'](\d+)["']/gu)].map(([, max]) => Number(max)),
    );
    return last >= at ? bare : bare.replace(/<\/(?:\w+:)?cols>/u, `${width}$&`);
  }
}
