import {
  AlignmentType,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { PAGE, STYLE, styled } from './document-layout.js';
import type { AnnexTable, SummaryAnnex } from './summary-content.js';

const UNIT_COLUMN = 1300;
const CELL_MARGIN = 20;
/** 五号, in half points; from six digits on 小五, so that a province's figures stay on one line. */
const [CELL_SIZE, SMALL_CELL_SIZE, LONG_FIGURE] = [21, 18, 6];

interface Annex {
  readonly title: string;
  readonly body: readonly (Paragraph | Table)[];
}

function annexesOf({ table, notes }: SummaryAnnex): readonly Annex[] {
  const noteParagraphs = notes.map((text, at) => styled(STYLE.body, { text: `${at + 1}.${text}` }));
  const explained = { title: '数据说明', body: noteParagraphs };
  return table === null ? [explained] : [{ title: '活动情况统计表', body: [figureTable(table)] }, explained];
}

/** 附件说明 under the text: blank line, two characters in, no mark at the end; further ones stand under the first. */
export function annexList(annex: SummaryAnnex): readonly Paragraph[] {
  const titles = annexesOf(annex).map(({ title }) => title);
  const [left, hanging] = [6 * PAGE.character, 4 * PAGE.character];
  return [
    styled(STYLE.annexList, {}),
    ...titles.map((title, at) => {
      const number = titles.length === 1 ? '' : `${at + 1}.`;
      const indent = at === 0 ? { left, hanging } : { left, hanging: PAGE.character };
      return styled(STYLE.annexList, { indent, text: `${at === 0 ? '附件：' : ''}${number}${title}` });
    }),
  ];
}

/** The annexes, each on a page of its own: mark in 黑体 at the top left, title centred on the third line. */
export function annexPages(annex: SummaryAnnex): readonly (Paragraph | Table)[] {
  const annexes = annexesOf(annex);
  return annexes.flatMap(({ title, body }, at) => [
    styled(STYLE.annexMark, { pageBreakBefore: true, text: annexes.length === 1 ? '附件' : `附件${at + 1}` }),
    styled(STYLE.annexMark, {}),
    styled(STYLE.title, { text: title }),
    styled(STYLE.annexMark, {}),
    ...body,
  ]);
}

function figureTable({ header, measureWords, rows }: AnnexTable): Table {
  const columns = header.length - 1;
  const width = Math.floor((PAGE.textWidth - UNIT_COLUMN) / Math.max(columns, 1));
  const widths = [UNIT_COLUMN, ...Array.from({ length: columns }, () => width)];
  const long = rows.some((row) => row.slice(1).some((text) => text.length >= LONG_FIGURE));
  const size = long ? SMALL_CELL_SIZE : CELL_SIZE;
  const line = (texts: readonly string[], bold: boolean, tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: texts.map((text, at) => cell({ text, bold, size, width: widths[at] ?? 0, narrow: at > 0 })),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: UNIT_COLUMN + columns * width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      line(header, true, true),
      line(measureWords, false, true),
      ...rows.map((row, at) => line(row, at === rows.length - 1, false)),
    ],
  });
}

interface Cell {
  readonly text: string;
  readonly bold: boolean;
  readonly size: number;
  readonly width: number;
  readonly narrow: boolean;
}

/** A name of four characters in a narrow column reads better as two and two. */
const halves = (text: string): readonly string[] =>
  /^\p{Script=Han}{4}$/u.test(text) ? [text.slice(0, 2), text.slice(2)] : [text];

const cell = ({ text, bold, size, width, narrow }: Cell): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN },
    width: { size: width, type: WidthType.DXA },
    children: [
      styled(STYLE.cell, {
        children: (narrow ? halves(text) : [text]).map(
          (part, at) => new TextRun({ text: part, bold, size, ...(at === 0 ? {} : { break: 1 }) }),
        ),
      }),
    ],
  });
