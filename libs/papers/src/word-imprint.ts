import {
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  type IParagraphOptions,
  type Paragraph,
  ShadingType,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
} from 'docx';
import type { Flow } from './flow.js';
import { IMPRINT_CHARACTER, IMPRINT_WEIGHT, type ImprintLine, imprintLines } from './imprint.js';
import { PAGE } from './measures.js';
import { exactly, styled } from './word-styles.js';

/** Lines from the first of an entry to its last. */
function entriesOf(lines: readonly ImprintLine[]): readonly (readonly ImprintLine[])[] {
  const entries: ImprintLine[][] = [];
  for (const line of lines) {
    if (line.first) entries.push([line]);
    else entries.at(-1)?.push(line);
  }
  return entries;
}

const FRAMED: IParagraphOptions = {
  frame: {
    type: 'alignment',
    width: PAGE.textWidth,
    height: 0,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: HorizontalPositionAlign.CENTER, y: VerticalPositionAlign.BOTTOM },
  },
};

/**
 * A line across: a black paragraph as high as the line is thick. A border would do in Word, but paragraphs with different
 * borders in one frame fall out of it in LibreOffice.
 */
const bar = (weight: number): Paragraph =>
  styled('imprint', {
    ...FRAMED,
    spacing: exactly(weight),
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' },
  });

const entryParagraph = (lines: readonly ImprintLine[]): Paragraph =>
  styled('imprint', {
    ...FRAMED,
    indent: { left: 4 * IMPRINT_CHARACTER, hanging: 3 * IMPRINT_CHARACTER },
    tabStops: [{ type: TabStopType.RIGHT, position: PAGE.textWidth - IMPRINT_CHARACTER }],
    children: lines.flatMap(({ text, end }, at) => [
      new TextRun({ text, ...(at === 0 ? {} : { break: 1 }) }),
      ...(end === null ? [] : [new TextRun('\t'), new TextRun(end)]),
    ]),
  });

/** 版记 in a frame at the foot of the text area: 0.35 mm lines outside and 0.25 mm between. */
export function imprintParagraphs({ imprint, imprintLines: ruled }: Flow): readonly Paragraph[] {
  const entries = entriesOf(imprintLines(imprint)).map(entryParagraph);
  if (!ruled) return entries;
  const between = entries.flatMap((entry, at) => (at === 0 ? [entry] : [bar(IMPRINT_WEIGHT.inner), entry]));
  return [bar(IMPRINT_WEIGHT.outer), ...between, bar(IMPRINT_WEIGHT.outer)];
}
