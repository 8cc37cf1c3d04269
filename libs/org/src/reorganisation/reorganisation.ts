import type { Day } from '@fayuan/kernel';
import type { UnitName } from '../unit.js';

export interface UnitMove {
  /** Of the branch below the own unit. */
  readonly unitId: string;
  /** The new unit above; of the level of the present one. */
  readonly parentId: string;
  /** The first day under the new parent; today or earlier. */
  readonly effectiveOn: Day;
  readonly reason: string;
}

/** What a change of the tree writes anew: caches, never facts. */
export interface Rehanging {
  /** The unit and all below it. */
  readonly units: number;
  /** Folded figures of the units above that are left and joined. */
  readonly figures: number;
  /** Rows whose path of today changes, by table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** A change of the tree as it was decided. */
export interface Reorganisation {
  readonly id: string;
  readonly unit: UnitName;
  readonly fromParent: UnitName;
  readonly toParent: UnitName;
  readonly effectiveOn: Day;
  readonly reason: string;
  readonly decidedAt: Date;
  readonly decidedByName: string;
  readonly undoneAt: Date | null;
  readonly undoneByName: string | null;
  /** True for the last change of the unit that was not undone. */
  readonly mayUndo: boolean;
}
