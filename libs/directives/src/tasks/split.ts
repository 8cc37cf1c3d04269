import { hundredths } from './task-plan.js';
import {
  differenceUndeclared,
  shareNegative,
  shareNested,
  shareTwice,
  shareUnknown,
} from './tasks.errors.js';

/** What one unit below is to do of a task. */
export interface Share {
  readonly unitId: string;
  readonly quantity: number;
}

/** How a unit splits a task over units below. */
export interface Split {
  readonly shares: readonly Share[];
  /** Why the shares do not sum to what was to be split; null when they do. */
  readonly differenceReason: string | null;
}

export interface ShareUnit {
  readonly id: string;
  readonly path: string;
}

export const allocated = (shares: readonly Share[]): number =>
  hundredths(shares.reduce((sum, share) => sum + share.quantity, 0));

/** `path` is the unit itself or below it. */
const within = (path: string, upper: string): boolean => path === upper || path.startsWith(`${upper}.`);

/**
 * Refuses a split that names a unit twice, one that lies below another (its figures would count for both), one that does
 * not receive the directive, a negative share, or a difference without a reason.
 * @param base what is to be split; null when nobody asked the splitter for an amount
 * @param units those of the named units that may be named, with their paths
 */
export function checkSplit(
  split: Split,
  of: { readonly field: string; readonly base: number | null; readonly units: readonly ShareUnit[] },
): void {
  const pathOf = new Map(of.units.map((unit) => [unit.id, unit.path]));
  const seen: string[] = [];
  split.shares.forEach((share, index) => {
    const field = `${of.field}shares.${index}`;
    const path = pathOf.get(share.unitId);
    if (path === undefined) throw shareUnknown(`${field}.unitId`);
    if (seen.includes(path)) throw shareTwice(`${field}.unitId`);
    if (seen.some((other) => within(path, other) || within(other, path)))
      throw shareNested(`${field}.unitId`);
    if (!(share.quantity >= 0)) throw shareNegative(`${field}.quantity`);
    seen.push(path);
  });
  if (of.base === null || split.shares.length === 0) return;
  const difference = hundredths(allocated(split.shares) - of.base);
  if (difference !== 0 && !split.differenceReason?.trim())
    throw differenceUndeclared(`${of.field}differenceReason`, difference);
}
