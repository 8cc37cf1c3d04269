import type { Dice } from './chance.js';

/** An indicator that an event counts, with what hangs below it in the catalogue. */
export interface Counted {
  readonly indicator: string;
  /** Among its alternatives; 1 unless said. */
  readonly weight?: number;
  /** How often it is counted at all; always unless said. */
  readonly chance?: number;
  /** Its mean part of what it hangs below, never more than all of it; all unless said. */
  readonly share?: number;
  /** Ways to break it down: of each exactly one member gets all of it, so that the members add up to the whole. */
  readonly oneOf?: readonly (readonly Counted[])[];
  /** What is counted beside: groups that overlap, results, parts. */
  readonly besides?: readonly Counted[];
}

export interface CountedQuantity {
  readonly indicator: string;
  readonly quantity: number;
}

function partOf(whole: number, share: number | undefined, dice: Dice): number {
  return share === undefined ? whole : Math.min(whole, Math.round(whole * share * (0.5 + dice.next())));
}

/** What an event of a quantity counts, each indicator once. */
export function quantitiesOf(counted: Counted, whole: number, dice: Dice): CountedQuantity[] {
  const { indicator, chance, share, oneOf = [], besides = [] } = counted;
  if (chance !== undefined && dice.next() >= chance) return [];
  const quantity = partOf(whole, share, dice);
  if (quantity === 0) return [];
  const below = [...oneOf.flatMap((members) => dice.pick(members) ?? []), ...besides];
  return [{ indicator, quantity }, ...below.flatMap((each) => quantitiesOf(each, quantity, dice))];
}
