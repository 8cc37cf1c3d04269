import { blank, type Flow, type FlowItem, plain, type Run, type TextItem } from './flow.js';
import { widthOf } from './line-breaks.js';
import { FONTS, PAGE, twips } from './measures.js';
import type { Head } from './paper.js';

/** 36 pt, the largest size of the issuer's mark; a long name is set smaller so that it stays on its line. */
const LARGEST_MARK = 72;
/** From the upper edge of the text area to the top of the mark's ink. */
const MARK_TOP = twips(35);
const DOCUMENT_WORD = '文件';

/** Exact height of the line of a mark: its ink begins 0.16 of its size under the line's top. */
export const markLine = (size: number): number => Math.round(size * 10 * 1.25);
const inkOffset = (size: number): number => Math.round(size * 10 * 0.16);

/** @returns half points, so that so many characters fit the width of the text. */
const markSize = (characters: number, width: number = PAGE.textWidth): number =>
  Math.min(LARGEST_MARK, Math.floor(width / (characters * 10)));

/** 份号 and 紧急程度 at the top left, one under another. */
function marks({ copyNumber, urgency }: Head): readonly TextItem[] {
  const copy: TextItem[] = copyNumber ? [{ kind: 'text', look: 'copyNumber', runs: plain(copyNumber) }] : [];
  const urgent: TextItem[] = urgency ? [{ kind: 'text', look: 'mark', runs: plain(urgency) }] : [];
  return [...copy, ...urgent];
}

function issuerMark({ issuers }: Head, linesAbove: number): FlowItem {
  const above = linesAbove * PAGE.line;
  const [only] = issuers;
  if (issuers.length === 1 && only !== undefined) {
    const text = `${only}${DOCUMENT_WORD}`;
    const size = markSize([...text].length);
    const before = MARK_TOP - inkOffset(size) - above;
    return { kind: 'text', look: 'issuerMark', runs: plain(text), lines: [text], size, before };
  }
  const longest = Math.max(...issuers.map((name) => [...name].length));
  const size = markSize(longest + DOCUMENT_WORD.length + 1);
  return { kind: 'jointMark', names: issuers, size, before: MARK_TOP - inkOffset(size) - above };
}

const SIGNERS_IN_LINE = 2;

/** 签发人 two in a line, the label before the first: label in 仿宋, names in 楷体. */
function signerLines(signers: readonly string[]): readonly (readonly Run[])[] {
  const count = Math.ceil(signers.length / SIGNERS_IN_LINE);
  return Array.from({ length: count }, (_, at) => {
    const names = signers.slice(at * SIGNERS_IN_LINE, (at + 1) * SIGNERS_IN_LINE);
    const label = at === 0 ? '签发人：' : '\u3000'.repeat(4);
    return [{ text: label }, { text: names.join('\u3000'), font: FONTS.second }];
  });
}

/** The line without one character at each end. */
const ROOM = PAGE.charactersInLine - 2;

const widthOfRuns = (runs: readonly Run[]): number => widthOf(runs.map(({ text }) => text).join(''));

/**
 * 发文字号 in the middle; on papers that go up, at the left beside the last of the 签发人, or under them where both do not
 * fit on one line.
 */
function numberLines({ documentNumber, signers = [] }: Head): readonly TextItem[] {
  const number = plain(documentNumber);
  if (signers.length === 0) return [{ kind: 'text', look: 'number', runs: number, redLine: true }];
  const signed = signerLines(signers);
  const beside = widthOfRuns(signed.at(-1) ?? []) + widthOf(documentNumber) < ROOM;
  const lines = beside ? signed : [...signed, []];
  return lines.map((end, at) => {
    const last = at === lines.length - 1;
    const common = { kind: 'text', look: 'copyNumber', left: 1, right: 1, end } as const;
    return last ? { ...common, runs: number, redLine: true } : { ...common, runs: [] };
  });
}

const documentHead = (head: Head): readonly FlowItem[] => {
  const stack = marks(head);
  return [...stack, issuerMark(head, stack.length), blank(), blank(), ...numberLines(head), blank(), blank()];
};

/** Under the double line: 紧急程度 at the left, 发文字号 at the right, the title two lines below. */
const letterHead = ({ documentNumber, urgency }: Head): readonly FlowItem[] => [
  {
    kind: 'text',
    look: 'mark',
    runs: plain(urgency ?? ''),
    end: [{ text: documentNumber, font: FONTS.body }],
  },
  blank(),
  blank(),
];

/** What stands above the title. */
export function headItems(head: Head | null): readonly FlowItem[] {
  if (!head) return [];
  return head.form === 'letter' ? letterHead(head) : documentHead(head);
}

/** The mark of a letter names the organ without 文件. */
export function letterMarkOf(head: Head | null): Flow['letterMark'] {
  if (head?.form !== 'letter') return null;
  const name = head.issuers.join('\u3000');
  return { name, size: markSize([...name].length) };
}
