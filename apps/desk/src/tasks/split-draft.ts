import type { SplitProposalQuery, TaskStandingFieldsFragment } from '../generated/graphql.js';

type Proposal = SplitProposalQuery['splitProposal'];

/** One line of the splitting table; a unit whose quantity is left empty gets no share. */
export interface SplitLine {
  unit: { id: string; name: string };
  lastYear: number | null;
  quantity: number | null;
}

const hundredths = (quantity: number): number => Math.round(quantity * 100) / 100;

/** The units proposed, with the shares they have; a unit that has a share and is not among those proposed stays in. */
export function splitLines(
  { shares }: Pick<Proposal, 'shares'>,
  split: TaskStandingFieldsFragment['split'],
): SplitLine[] {
  const held = new Map((split?.shares ?? []).map(({ unit, quantity }) => [unit.id, quantity]));
  const known = new Set(shares.map(({ unit }) => unit.id));
  const others = (split?.shares ?? []).filter(({ unit }) => !known.has(unit.id));
  return [
    ...shares.map(({ unit, lastYear }) => ({ unit, lastYear, quantity: held.get(unit.id) ?? null })),
    ...others.map(({ unit, quantity }) => ({ unit, lastYear: null, quantity })),
  ];
}

/** Fills every proposed line by one of the ways; the others are emptied, so that the whole sums. */
export function proposedLines(
  lines: readonly SplitLine[],
  { shares }: Pick<Proposal, 'shares'>,
  way: 'even' | 'byLastYear',
): SplitLine[] {
  const by = new Map(shares.map((share) => [share.unit.id, share[way]]));
  return lines.map((line) => ({ ...line, quantity: by.get(line.unit.id) ?? null }));
}

export const splitSum = (lines: readonly SplitLine[]): number =>
  hundredths(lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0));

/** How far the shares are from what was to be split: above 0 too much; 0 also where nobody said how much. */
export const splitDifference = (lines: readonly SplitLine[], base: number | null): number =>
  base === null ? 0 : hundredths(splitSum(lines) - base);

export const sharesOf = (lines: readonly SplitLine[]): { unitId: string; quantity: number }[] =>
  lines.flatMap(({ unit, quantity }) => (quantity === null ? [] : [{ unitId: unit.id, quantity }]));
