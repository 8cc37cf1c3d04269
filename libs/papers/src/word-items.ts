import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type ITableCellOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type FlowItem, type JointMark, type Run, type TextItem } from './flow.js';
import { markLine } from './head.js';
import { widthOf } from './line-breaks.js';
import { characterOf, type LineLook, LOOKS, RED } from './measures.js';
import { fontOf, RED_LINE } from './placing.js';
import { exactly, rightStop, runLook, styled } from './word-styles.js';
import { tablePlace } from './word-table.js';

const POINT = 20;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER } as const;

function childrenOf({ runs, lines, end, look, size }: TextItem): readonly ParagraphChild[] {
  const sized = size === undefined ? {} : { size };
  if (lines)
    return lines.map((text, at) => new TextRun({ text, ...sized, ...(at === 0 ? {} : { break: 1 }) }));
  const word = (run: Run) =>
    new TextRun({
      text: run.text,
      ...sized,
      ...(run.font ? runLook(fontOf(run, look), size ?? LOOKS[look].size) : {}),
    });
  const ending = end ? [new TextRun({ text: '\t' }), ...end.map(word)] : [];
  return [...runs.map(word), ...ending];
}

function textParagraph(item: TextItem): Paragraph {
  const look: LineLook = LOOKS[item.look];
  const character = characterOf(look);
  const { left, right, hanging, before, keepNext, pageBreak, redLine, end } = item;
  const indent = {
    // The red line reaches from edge to edge, however far in the number begins.
    ...(left === undefined ? {} : { [end ? 'firstLine' : 'left']: Math.round(left * character) }),
    ...(right === undefined || end ? {} : { right: Math.round(right * character) }),
    ...(hanging === undefined ? {} : { hanging: Math.round(hanging * character) }),
  };
  const line = item.size === undefined ? look.line : markLine(item.size);
  const options: IParagraphOptions = {
    children: childrenOf(item),
    ...(Object.keys(indent).length > 0 ? { indent } : {}),
    ...(before === undefined ? {} : { spacing: { ...exactly(line), before } }),
    ...(end ? { tabStops: [{ type: TabStopType.RIGHT, position: rightStop(look, right ?? 0) }] } : {}),
    ...(keepNext ? { keepNext } : {}),
    ...(pageBreak ? { pageBreakBefore: true } : {}),
    ...(redLine ? { border: { bottom: RED_BORDER } } : {}),
  };
  return styled(item.look, options);
}

const RED_BORDER = {
  style: BorderStyle.SINGLE,
  size: Math.round((RED_LINE.weight / POINT) * 8),
  space: Math.round(RED_LINE.space / POINT),
  color: RED,
} as const;

/** A table without lines: the names spread over one column, 文件 beside them in the other. */
function jointTable({ names, size, before }: JointMark): readonly (Paragraph | Table)[] {
  const character = size * 10;
  const longest = Math.max(...names.map(widthOf)) * character;
  const widths = [longest + Math.round(character / 2), Math.round(2.5 * character)];
  const cell = (text: string, alignment: IParagraphOptions['alignment'], more: Partial<ITableCellOptions>) =>
    new TableCell({
      ...more,
      borders: NO_BORDERS,
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        styled('issuerMark', {
          ...(alignment ? { alignment } : {}),
          spacing: exactly(markLine(size)),
          children: [new TextRun({ text, size, characterSpacing: 0 })],
        }),
      ],
    });
  const rows = names.map(
    (name, at) =>
      new TableRow({
        children: [
          cell(name, AlignmentType.DISTRIBUTE, { width: { size: longest, type: WidthType.DXA } }),
          ...(at === 0 ? [cell('文件', AlignmentType.RIGHT, { rowSpan: names.length })] : []),
        ],
      }),
  );
  return [
    // A table has no space above it; a line of its own makes it.
    styled('addressee', { spacing: exactly(before) }),
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: (widths[0] ?? 0) + (widths[1] ?? 0), type: WidthType.DXA },
      columnWidths: widths,
      borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
      rows,
    }),
  ];
}

/** An item of the flow as Word's paragraphs and tables. */
export function wordItems(item: FlowItem): readonly (Paragraph | Table)[] {
  switch (item.kind) {
    case 'text':
      return [textParagraph(item)];
    case 'jointMark':
      return jointTable(item);
    case 'table':
      return [tablePlace()];
  }
}
