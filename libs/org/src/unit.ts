import type { Level } from '@fayuan/kernel';

export const UNIT_KINDS = ['center', 'station', 'branch'] as const;
/** 法律援助中心, 法律援助工作站, 分部. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The one root of the tree (司法部); made by the migration, provinces hang below it. */
export const ROOT_UNIT_ID = '00000000-0000-7000-8000-000000000001';

/** What other rooms need to show a unit. */
export interface UnitName {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The place served: 长乐区 for 长乐区法律援助中心. */
  readonly placeName: string;
  readonly level: Level;
}

export interface Unit extends UnitName {
  readonly kind: UnitKind;
  /** The agency a branch lives in (妇联, 总工会, …); null for centres and stations. */
  readonly host: string | null;
  readonly childCount: number;
  /** Root first, the parent last. */
  readonly ancestors: readonly UnitName[];
}

export interface UnitPage {
  readonly items: readonly Unit[];
  /** Give it as `after` to get the next page; null for an empty page. */
  readonly endCursor: string | null;
  readonly hasMore: boolean;
}

/** Where a unit's rows live and who above may see them; for rooms that write rows for other units. */
export interface UnitPlace extends UnitName {
  readonly partitionId: string;
  readonly path: string;
  readonly parentId: string | null;
}

export interface PathRange {
  /** Inclusive. */
  readonly lo: string;
  /** Exclusive. */
  readonly hi: string;
}

/** The unit and all below it: `path >= lo and path < hi` in the order of bytes, where `/` follows the separator `.`. */
export const subtreeOf = (path: string): PathRange => ({ lo: path, hi: `${path}/` });

/** All below the unit, without itself: `path >= lo and path < hi`. */
export const belowOf = (path: string): PathRange => ({ lo: `${path}.`, hi: `${path}/` });

/** True when the unit at `path` is the one at `top` or stands below it. */
export const isInSubtree = (path: string, top: string): boolean => path === top || path.startsWith(`${top}.`);
