import type JSZip from 'jszip';
import type { Paragraph } from 'docx';
import { escapeMarkup } from './escape-markup.js';
import type { FlowItem } from './flow.js';
import type { Form, Table } from './paper.js';
import { CELL_MARGIN, cellLine, type LaidCell, type LaidRow, layTable } from './table-layout.js';
import { ALIGNMENT, styled, styleId } from './word-styles.js';

/*
 * Tables are written as text. The library makes a dozen objects of every cell and of each of its properties: a list of a
 * thousand rows then takes seconds, in which nothing else runs, and hundreds of megabytes.
 */

/** Where a table comes to stand: an empty paragraph in the style of cells, which no other paragraph of the text has. */
export const tablePlace = (): Paragraph => styled('cell', {});

const PLACE = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${styleId('cell')}"/>.*?</w:p>`, 'gu');
const DOCUMENT = 'word/document.xml';

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:color="auto" w:sz="4"/>`)
  .join('');

/** What all cells of a table have in common. */
interface CellText {
  /** In half points. */
  readonly size: number;
  readonly bold: boolean;
}

function cellXml({ width, lines, align, span }: LaidCell, { size, bold }: CellText): string {
  const look = `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  const runs = lines.map(
    (text, at) =>
      `<w:r>${look}${at === 0 ? '' : '<w:br/>'}<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`,
  );
  const spanning = span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`;
  const margin = `w:type="dxa" w:w="${CELL_MARGIN}"/>`;
  return [
    `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${spanning}<w:tcMar><w:left ${margin}<w:right ${margin}</w:tcMar>`,
    `<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${styleId('cell')}"/><w:widowControl w:val="false"/>`,
    `<w:spacing w:after="0" w:before="0" w:line="${cellLine(size)}" w:lineRule="exact"/><w:jc w:val="${ALIGNMENT[align]}"/>`,
    `<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr>${runs.join('')}</w:p></w:tc>`,
  ].join('');
}

function rowXml({ cells, part, height }: LaidRow, size: number): string {
  const head = part === 'head' ? '<w:tblHeader/>' : '';
  const texts = cells.map((cell) => cellXml(cell, { size, bold: part !== 'body' }));
  return `<w:tr><w:trPr><w:cantSplit/>${head}<w:trHeight w:val="${height}" w:hRule="atLeast"/></w:trPr>${texts.join('')}</w:tr>`;
}

/** A table over the whole width, its head repeated on every page, in WordprocessingML (ECMA-376, 17.4). */
function tableXml(table: Table | Form): string {
  const { rows, widths, size } = layTable(table);
  const width = widths.reduce((sum, each) => sum + each, 0);
  return [
    `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${width}"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders>`,
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>`,
    ...widths.map((each) => `<w:gridCol w:w="${each}"/>`),
    '</w:tblGrid>',
    ...rows.map((row) => rowXml(row, size)),
    '</w:tbl>',
  ].join('');
}

/** Puts the tables of the flow, in their order, into the places that were left for them. */
export async function placeTables(zip: JSZip, items: readonly FlowItem[]): Promise<void> {
  const tables = items.flatMap((item) => (item.kind === 'table' ? [item.table] : []));
  const text = await zip.file(DOCUMENT)?.async('string');
  if (tables.length === 0 || text === undefined) return;
  let next = 0;
  const filled = text.replace(PLACE, (place) => {
    const table = tables[next];
    next += 1;
    return table ? tableXml(table) : place;
  });
  zip.file(DOCUMENT, filled);
}
