import type { CaseLettersQuery } from '../generated/graphql.js';

type Letters = NonNullable<CaseLettersQuery['caseLetters']>;
export type PossibleLetter = Letters['possible'][number];
export type Issued = Letters['issued'][number];

/** Values that have to be completed elsewhere before the letter can be issued; others are entered as it is issued. */
export const gapsBefore = ({ gaps }: Pick<PossibleLetter, 'gaps'>): PossibleLetter['gaps'] =>
  gaps.filter(({ field }) => !field.startsWith('input.'));

/** Where a missing value is completed. */
export type GapPlace = 'roster' | 'people' | 'matter';

export function gapPlace(field: string): GapPlace {
  if (field.startsWith('handler.')) return 'roster';
  return field.startsWith('recipient.') || field.startsWith('agent.') ? 'people' : 'matter';
}
