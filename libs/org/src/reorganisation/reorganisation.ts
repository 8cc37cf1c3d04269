import type { Day } from '@fayuan/kernel';
import type { UnitName } from '../unit.js';

/** 划转, 并入, 分设, 撤销, 恢复. */
export const REORGANISATION_KINDS = ['move', 'merge', 'split', 'close', 'reopen'] as const;
export type ReorganisationKind = (typeof REORGANISATION_KINDS)[number];

/** A unit that a split founds; of the kind and level of the unit it is split from, and below the same parent. */
export interface NewUnit {
  readonly code: string;
  readonly placeName: string;
  readonly name: string;
}

/** A change of the tree as it is asked for; what a kind does not need is left out. */
export interface TreeChange {
  readonly kind: ReorganisationKind;
  /** Of the branch below the own unit. */
  readonly unitId: string;
  /** The first day of the new state; today or earlier. */
  readonly effectiveOn: Day;
  readonly reason: string;
  /** Of a move the new unit above, of the level of the present one; of a reopening where it shall stand, if elsewhere. */
  readonly parentId?: string | null | undefined;
  /** Of a merger the unit that goes on: of the same level and kind. What stands below the other comes below it. */
  readonly successorId?: string | null | undefined;
  /** Of a split. */
  readonly newUnit?: NewUnit | null | undefined;
  /** Of a split: the units directly below that come below the new one. */
  readonly movedUnitIds?: readonly string[] | null | undefined;
}

/** What one unit and all below it being hung elsewhere writes anew: caches, never facts. */
export interface Rehanging {
  /** The unit and all below it. */
  readonly units: number;
  /** Folded figures of the units above that are left and joined. */
  readonly figures: number;
  /** Rows whose path of today changes, by table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** What a change writes anew, and whom it concerns. */
export interface ChangeEffect extends Rehanging {
  /** Active accounts of a unit that closes, whose people can no longer sign in. */
  readonly accounts: number;
}

/** A unit that a change hung elsewhere. */
export interface Hanging {
  readonly unitId: string;
  readonly fromParentId: string;
  readonly toParentId: string;
}

export interface NamedHanging {
  readonly unit: UnitName;
  readonly fromParent: UnitName;
  readonly toParent: UnitName;
}

/** A change of the tree as it was decided. */
export interface Reorganisation {
  readonly id: string;
  readonly kind: ReorganisationKind;
  readonly unit: UnitName;
  /** The successor of a merger, the new unit of a split. */
  readonly otherUnit: UnitName | null;
  /** In the order in which it was done. */
  readonly hangings: readonly NamedHanging[];
  readonly effectiveOn: Day;
  readonly reason: string;
  readonly decidedAt: Date;
  readonly decidedByName: string;
  readonly undoneAt: Date | null;
  readonly undoneByName: string | null;
  /** The unit is closed today, so it could be opened again. */
  readonly isUnitClosed: boolean;
  /** True for the last change of every unit it concerns, while it was not undone. */
  readonly mayUndo: boolean;
}

/** Several hangings as one. */
export const together = (parts: readonly Rehanging[], accounts = 0): ChangeEffect => {
  const rows: Record<string, number> = {};
  for (const part of parts)
    for (const [table, count] of Object.entries(part.rows)) rows[table] = (rows[table] ?? 0) + count;
  const sum = (of: (part: Rehanging) => number) => parts.reduce((total, part) => total + of(part), 0);
  return { units: sum((part) => part.units), figures: sum((part) => part.figures), rows, accounts };
};
