import { type FlowItem, type JointMark, type Run, type TextItem, textOfRuns } from './flow.js';
import { markLine } from './head.js';
import { breakLines, widthOf } from './line-breaks.js';
import { characterOf, type FontName, type LineLook, type LookName, LOOKS, PAGE } from './measures.js';
import { type LaidRow, layTable } from './table-layout.js';

/** A line of text on a page; distances in twips from the upper left corner of the text area. */
export interface PlacedLine {
  readonly kind: 'line';
  readonly look: LookName;
  readonly runs: readonly Run[];
  readonly end?: readonly Run[] | undefined;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  /** Height of the line. */
  readonly height: number;
  /** In half points. */
  readonly size: number;
  /** A full line of a paragraph: its characters reach both edges. */
  readonly full: boolean;
}

/** A straight line across. */
export interface PlacedRule {
  readonly kind: 'rule';
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly weight: number;
  readonly color: string;
}

export interface PlacedRow extends LaidRow {
  readonly kind: 'row';
  readonly top: number;
  readonly size: number;
}

export type Placed = PlacedLine | PlacedRule | PlacedRow;

/** What cannot be cut by the end of a page. */
export interface Slice {
  readonly height: number;
  readonly place: (top: number) => readonly Placed[];
  readonly keepNext: boolean;
  readonly pageBreak: boolean;
  /** Repeated above it when it comes first on a page: the head of its table. */
  readonly heads: readonly Slice[];
}

/** Free space between the number and the red line, and the line's own thickness. */
export const RED_LINE = { space: 140, weight: 40 } as const;

const whole = { keepNext: false, pageBreak: false, heads: [] } as const;

/** Cuts runs where the lines of their text end. */
function runsOfLines(runs: readonly Run[], lines: readonly string[]): readonly (readonly Run[])[] {
  const left = runs.map((run) => ({ ...run }));
  return lines.map((line) => {
    const out: Run[] = [];
    for (let rest = line.length; rest > 0;) {
      const run = left[0];
      if (!run) break;
      const text = run.text.slice(0, rest);
      if (text !== '') out.push({ ...run, text });
      rest -= text.length;
      run.text = run.text.slice(text.length);
      if (run.text === '') left.shift();
    }
    return out;
  });
}

function linesOf(item: TextItem, look: LineLook): readonly string[] {
  if (item.lines) return item.lines;
  const room = PAGE.textWidth / characterOf(look) - (item.left ?? 0) - (item.right ?? 0);
  const first = room + (item.hanging ?? 0) - look.firstLine;
  return breakLines(textOfRuns(item.runs), { first, next: room });
}

/** How the rest of a paragraph of a look goes on. */
const FLUSH: Partial<Readonly<Record<LookName, LookName>>> = {
  fullBody: 'fullLine',
  closeBody: 'closeLine',
  closestBody: 'closestLine',
  leastBody: 'leastLine',
};

/** Lines of a paragraph that go with what follows it; a paragraph not longer than one more stays whole. */
const CARRIED = 2;

/**
 * Cuts the end off a long paragraph, to stand on one page with what follows: a word processor would otherwise move the
 * whole of it, or nothing. The end goes on flush, as the next line of the same paragraph.
 */
export function carryOver(item: TextItem): readonly TextItem[] {
  const lines = linesOf(item, LOOKS[item.look]);
  if (lines.length <= CARRIED + 1) return [{ ...item, keepNext: true }];
  const [stay, go] = runsOfLines(item.runs, [
    lines.slice(0, -CARRIED).join(''),
    lines.slice(-CARRIED).join(''),
  ]);
  return [
    { ...item, runs: stay ?? [] },
    { kind: 'text', look: FLUSH[item.look] ?? 'addressee', runs: go ?? [], keepNext: true },
  ];
}

function textSlices(item: TextItem): readonly Slice[] {
  const look: LineLook = LOOKS[item.look];
  const character = characterOf(look);
  const lines = linesOf(item, look);
  const cut = runsOfLines(item.runs, lines);
  const size = item.size ?? look.size;
  const height = item.size === undefined ? look.line : markLine(item.size);
  return lines.map((_, at): Slice => {
    const [first, last] = [at === 0, at === lines.length - 1];
    const left = ((item.left ?? 0) + (first ? look.firstLine - (item.hanging ?? 0) : 0)) * character;
    const before = first ? (item.before ?? 0) : 0;
    const under = last && item.redLine ? RED_LINE.space + RED_LINE.weight : 0;
    const line = {
      kind: 'line',
      look: item.look,
      runs: cut[at] ?? [],
      end: first ? item.end : undefined,
      left,
      width: PAGE.textWidth - left - (item.right ?? 0) * character,
      height,
      size,
      full: look.align === 'justify' && !last,
    } as const;
    return {
      height: before + height + under,
      place: (top) => [
        { ...line, top: top + before },
        ...(under > 0 ? [redLine(top + before + height + RED_LINE.space)] : []),
      ],
      // A paragraph kept with the next is not cut either: word processors move it as a whole.
      keepNext: item.keepNext === true,
      pageBreak: first && item.pageBreak === true,
      heads: [],
    };
  });
}

export const redLine = (top: number): PlacedRule => ({
  kind: 'rule',
  top,
  left: 0,
  width: PAGE.textWidth,
  weight: RED_LINE.weight,
  color: 'red',
});

/** Joint issuers: names spread over the width of the longest, 文件 at their right in the middle of their height. */
function jointSlice({ names, size, before }: JointMark): Slice {
  const line = markLine(size);
  const character = size * 10;
  const word = 2 * character;
  const longest = Math.max(...names.map(widthOf)) * character;
  const left = Math.max(0, Math.round((PAGE.textWidth - longest - character - word) / 2));
  const common = { kind: 'line', look: 'issuerMark', height: line, size } as const;
  return {
    ...whole,
    height: before + names.length * line,
    place: (top) => [
      ...names.map((text, at): PlacedLine => ({
        ...common,
        runs: [{ text }],
        top: top + before + at * line,
        left,
        width: longest,
        full: true,
      })),
      {
        ...common,
        runs: [{ text: '文件' }],
        top: top + before + Math.round(((names.length - 1) * line) / 2),
        left: left + longest + character,
        width: word,
        full: false,
      },
    ],
  };
}

function tableSlices(rows: readonly LaidRow[], size: number): readonly Slice[] {
  const slice = (row: LaidRow, heads: readonly Slice[]): Slice => ({
    ...whole,
    height: row.height,
    place: (top) => [{ ...row, kind: 'row', top, size }],
    // A head never stands alone at the foot of a page.
    keepNext: row.part === 'head',
    heads,
  });
  const heads = rows.filter(({ part }) => part === 'head').map((row) => slice(row, []));
  return rows.map((row) => slice(row, row.part === 'head' ? [] : heads));
}

/** What an item puts on the pages, from top to bottom. */
export function slicesOf(item: FlowItem): readonly Slice[] {
  switch (item.kind) {
    case 'text':
      return textSlices(item);
    case 'jointMark':
      return [jointSlice(item)];
    case 'table': {
      const { rows, size } = layTable(item.table);
      return tableSlices(rows, size);
    }
  }
}

export const fontOf = (run: Run, look: LookName): FontName => run.font ?? LOOKS[look].font;
