/**
 * The measures of GB/T 9704-2012 in twips (twentieths of a point), unless said otherwise. The text area is 156 × 225 mm
 * and holds 22 lines of 28 characters.
 */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** One full-width character of 3号 text (16 pt) with its spacing of −5 twips: 28 of them fill the line. */
const CHARACTER = 315;

export const PAGE = {
  width: twips(210),
  height: twips(297),
  /** 天头 37 mm, 订口 28 mm. */
  margin: { top: twips(37), right: twips(26), bottom: twips(35), left: twips(28) },
  textWidth: twips(156),
  textHeight: twips(225),
  character: CHARACTER,
  charactersInLine: 28,
  linesOnPage: 22,
  /** 579 and not 580: with 29 pt only 21 lines fit. */
  line: 579,
  /** From the lower edge of the page to the page number's line, so that its dash stands 7 mm under the text area. */
  footer: twips(25),
} as const;

export const FONTS = {
  title: '方正小标宋简体',
  body: '仿宋',
  second: '楷体',
  heading: '黑体',
  pageNumber: '宋体',
} as const;
export type FontName = (typeof FONTS)[keyof typeof FONTS];

/** What to take where a named font is not installed. Licensed fonts are named, never shipped. */
export const FONT_ALTERNATIVES: Readonly<Record<FontName, readonly string[]>> = {
  方正小标宋简体: ['FZXiaoBiaoSong-B05S', '小标宋', '华文中宋', 'STZhongsong', 'Noto Serif CJK SC', '宋体'],
  仿宋: ['FangSong', '仿宋_GB2312', 'FangSong_GB2312', '华文仿宋', 'STFangsong', 'Noto Serif CJK SC'],
  楷体: ['KaiTi', '楷体_GB2312', 'KaiTi_GB2312', '华文楷体', 'STKaiti', 'Noto Serif CJK SC'],
  黑体: ['SimHei', '华文黑体', 'STHeiti', 'Noto Sans CJK SC'],
  宋体: ['SimSun', '华文宋体', 'STSong', 'Noto Serif CJK SC'],
};

/** Red of the head and its lines. */
export const RED = 'C00000';

/** How a kind of line looks; the Word styles and the style sheet of the preview are both made from this table. */
export interface LineLook {
  /** The style's name in Word. */
  readonly name: string;
  readonly font: FontName;
  /** In half points. */
  readonly size: number;
  /** Exact height of the line. */
  readonly line: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Characters before the first line. */
  readonly firstLine: number;
  /** Level in the outline of the document. */
  readonly outline?: number;
  readonly red?: boolean;
}

const [SIZE_3, SIZE_4, SIZE_2] = [32, 28, 44];
const text = { font: FONTS.body, size: SIZE_3, line: PAGE.line, align: 'left', firstLine: 0 } as const;
/** 4号 and 小四号, for papers that have to stay on one page. */
const CLOSE = { size: SIZE_4, line: 460 } as const;
const CLOSEST = { size: 24, line: 400 } as const;
/** 五号, the smallest in which a letter is still read without effort; its lines are a quarter higher than the type. */
const LEAST = { size: 21, line: 264 } as const;
const indented = { ...text, align: 'justify', firstLine: 2 } as const;

export const LOOKS = {
  mark: { ...text, name: '份号与紧急程度', font: FONTS.heading },
  copyNumber: { ...text, name: '份号' },
  issuerMark: {
    ...text,
    name: '发文机关标志',
    font: FONTS.title,
    size: 72,
    line: 900,
    align: 'center',
    red: true,
  },
  number: { ...text, name: '发文字号', align: 'center' },
  title: {
    ...text,
    name: '公文标题',
    font: FONTS.title,
    size: SIZE_2,
    line: 640,
    align: 'center',
    outline: 0,
  },
  leastTitle: {
    ...text,
    name: '公文标题（三号）',
    font: FONTS.title,
    line: 440,
    align: 'center',
    outline: 0,
  },
  subtitle: { ...text, name: '标题之下', font: FONTS.second, align: 'center' },
  addressee: { ...text, name: '主送机关', align: 'justify' },
  body: { ...indented, name: '公文正文' },
  heading1: { ...indented, name: '公文一级标题', font: FONTS.heading, outline: 1 },
  heading2: { ...indented, name: '公文二级标题', font: FONTS.second, outline: 2 },
  heading3: { ...indented, name: '公文三级标题' },
  heading4: { ...indented, name: '公文四级标题' },
  signature: { ...text, name: '公文落款' },
  annexMark: { ...text, name: '附件标识', font: FONTS.heading },
  annexList: { ...text, name: '附件说明' },
  note: { ...indented, name: '附注' },
  imprint: { ...text, name: '版记', size: SIZE_4, line: 520 },
  fullBody: { ...text, name: '信函正文', firstLine: 2 },
  fullLine: { ...text, name: '信函顶格' },
  closeBody: { ...text, name: '信函正文（四号）', firstLine: 2, ...CLOSE },
  closeLine: { ...text, name: '信函顶格（四号）', ...CLOSE },
  closeSignature: { ...text, name: '信函落款（四号）', ...CLOSE },
  closestBody: { ...text, name: '信函正文（小四号）', firstLine: 2, ...CLOSEST },
  closestLine: { ...text, name: '信函顶格（小四号）', ...CLOSEST },
  closestSignature: { ...text, name: '信函落款（小四号）', ...CLOSEST },
  leastBody: { ...text, name: '信函正文（五号）', firstLine: 2, ...LEAST },
  leastLine: { ...text, name: '信函顶格（五号）', ...LEAST },
  leastSignature: { ...text, name: '信函落款（五号）', ...LEAST },
  pageNumber: { ...text, name: '页码', font: FONTS.pageNumber, size: SIZE_4, line: 400 },
} as const satisfies Readonly<Record<string, LineLook>>;
export type LookName = keyof typeof LOOKS;

/** Width of a full-width character of a look: 3号 stands a quarter of a point closer. */
export const characterOf = (look: LineLook): number => (look.size === SIZE_3 ? CHARACTER : look.size * 10);
