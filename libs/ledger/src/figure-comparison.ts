import type { Figure } from './figure.js';

/** A figure beside that of another span, over all units and over those that were there in both (同口径). */
export interface ComparedFigure {
  readonly indicator: string;
  readonly now: number;
  readonly base: number;
  readonly sameNow: number;
  readonly sameBase: number;
  /** Growth of the units that were there in both, in per cent; null where their base is 0. */
  readonly growth: number | null;
}

/** Figures of the asked span and of the base, and what units that were not there in both contributed to each. */
export interface ComparedParts {
  readonly now: readonly Figure[];
  readonly base: readonly Figure[];
  readonly unlikeNow: ReadonlyMap<string, number>;
  readonly unlikeBase: ReadonlyMap<string, number>;
}

/** One line per indicator of `now`, in its order. */
export function compared({ now, base, unlikeNow, unlikeBase }: ComparedParts): ComparedFigure[] {
  const before = new Map(base.map((figure) => [figure.indicator, figure.quantity]));
  return now.map(({ indicator, quantity }) => {
    const whole = before.get(indicator) ?? 0;
    const sameNow = quantity - (unlikeNow.get(indicator) ?? 0);
    const sameBase = whole - (unlikeBase.get(indicator) ?? 0);
    const growth = sameBase === 0 ? null : ((sameNow - sameBase) / sameBase) * 100;
    return { indicator, now: quantity, base: whole, sameNow, sameBase, growth };
  });
}
