import { Document, Packer, type Paragraph, TextRun } from 'docx';
import { annexList, annexPages } from './document-annex.js';
import {
  DEFAULT_RUN,
  FONT_TABLE,
  PAGE,
  pageNumbers,
  PARAGRAPH_STYLES,
  SECTION_PROPERTIES,
  STYLE,
  styled,
} from './document-layout.js';
import {
  type ParagraphStyle,
  type SummaryContent,
  type SummaryParagraph,
  textOf,
} from './summary-content.js';
import { titleLines } from './title-lines.js';

const STYLE_OF: Readonly<Record<Exclude<ParagraphStyle, 'TITLE' | 'SIGNATURE'>, string>> = {
  OPENING: STYLE.body,
  HEADING: STYLE.heading,
  BODY: STYLE.body,
};

/** Width of a text in full-width characters; digits and Latin letters are half as wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, mark) => sum + ((mark.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1), 0);

/**
 * 落款 without a seal (GB/T 9704-2012): the unit ends two characters from the right and the date begins two characters
 * right of the unit; where the date would then pass that edge, it ends there and the unit moves left.
 * @returns the left indents in characters.
 */
export function signatureIndents(
  unit: string,
  date: string,
): { readonly unit: number; readonly date: number } {
  const edge = PAGE.textWidth / PAGE.character - 2;
  const beside = edge - widthOf(unit) + 2;
  const dateAt = Math.max(0, Math.min(beside, edge - widthOf(date)));
  return { unit: Math.max(0, dateAt - 2), date: dateAt };
}

function titleParagraph(title: string): Paragraph {
  const lines = titleLines(title);
  return styled(STYLE.title, {
    children: lines.map((text, at) => new TextRun({ text, ...(at === 0 ? {} : { break: 1 }) })),
  });
}

/** The last paragraph stays with what follows: a page that carries the signature also carries text. */
const bodyParagraph = (paragraph: SummaryParagraph, style: string, last: boolean): Paragraph =>
  styled(style, {
    ...(last ? { keepNext: true } : {}),
    children: paragraph.runs.map(({ text }) => new TextRun(text)),
  });

function signatureParagraphs(lines: readonly SummaryParagraph[]): readonly Paragraph[] {
  const [unit, date] = lines.map(({ runs }) => textOf(runs));
  if (unit === undefined || date === undefined) return [];
  const at = signatureIndents(unit, date);
  const signed = (text: string, characters: number, last: boolean) =>
    styled(STYLE.signature, {
      ...(last ? {} : { keepNext: true }),
      // A substituted font may have wider digits: rather a little into the margin than a date broken in two.
      indent: { left: Math.round(characters * PAGE.character), right: -2 * PAGE.character },
      text,
    });
  const blank = () => styled(STYLE.signature, { keepNext: true });
  return [blank(), signed(unit, at.unit, false), signed(date, at.date, true)];
}

/**
 * The summary as a Word document in the layout of GB/T 9704-2012: title, text, 附件说明, signature, annexes.
 * @param author whose name the file's properties carry
 */
export async function summaryDocument(content: SummaryContent, author: string): Promise<Buffer> {
  const { paragraphs, annex, title } = content;
  const lastText = paragraphs.findLast(({ style }) => style !== 'SIGNATURE');
  const body = paragraphs.flatMap((paragraph) => {
    if (paragraph.style === 'SIGNATURE') return [];
    if (paragraph.style === 'TITLE') return [titleParagraph(textOf(paragraph.runs)), styled(STYLE.body, {})];
    return [bodyParagraph(paragraph, STYLE_OF[paragraph.style], paragraph === lastText)];
  });
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: '',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: DEFAULT_RUN } }, paragraphStyles: [...PARAGRAPH_STYLES] },
    sections: [
      {
        properties: SECTION_PROPERTIES,
        footers: pageNumbers(),
        children: [
          ...body,
          ...annexList(annex),
          ...signatureParagraphs(paragraphs.filter(({ style }) => style === 'SIGNATURE')),
          ...annexPages(annex),
        ],
      },
    ],
  });
  return Packer.toBuffer(document, false, [FONT_TABLE]);
}
