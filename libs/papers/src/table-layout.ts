import { breakLines, widthOf } from './line-breaks.js';
import { PAGE } from './measures.js';
import type { Form, FormCell, Table, TableColumn } from './paper.js';

/** 五号, 小五 and smaller, in half points: the largest in which every number stays on one line. */
const SIZES = [21, 18, 15] as const;
/** Free space at the left and right of a cell's text, in twips. */
export const CELL_MARGIN = 40;
const CELL_PADDING = 40;

export interface LaidCell {
  /** Width in twips. */
  readonly width: number;
  readonly lines: readonly string[];
  readonly align: TableColumn['align'];
  /** Columns of the grid that it takes. */
  readonly span: number;
}

export interface LaidRow {
  readonly cells: readonly LaidCell[];
  readonly part: 'head' | 'body' | 'foot';
  /** In twips. */
  readonly height: number;
}

/** A table with its columns, lines and heights decided. */
export interface LaidTable {
  /** Widths of the columns in twips. */
  readonly widths: readonly number[];
  /** In half points. */
  readonly size: number;
  readonly rows: readonly LaidRow[];
}

/** Exact height of a line of a cell. */
export const cellLine = (size: number): number => Math.round(size * 10 * 1.3);

function columnWidths(columns: readonly TableColumn[]): readonly number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((PAGE.textWidth * share) / whole));
}

/** How many full-width characters of a size stand in a column. */
const room = (width: number, size: number): number => (width - 2 * CELL_MARGIN) / (size * 10);

const NUMBER = /^[\d.,%+−-]+$/u;

function sizeFor(rows: readonly (readonly string[])[], widths: readonly number[]): number {
  const fits = (size: number): boolean =>
    rows.every((row) =>
      row.every((text, at) => !NUMBER.test(text) || widthOf(text) <= room(widths[at] ?? 0, size)),
    );
  return SIZES.find(fits) ?? SIZES[SIZES.length - 1] ?? 21;
}

/** A short name too wide for its column reads better in even lines: 宣传 / 资料. */
function evenLines(text: string, most: number): readonly string[] | null {
  if (!/^\p{Script=Han}{4,8}$/u.test(text) || most < 2) return null;
  const count = Math.ceil(text.length / Math.floor(most));
  const each = Math.ceil(text.length / count);
  return Array.from({ length: count }, (_, at) => text.slice(at * each, (at + 1) * each));
}

function cellLines(text: string, most: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    if (widthOf(line) <= most) return [line];
    return evenLines(line, most) ?? breakLines(line, { first: most, next: most });
  });
}

/** Columns of the grid of a form. */
const GRID = 24;
/** 小四 and 五号, the least height of a row, so that it can be written into, and the space above and below its text. */
const FORM_SIZES = {
  standard: { size: 24, row: 500, padding: CELL_PADDING },
  full: { size: 24, row: 500, padding: CELL_PADDING },
  close: { size: 21, row: 440, padding: CELL_PADDING },
  closest: { size: 21, row: 370, padding: CELL_PADDING },
  least: { size: 21, row: 300, padding: 12 },
} as const;

function layForm({ rows, density = 'standard' }: Form): LaidTable {
  const column = Math.floor(PAGE.textWidth / GRID);
  const { size, row, padding } = FORM_SIZES[density];
  const lay = (cells: readonly FormCell[]): LaidRow => {
    const laid = cells.map(({ text, span, align = 'left', lines: least = 1 }): LaidCell => {
      const width = column * span;
      const lines = cellLines(text, room(width, size));
      const more = Array.from({ length: Math.max(0, least - lines.length) }, () => '');
      return { width, lines: [...lines, ...more], align, span };
    });
    const most = Math.max(...laid.map(({ lines }) => lines.length));
    return {
      cells: laid,
      part: 'body',
      height: Math.max(row, most * cellLine(size) + 2 * padding),
    };
  };
  return { widths: Array.from({ length: GRID }, () => column), size, rows: rows.map(lay) };
}

/** Decides widths, size, lines and heights of a table or form over the whole width of the text. */
export const layTable = (table: Table | Form): LaidTable =>
  table.kind === 'form' ? layForm(table) : layColumns(table);

function layColumns({ columns, head, rows, foot = [] }: Table): LaidTable {
  const widths = columnWidths(columns);
  const size = sizeFor([...rows, ...foot], widths);
  const lay = (texts: readonly string[], part: LaidRow['part']): LaidRow => {
    const cells = columns.map(({ align }, at): LaidCell => {
      const width = widths[at] ?? 0;
      const lines = cellLines(texts[at] ?? '', room(width, size));
      return { width, lines, align: part === 'head' ? 'center' : align, span: 1 };
    });
    const most = Math.max(...cells.map(({ lines }) => lines.length));
    return { cells, part, height: most * cellLine(size) + 2 * CELL_PADDING };
  };
  return {
    widths,
    size,
    rows: [
      ...head.map((texts) => lay(texts, 'head')),
      ...rows.map((texts) => lay(texts, 'body')),
      ...foot.map((texts) => lay(texts, 'foot')),
    ],
  };
}
