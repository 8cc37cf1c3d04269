import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FrameAnchorType,
  FrameWrap,
  Header,
  type ISectionOptions,
  Packer,
  PageBreak,
  PageNumber,
  type Paragraph,
  ShadingType,
  TextRun,
} from 'docx';
import { escapeMarkup } from './escape-markup.js';
import type { Flow } from './flow.js';
import { markLine } from './head.js';
import { PAGE, RED, twips } from './measures.js';
import type { Paper } from './paper.js';
import { LETTER } from './pages.js';
import { layOut, type PaperLayout } from './paper-layout.js';
import { steadyZip, withoutAutoSpace } from './steady-zip.js';
import { DEFAULT_RUN, exactly, FONT_TABLE, PARAGRAPH_STYLES, styled } from './word-styles.js';
import { imprintParagraphs } from './word-imprint.js';
import { wordItems } from './word-items.js';
import { placeTables } from './word-table.js';

/** Space from the text to a page number's edge: one character of 4号. */
const NUMBER_INDENT = 280;

const pageNumber = (side: 'odd' | 'even'): Footer =>
  new Footer({
    children: [
      styled('pageNumber', {
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: NUMBER_INDENT } : { left: NUMBER_INDENT },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

const letterIndent = {
  left: LETTER.lineLeft,
  right: PAGE.textWidth - LETTER.lineLeft - LETTER.lineWidth,
} as const;

function letterHeader({ name, size }: NonNullable<Flow['letterMark']>): Header {
  const line = markLine(size);
  const lineTop = LETTER.markTop - Math.round(size * 10 * 0.16);
  const space = Math.max(1, Math.round((LETTER.doubleLine(size) - lineTop - line) / 20));
  return new Header({
    children: [
      styled('issuerMark', {
        spacing: { ...exactly(line), after: LETTER.textTop(size) - LETTER.doubleLine(size) },
        indent: letterIndent,
        border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: RED, space } },
        children: [new TextRun({ text: name, size, characterSpacing: 0 })],
      }),
    ],
  });
}

/** Heights of the thin line, of the space and of the thick line, from top to bottom. */
const FOOT_LINES = [15, 15, 40] as const;

/** The double line of the first page ends 20 mm above the lower edge, in a frame of the sheet; the page has no number. */
function letterFooter(): Footer {
  const y = PAGE.height - twips(20) - FOOT_LINES.reduce((sum, height) => sum + height, 0);
  const lines = FOOT_LINES.map((height, at) =>
    styled('pageNumber', {
      frame: {
        type: 'absolute',
        position: { x: PAGE.margin.left + LETTER.lineLeft, y },
        width: LETTER.lineWidth,
        height: 0,
        wrap: FrameWrap.AROUND,
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      },
      spacing: exactly(height),
      ...(at === 1 ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: RED } }),
    }),
  );
  return new Footer({ children: [...lines, styled('pageNumber', { spacing: exactly(20) })] });
}

/** 版记 at the foot of the last page; where the text ends on another, page breaks lead there. */
function imprintItems(flow: Flow, breaks: number): readonly Paragraph[] {
  if (flow.imprint.length === 0) return [];
  const breaking = Array.from({ length: breaks }, () =>
    styled('addressee', { spacing: exactly(20), children: [new PageBreak()] }),
  );
  return [...breaking, ...imprintParagraphs(flow), styled('addressee', { spacing: exactly(20) })];
}

function section({ flow, breaksBeforeImprint }: PaperLayout): ISectionOptions {
  const mark = flow.letterMark;
  return {
    properties: {
      titlePage: mark !== null,
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: {
          ...PAGE.margin,
          footer: PAGE.footer,
          header: mark ? PAGE.margin.top + LETTER.markTop - Math.round(mark.size * 10 * 0.16) : twips(15),
        },
      },
    },
    ...(mark ? { headers: { first: letterHeader(mark) } } : {}),
    footers: {
      default: pageNumber('odd'),
      even: pageNumber('even'),
      ...(mark ? { first: letterFooter() } : {}),
    },
    children: [...flow.items.flatMap(wordItems), ...imprintItems(flow, breaksBeforeImprint)],
  };
}

/** In place of the library's own, which carry the moment of writing. */
function coreProperties(title: string, author: string, at: Date) {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at.toISOString()}</dcterms:${name}>`;
  return {
    path: 'docProps/core.xml',
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ',
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ',
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${escapeMarkup(author)}</dc:creator>`,
      `<cp:lastModifiedBy>${escapeMarkup(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
      moment('created'),
      moment('modified'),
      '</cp:coreProperties>',
    ].join(''),
  };
}

/** What the file says about itself. */
export interface WordProperties {
  readonly author: string;
  /** When what it says was so; the same paper of the same moment is the same file, byte by byte. */
  readonly at: Date;
}

/** The paper as a Word document in the layout of GB/T 9704-2012: A4, 22 lines of 28 characters, page numbers outside. */
export async function wordDocument(paper: Paper, { author, at }: WordProperties): Promise<Buffer> {
  const laid = layOut(paper);
  const document = new Document({
    title: paper.title,
    creator: author,
    lastModifiedBy: author,
    description: '',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: DEFAULT_RUN } }, paragraphStyles: [...PARAGRAPH_STYLES] },
    sections: [section(laid)],
  });
  const overrides = [FONT_TABLE, coreProperties(paper.title, author, at)];
  const zip = await withoutAutoSpace(await Packer.toBuffer(document, false, overrides));
  await placeTables(zip, laid.flow.items);
  return steadyZip(zip, at);
}
