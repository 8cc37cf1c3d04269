import type { Flow } from './flow.js';
import { markLine } from './head.js';
import { imprintLines, placeImprint } from './imprint.js';
import { LOOKS, PAGE, twips } from './measures.js';
import { type Placed, type PlacedLine, type Slice, slicesOf } from './placing.js';

/** One page with everything on it. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly placed: readonly Placed[];
  /** Whether the page's number is printed; the first page of a letter has none. */
  readonly numbered: boolean;
  /** The first page of a letter has red double lines. */
  readonly letterLines: boolean;
}

export interface Pages {
  readonly pages: readonly Page[];
  /** How many page breaks stand before the imprint, so that it ends an even page. */
  readonly breaksBeforeImprint: number;
}

/** 信函格式, measured from the upper edge of the text area: the mark's line, the double line under it, the text. */
export const LETTER = {
  markTop: twips(-7),
  doubleLine: (size: number): number => LETTER.markTop + Math.round(size * 10 * 0.96) + twips(4),
  textTop: (size: number): number => LETTER.doubleLine(size) + twips(1.5),
  footLine: PAGE.height - PAGE.margin.top - twips(20),
  lineWidth: twips(170),
  lineLeft: twips(20) - PAGE.margin.left,
} as const;

const inkTop = (size: number): number => Math.round(size * 10 * 0.16);

/** Slices that must stand on one page: up to the first that may be parted from what follows. */
function groupsOf(slices: readonly Slice[]): readonly (readonly Slice[])[] {
  const groups: Slice[][] = [];
  let open: Slice[] = [];
  for (const slice of slices) {
    if (slice.pageBreak && open.length > 0) {
      groups.push(open);
      open = [];
    }
    open.push(slice);
    if (slice.keepNext) continue;
    groups.push(open);
    open = [];
  }
  return open.length > 0 ? [...groups, open] : groups;
}

const heightOf = (slices: readonly Slice[]): number => slices.reduce((sum, { height }) => sum + height, 0);

/** Fills page after page. */
class Filling {
  readonly pages: Placed[][] = [[]];
  constructor(private at: number) {}

  add(group: readonly Slice[]): void {
    const breaks = group[0]?.pageBreak === true;
    const fits = this.at + heightOf(group) <= PAGE.textHeight;
    if (this.used() && (breaks || !fits)) {
      this.turn();
      for (const head of group[0]?.heads ?? []) this.put(head);
    }
    for (const slice of group) {
      // A group that no page can hold is cut all the same.
      if (this.at + slice.height > PAGE.textHeight && this.used()) this.turn();
      this.put(slice);
    }
  }

  /** Where the next line would stand on the last page. */
  get height(): number {
    return this.at;
  }

  turn(): void {
    this.pages.push([]);
    this.at = 0;
  }

  private used(): boolean {
    return (this.pages.at(-1)?.length ?? 0) > 0;
  }

  private put(slice: Slice): void {
    this.pages.at(-1)?.push(...slice.place(this.at));
    this.at += slice.height;
  }
}

/** Puts the imprint at the foot of the last even page; where the text ends on an odd one, of the next. */
function addImprint(filling: Filling, flow: Flow): number {
  const lines = imprintLines(flow.imprint);
  if (lines.length === 0) return 0;
  const before = filling.pages.length;
  const height = lines.length * LOOKS.imprint.line;
  if (filling.height + height > PAGE.textHeight) filling.turn();
  // A letter's stands on its last page, whichever it is.
  while (flow.imprintLines && filling.pages.length % 2 === 1) filling.turn();
  filling.pages.at(-1)?.push(...placeImprint(lines, flow.imprintLines));
  return filling.pages.length - before;
}

function letterMark({ letterMark: mark }: Flow): readonly Placed[] {
  if (!mark) return [];
  const { name: text, size } = mark;
  const line: PlacedLine = {
    kind: 'line',
    look: 'issuerMark',
    runs: [{ text }],
    top: LETTER.markTop - inkTop(size),
    left: 0,
    width: PAGE.textWidth,
    height: markLine(size),
    size,
    full: false,
  };
  return [line];
}

/** Cuts a flow into pages. */
export function pagesOf(flow: Flow): Pages {
  const mark = flow.letterMark;
  const filling = new Filling(mark ? LETTER.textTop(mark.size) : 0);
  for (const group of groupsOf(flow.items.flatMap(slicesOf))) filling.add(group);
  const breaksBeforeImprint = addImprint(filling, flow);
  const pages = filling.pages.map((placed, at): Page => {
    const letterFirst = mark !== null && at === 0;
    return {
      number: at + 1,
      placed: letterFirst ? [...letterMark(flow), ...placed] : placed,
      numbered: !letterFirst,
      letterLines: letterFirst,
    };
  });
  return { pages, breaksBeforeImprint };
}
