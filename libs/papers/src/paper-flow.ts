import { blank, type Flow, type FlowItem, type ImprintEntry, plain, type TextItem } from './flow.js';
import { headItems, letterMarkOf } from './head.js';
import type { LookName } from './measures.js';
import { fullDate } from './numbering.js';
import type { Annex, Block, Density, Enclosure, Heading, Imprint, Paper, Paragraph } from './paper.js';
import { carryOver } from './placing.js';
import { signatureItems } from './signature.js';
import { titleLines } from './title-lines.js';

const HEADING_LOOK = { 1: 'heading1', 2: 'heading2', 3: 'heading3', 4: 'heading4' } as const;

interface Looks {
  readonly density: Density;
  readonly title: 'title' | 'leastTitle';
  readonly body: LookName;
  readonly line: LookName;
  readonly signature: LookName;
}

const LOOKS_OF: Readonly<Record<Density, Looks>> = {
  standard: looksOf('standard', { body: 'body', line: 'addressee', signature: 'signature' }),
  full: looksOf('full', { body: 'fullBody', line: 'fullLine', signature: 'signature' }),
  close: looksOf('close', { body: 'closeBody', line: 'closeLine', signature: 'closeSignature' }),
  closest: looksOf('closest', { body: 'closestBody', line: 'closestLine', signature: 'closestSignature' }),
  least: {
    density: 'least',
    title: 'leastTitle',
    body: 'leastBody',
    line: 'leastLine',
    signature: 'leastSignature',
  },
};

function looksOf(density: Density, looks: Omit<Looks, 'density' | 'title'>): Looks {
  return { density, title: 'title', ...looks };
}

const title = (text: string, look: Looks['title'] = 'title'): TextItem => ({
  kind: 'text',
  look,
  runs: plain(text),
  lines: titleLines(text),
  keepNext: true,
});

/** A heading in the font of its level; text that goes on in its paragraph is in 仿宋. */
function headingItem({ level, text, rest }: Heading): TextItem {
  const look: LookName = HEADING_LOOK[level];
  if (!rest) return { kind: 'text', look, runs: plain(text), keepNext: true };
  return { kind: 'text', look, runs: [{ text }, { text: rest, font: '仿宋' }] };
}

function paragraphLook({ flush, small }: Paragraph, looks: Looks): LookName {
  const { line, body } = small && looks.density !== 'least' ? LOOKS_OF.closest : looks;
  return flush ? line : body;
}

function blockItem(block: Block, looks: Looks): FlowItem {
  switch (block.kind) {
    case 'heading':
      return headingItem(block);
    case 'paragraph':
      return { kind: 'text', look: paragraphLook(block, looks), runs: plain(block.text) };
    case 'table':
      return { kind: 'table', table: block };
    case 'form':
      return { kind: 'table', table: { density: looks.density, ...block } };
  }
}

/** @param keepLast whether the end of the text stays on one page with what follows */
function bodyItems(
  body: readonly Block[],
  keepLast: boolean,
  looks: Looks = LOOKS_OF.standard,
): readonly FlowItem[] {
  const items = body.map((block) => blockItem(block, looks));
  const last = items.at(-1);
  return keepLast && last?.kind === 'text' ? [...items.slice(0, -1), ...carryOver(last)] : items;
}

const addresseeItems = (
  addressee: string | null,
  { line }: Looks = LOOKS_OF.standard,
): readonly FlowItem[] =>
  addressee === null ? [] : [{ kind: 'text', look: line, runs: plain(`${addressee}：`) }];

/** The number of a paper without a red head, at the right end of its line. */
const numberItems = (number: string | undefined, { line }: Looks): readonly FlowItem[] =>
  number === undefined
    ? []
    : [{ kind: 'text', look: line, runs: [], end: plain(number), right: 0, keepNext: true }];

/** 附件说明 under the text: blank line, two characters in, no mark at the end; further ones stand under the first. */
function annexList(annexes: readonly Annex[]): readonly FlowItem[] {
  if (annexes.length === 0) return [];
  const only = annexes.length === 1;
  return [
    blank(true),
    ...annexes.map((annex, at): TextItem => {
      const words = `${at === 0 ? '附件：' : ''}${only ? '' : `${at + 1}.`}${annex.title}`;
      const place = at === 0 ? { left: 6, hanging: 4 } : { left: 6, hanging: 1 };
      return { kind: 'text', look: 'annexList', runs: plain(words), ...place, keepNext: true };
    }),
  ];
}

/** The annexes, each on a page of its own: mark in 黑体 at the top left, title centred on the third line. */
const annexPages = (annexes: readonly Annex[]): readonly FlowItem[] =>
  annexes.flatMap((annex, at): readonly FlowItem[] => [
    {
      kind: 'text',
      look: 'annexMark',
      runs: plain(annexes.length === 1 ? '附件' : `附件${at + 1}`),
      pageBreak: true,
      keepNext: true,
    },
    blank(true),
    title(annex.title),
    blank(true),
    ...bodyItems(annex.body, false),
  ]);

const enclosurePages = (enclosures: readonly Enclosure[], keepLast: boolean): readonly FlowItem[] =>
  enclosures.flatMap((enclosed): readonly FlowItem[] => [
    { ...title(enclosed.title), pageBreak: true },
    ...(enclosed.documentNumber === null
      ? []
      : [{ kind: 'text', look: 'subtitle', runs: plain(`（${enclosed.documentNumber}）`) } as const]),
    blank(true),
    ...addresseeItems(enclosed.addressee),
    ...bodyItems(enclosed.body, keepLast && enclosed.signature !== null),
    ...signatureItems(enclosed.signature),
  ]);

function imprintEntries(imprint: Imprint | null, letter: boolean): readonly ImprintEntry[] {
  if (!imprint) return [];
  const { copies, printer, printedOn } = imprint;
  const copied: ImprintEntry[] = copies ? [{ left: `抄送：${copies}。`, end: null }] : [];
  // A letter names neither who printed it nor when (GB/T 9704-2012, 10.1).
  if (letter) return copied;
  return [...copied, { left: printer, end: printedOn ? `${fullDate(printedOn)}印发` : null }];
}

/**
 * The paper from top to bottom, before it is cut into pages: one order for the Word document and the preview.
 * @param keepLast whether the last paragraph of a text stays on one page with its signature
 */
export function flowOf(paper: Paper, keepLast: boolean): Flow {
  const { head, annexes, enclosures, note, imprint, signature } = paper;
  const followed = keepLast && (signature !== null || annexes.length > 0);
  const letter = head?.form === 'letter';
  const looks = LOOKS_OF[paper.density ?? 'standard'];
  return {
    letterMark: letterMarkOf(head),
    items: [
      ...headItems(head),
      ...(paper.issuer === undefined ? [] : [title(paper.issuer, looks.title)]),
      title(paper.title, looks.title),
      ...numberItems(paper.number, looks),
      blank(true, looks.line),
      ...addresseeItems(paper.addressee, looks),
      ...bodyItems(paper.body, followed, looks),
      ...annexList(annexes),
      ...signatureItems(signature, looks.signature),
      ...(note === null ? [] : [{ kind: 'text', look: 'note', runs: plain(`（${note}）`) } as const]),
      ...annexPages(annexes),
      ...enclosurePages(enclosures, keepLast),
    ],
    imprint: imprintEntries(imprint, letter),
    imprintLines: !letter,
  };
}
