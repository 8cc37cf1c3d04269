import type { Level } from '@fayuan/kernel';
import type { Span } from './period.js';
import { partsOfPeriod, shortestOf } from './sensitive-periods.js';

/** A number from 1 to 4 can point at a person. */
const SMALLEST_SHOWN = 5;

const isSmall = (quantity: number): boolean => quantity > 0 && quantity < SMALLEST_SHOWN;

/** A unit as far as it matters to what may be shown. */
export interface JudgedUnit {
  readonly id: string;
  /** Null for the unit of the caller, whoever stands above it. */
  readonly parentId: string | null;
  readonly level: Level;
}

/** One sensitive indicator below the caller: the units from it down to the one asked for, each with all its children. */
export interface JudgedTree {
  readonly units: readonly JudgedUnit[];
  /** Of a unit with all below it; of the caller's without its own part, which it knows. */
  readonly quantityOf: (unitId: string, period: Span) => number;
  /** What a unit counted itself; 0 for the caller's. */
  readonly ownOf: (unitId: string, period: Span) => number;
}

/**
 * Which children of a unit must not be seen: those of 1 to 4, and as many others as it takes that none of them follows from
 * the whole and the rest. What the unit counted itself is a line as well, one that is never shown. An exact 0 is no person.
 * @param own the unit's own part, of which the same holds as of a child
 * @param isWholeHidden what is not known cannot be subtracted from; but then it must not be the sum of what is shown
 */
export function hiddenChildren(children: readonly number[], own: number, isWholeHidden: boolean): boolean[] {
  const hidden = children.map(isSmall);
  const unseen = () => [...children.filter((_, at) => hidden[at]), ...(own > 0 ? [own] : [])];
  const isEnough = (): boolean => {
    const lines = unseen();
    if (isWholeHidden) return lines.length > 0;
    if (!lines.some(isSmall)) return true;
    // More than one each, for who knows this rule knows that none of them is 0; so never one line alone.
    return lines.reduce((sum, each) => sum + each, 0) > Math.max(lines.length, SMALLEST_SHOWN);
  };
  const others = [...children.keys()]
    .filter((at) => !hidden[at])
    .toSorted((a, b) => order(children[a] ?? 0) - order(children[b] ?? 0) || a - b);
  for (const at of others) {
    if (isEnough()) break;
    hidden[at] = true;
  }
  return hidden;
}

/** The least first, and what is empty last: to hide nobody among nobody hides nothing. */
const order = (quantity: number): number => (quantity === 0 ? Number.MAX_SAFE_INTEGER : quantity);

/**
 * Says of the units of a tree whether their figure for a period may be seen by the caller. Whatever the caller may ask is
 * weighed together: all units below it and all periods of the grid. Each group of siblings is given for one shortest period
 * (that of the level, never shorter than above it) and judged in each of them by its own numbers alone; a longer period is
 * given where each of its parts is, and so adds nothing that could not be added up.
 */
export class Suppression {
  private readonly groups = new Map<string, ReadonlySet<string>>();
  private readonly byId: ReadonlyMap<string, JudgedUnit>;

  constructor(private readonly tree: JudgedTree) {
    this.byId = new Map(tree.units.map((unit) => [unit.id, unit]));
  }

  /** @param period one of the grid */
  isHidden(unitId: string, period: Span): boolean {
    const unit = this.byId.get(unitId);
    if (!unit) return true;
    const parts = partsOfPeriod(period, this.shortestFor(unit));
    if (parts.length === 0) return true;
    const { parentId } = unit;
    if (parentId === null) return parts.some((part) => isSmall(this.tree.quantityOf(unitId, part)));
    return parts.some((part) => this.hiddenBelow(parentId, part).has(unitId));
  }

  private childrenOf(unitId: string): JudgedUnit[] {
    return this.tree.units.filter((unit) => unit.parentId === unitId);
  }

  private shortestFor({ parentId, level }: JudgedUnit): number {
    const parent = parentId === null ? undefined : this.byId.get(parentId);
    if (!parent) return shortestOf([level]);
    const levels = this.childrenOf(parent.id).map((sibling) => sibling.level);
    return Math.max(this.shortestFor(parent), shortestOf(levels));
  }

  private hiddenBelow(unitId: string, period: Span): ReadonlySet<string> {
    const key = `${unitId} ${period.from} ${period.to}`;
    const known = this.groups.get(key);
    if (known) return known;
    const children = this.childrenOf(unitId);
    const numbers = children.map(({ id }) => this.tree.quantityOf(id, period));
    const isWholeHidden = this.isHidden(unitId, period);
    const hidden = hiddenChildren(numbers, this.tree.ownOf(unitId, period), isWholeHidden);
    const ids = new Set(children.filter((_, at) => hidden[at]).map(({ id }) => id));
    this.groups.set(key, ids);
    return ids;
  }
}
