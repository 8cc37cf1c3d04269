import type { ImprintEntry } from './flow.js';
import { breakLines } from './line-breaks.js';
import { characterOf, LOOKS, PAGE } from './measures.js';
import type { Placed, PlacedLine } from './placing.js';

export const IMPRINT_CHARACTER = characterOf(LOOKS.imprint);
const COPIES_LABEL = 3;

/** 0.35 mm for the first and the last line, 0.25 mm between. */
export const IMPRINT_WEIGHT = { outer: 20, inner: 14 } as const;

/** A line of the 版记. */
export interface ImprintLine {
  readonly text: string;
  /** Characters from the left. */
  readonly left: number;
  readonly end: string | null;
  /** Whether an entry begins with it. */
  readonly first: boolean;
  /** Place among all lines, from 0. */
  readonly at: number;
}

/** Lines of the 版记; a long 抄送 goes on under its first name. */
export function imprintLines(entries: readonly ImprintEntry[]): readonly ImprintLine[] {
  const room = PAGE.textWidth / IMPRINT_CHARACTER - 2;
  const lines = entries.flatMap(({ left, end }) => {
    const next = left.startsWith('抄送：') ? COPIES_LABEL : 0;
    return breakLines(left, { first: room, next: room - next }).map((text, nth) => ({
      text,
      left: 1 + (nth === 0 ? 0 : next),
      end: nth === 0 ? end : null,
      first: nth === 0,
    }));
  });
  return lines.map((line, at) => ({ ...line, at }));
}

/** Puts the lines at the foot of the text area, the last line of them on its lower edge. */
export function placeImprint(lines: readonly ImprintLine[], ruled: boolean): readonly Placed[] {
  const { line, size } = LOOKS.imprint;
  const start = PAGE.textHeight - lines.length * line;
  const rule = (top: number, weight: number): Placed => ({
    kind: 'rule',
    top,
    left: 0,
    width: PAGE.textWidth,
    weight,
    color: 'black',
  });
  const placed = lines.flatMap((each, at): readonly Placed[] => {
    const top = start + at * line;
    const left = each.left * IMPRINT_CHARACTER;
    const text: PlacedLine = {
      kind: 'line',
      look: 'imprint',
      runs: [{ text: each.text }],
      end: each.end === null ? undefined : [{ text: each.end }],
      top,
      left,
      width: PAGE.textWidth - left - IMPRINT_CHARACTER,
      height: line,
      size,
      full: false,
    };
    const above = at === 0 ? IMPRINT_WEIGHT.outer : IMPRINT_WEIGHT.inner;
    return ruled && each.first ? [rule(top, above), text] : [text];
  });
  return ruled ? [...placed, rule(PAGE.textHeight - IMPRINT_WEIGHT.outer, IMPRINT_WEIGHT.outer)] : placed;
}
