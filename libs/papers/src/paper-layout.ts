import type { Flow } from './flow.js';
import type { LookName } from './measures.js';
import { type Page, type Pages, pagesOf } from './pages.js';
import type { Density, Paper } from './paper.js';
import { flowOf } from './paper-flow.js';

/** A paper in its order, and how that falls on pages. */
export interface PaperLayout extends Pages {
  readonly flow: Flow;
}

const SIGNATURES: ReadonlySet<LookName> = new Set([
  'signature',
  'closeSignature',
  'closestSignature',
  'leastSignature',
]);

/** A page whose first words are a signature, or the list of annexes over it: it would carry no text (此页无正文). */
function beginsAfterText({ placed }: Page): boolean {
  const first = placed.find((each) => each.kind !== 'line' || each.runs.length > 0);
  return first?.kind === 'line' && (SIGNATURES.has(first.look) || first.look === 'annexList');
}

/** Lays a paper out. A page that carries the signature also carries text; only where needed is text moved for it. */
export function layOut(paper: Paper): PaperLayout {
  const flow = flowOf(paper, false);
  const laid = pagesOf(flow);
  if (!laid.pages.some(beginsAfterText)) return { flow, ...laid };
  const kept = flowOf(paper, true);
  return { flow: kept, ...pagesOf(kept) };
}

/** The pages of a paper, line by line as they are printed. */
export const paperPages = (paper: Paper): readonly Page[] => layOut(paper).pages;

const DENSITIES: readonly Density[] = ['full', 'close', 'closest', 'least'];

/** The paper set as large as it stays on one page; null where it does not even in the smallest type that may be read. */
export function onOnePage(paper: Paper): Paper | null {
  const set = DENSITIES.map((density): Paper => ({ ...paper, density }));
  return set.find((each) => paperPages(each).length === 1) ?? null;
}
