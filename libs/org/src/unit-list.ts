import type { UnitName } from './unit.js';

/** Units of the own subtree under a name (常用名单): 沿海各县, 试点工作站. */
export interface UnitList {
  readonly id: string;
  readonly name: string;
  /** Units that the list means today: open and still below the own unit. */
  readonly count: number;
  /** Units it names that were closed or have left the subtree since. */
  readonly gone: number;
  /** Counts up with every change; say which one an edit began from. */
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: string;
}

export interface UnitListDetail extends UnitList {
  /** Those it means today, in the order of their codes. */
  readonly units: readonly UnitName[];
}

export interface UnitListInput {
  readonly name: string;
  readonly unitIds: readonly string[];
}
