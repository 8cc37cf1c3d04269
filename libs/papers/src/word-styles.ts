import {
  AlignmentType,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
} from 'docx';
import {
  characterOf,
  FONT_ALTERNATIVES,
  type FontName,
  FONTS,
  type LineLook,
  type LookName,
  LOOKS,
  PAGE,
  RED,
} from './measures.js';
import type { TableColumn } from './paper.js';

/** 16 pt characters stand a quarter of a point closer than their size. */
const characterSpacing = (size: number): number => characterOf({ ...LOOKS.body, size }) - size * 10;

const font = (name: FontName) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

/** How text of a font and a size (half points) is set. */
export const runLook = (name: FontName, size: number): IRunOptions => ({
  font: font(name),
  size,
  characterSpacing: characterSpacing(size),
});

export const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Readonly<Record<LineLook['align'] | TableColumn['align'], string>>;

/** An exact height of lines, in twips, with nothing above or below. */
export const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });

/** Id of a style in the Word document: OfficialBody, OfficialTitle … */
export const styleId = (look: LookName | 'cell'): string =>
  `Official${look[0]?.toUpperCase() ?? ''}${look.slice(1)}`;

function paragraphStyle(id: LookName): IParagraphStyleOptions {
  const look: LineLook = LOOKS[id];
  const { firstLine } = look;
  return {
    id: styleId(id),
    name: look.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { ...runLook(look.font, look.size), ...(look.red ? { color: RED } : {}) },
    paragraph: {
      alignment: ALIGNMENT[look.align],
      spacing: exactly(look.line),
      ...(firstLine > 0
        ? { indent: { firstLine: firstLine * characterOf(look), firstLineChars: firstLine * 100 } }
        : {}),
      ...(look.outline === undefined ? {} : { outlineLevel: look.outline }),
    },
  };
}

const CELL_STYLE: IParagraphStyleOptions = {
  id: styleId('cell'),
  name: '表格',
  basedOn: 'Normal',
  quickFormat: true,
  run: runLook(FONTS.body, 21),
};

export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  ...(Object.keys(LOOKS) as LookName[]).map(paragraphStyle),
  CELL_STYLE,
];

/**
 * A paragraph of a style. Word would put a quarter of a character between Chinese and digits, let a mark hang over the
 * edge and keep single lines together: then 22 lines of 28 characters would be no more. A style cannot switch these off in
 * this library, so each paragraph does.
 */
export const styled = (look: LookName | 'cell', options: IParagraphOptions): Paragraph =>
  new Paragraph({
    style: styleId(look),
    autoSpaceEastAsianText: false,
    overflowPunctuation: false,
    widowControl: false,
    ...options,
  });

export const DEFAULT_RUN: IRunOptions = {
  ...runLook(FONTS.body, LOOKS.body.size),
  // Latin text as English: as Chinese, a word processor may break a number at the end of a line.
  language: { value: 'en-US', eastAsia: 'zh-CN' },
};

const fontEntry = ([name, alternatives]: readonly [string, readonly string[]]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${alternatives.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`;

/** The font table with what to take where a named font is not installed. */
export const FONT_TABLE = {
  path: 'word/fontTable.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...Object.entries(FONT_ALTERNATIVES).map(fontEntry),
    '</w:fonts>',
  ].join(''),
} as const;

/** Twips from the left edge of the text to so many characters before its right edge. */
export const rightStop = (look: LineLook, characters: number): number =>
  PAGE.textWidth - characters * characterOf(look);
