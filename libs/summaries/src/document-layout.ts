import {
  AlignmentType,
  Footer,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IRunOptions,
  type ISectionPropertiesOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';

const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** The layout of GB/T 9704-2012 in twips (twentieths of a point) unless said otherwise. */
export const PAGE = {
  width: twips(210),
  height: twips(297),
  textWidth: twips(156),
  /** One full-width character of 3号 text with its −5 twips: 28 of them fill the line. */
  character: 315,
} as const;

const LINE = 579;
const TITLE_LINE = 640;
const CHARACTER_SPACING = -5;
const BODY_SIZE = 32;

export const FONTS = {
  title: '方正小标宋简体',
  body: '仿宋',
  second: '楷体',
  heading: '黑体',
  pageNumber: '宋体',
} as const;

const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });
const run = (name: string, size = BODY_SIZE): IRunOptions => ({
  font: font(name),
  size,
  characterSpacing: size === BODY_SIZE ? CHARACTER_SPACING : 0,
});
const line = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const indent = { firstLine: 2 * PAGE.character, firstLineChars: 200 };

export const STYLE = {
  title: 'OfficialTitle',
  body: 'OfficialBody',
  heading: 'OfficialHeading1',
  signature: 'OfficialSignature',
  annexMark: 'OfficialAnnexMark',
  annexList: 'OfficialAnnexList',
  cell: 'OfficialCell',
} as const;

const style = (id: string, rest: Omit<IParagraphStyleOptions, 'id'>): IParagraphStyleOptions => ({
  id,
  basedOn: 'Normal',
  quickFormat: true,
  ...rest,
});

export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  style(STYLE.title, {
    name: '公文标题',
    run: run(FONTS.title, 44),
    paragraph: {
      alignment: AlignmentType.CENTER,
      outlineLevel: 0,
      spacing: { ...line, line: TITLE_LINE },
    },
  }),
  style(STYLE.body, {
    name: '公文正文',
    run: run(FONTS.body),
    paragraph: { spacing: line, alignment: AlignmentType.BOTH, indent },
  }),
  style(STYLE.heading, {
    name: '公文一级标题',
    run: run(FONTS.heading),
    paragraph: { spacing: line, indent, keepNext: true, outlineLevel: 1 },
  }),
  style(STYLE.signature, {
    name: '公文落款',
    run: run(FONTS.body),
    paragraph: { spacing: line, keepLines: true },
  }),
  style(STYLE.annexMark, { name: '附件标识', run: run(FONTS.heading), paragraph: { spacing: line } }),
  style(STYLE.annexList, {
    name: '附件说明',
    run: run(FONTS.body),
    paragraph: { spacing: line, keepNext: true },
  }),
  style(STYLE.cell, {
    name: '附件表格',
    run: run(FONTS.body, 21),
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 20, after: 20 } },
  }),
];

/**
 * A paragraph of a style. Word would put a quarter of a character between Chinese and digits, and 28 would no longer
 * fit the line; a style cannot switch that off in this library, so each paragraph does.
 */
export const styled = (id: string, options: IParagraphOptions): Paragraph =>
  new Paragraph({ style: id, autoSpaceEastAsianText: false, ...options });

/** A4 with 天头 37 mm and 订口 28 mm; the dash of the page number stands 7 mm under the text area. */
export const SECTION_PROPERTIES: ISectionPropertiesOptions = {
  page: {
    size: { width: PAGE.width, height: PAGE.height },
    margin: {
      top: twips(37),
      right: twips(26),
      bottom: twips(35),
      left: twips(28),
      footer: twips(25.6),
      header: twips(15),
    },
  },
};

const pageNumber = (side: 'odd' | 'even'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: 280 } : { left: 280 },
        children: [new TextRun({ ...run(FONTS.pageNumber, 28), children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

/** 4号 half-width 宋体 “— 1 —”: odd pages right, even pages left, one character in. */
export const pageNumbers = () => ({ default: pageNumber('odd'), even: pageNumber('even') });

export const DEFAULT_RUN: IRunOptions = {
  ...run(FONTS.body),
  // Latin text as English: as Chinese, a word processor may break a number at the end of a line.
  language: { value: 'en-US', eastAsia: 'zh-CN' },
};

const ALTERNATIVES: Readonly<Record<string, string>> = {
  方正小标宋简体: 'FZXiaoBiaoSong-B05S,小标宋,华文中宋,STZhongsong,Noto Serif CJK SC,宋体',
  仿宋: 'FangSong,仿宋_GB2312,FangSong_GB2312,华文仿宋,STFangsong,Noto Serif CJK SC',
  楷体: 'KaiTi,楷体_GB2312,KaiTi_GB2312,华文楷体,STKaiti,Noto Serif CJK SC',
  黑体: 'SimHei,华文黑体,STHeiti,Noto Sans CJK SC',
  宋体: 'SimSun,华文宋体,STSong,Noto Serif CJK SC',
};

const fontEntry = ([name, alternatives]: readonly [string, string]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${alternatives}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`;

/** The font table with what to take where a named font is not installed. Licensed fonts are named, never shipped. */
export const FONT_TABLE = {
  path: 'word/fontTable.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...Object.entries(ALTERNATIVES).map(fontEntry),
    '</w:fonts>',
  ].join(''),
} as const;
