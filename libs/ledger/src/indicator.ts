import type { Day, Level } from '@fayuan/kernel';

/**
 * How figures of an indicator may be put together. Additive: over units and days. Stock: over units, never over days (it is
 * what there is at the end). Distinct: over neither (persons). Ratio: never; it is divided anew from its parts.
 */
export type IndicatorKind = 'additive' | 'stock' | 'distinct' | 'ratio';

export const INDICATOR_AREAS = [
  'publicity',
  'consultations',
  'cases',
  'recipients',
  'quality',
  'institutions',
] as const;
/** 宣传, 咨询, 案件, 受援人, 质量, 机构队伍. */
export type IndicatorArea = (typeof INDICATOR_AREAS)[number];

/** One line of the catalogue of what is counted. */
export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Unit of measure, e.g. 份, 人次. */
  readonly unit: string;
  readonly unitEn: string;
  readonly kind: IndicatorKind;
  readonly area: IndicatorArea;
  /** The indicator it is a part of, and how that one is broken down; null for a whole. */
  readonly partOf: string | null;
  readonly breakdown: Breakdown | null;
  /** Of a ratio: what is divided by what. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Small counts are hidden above the unit they belong to. */
  readonly sensitive: boolean;
  /** Levels at which it is counted; null for all. */
  readonly appliesTo: readonly Level[] | null;
  /** Where people enter it; null while no screen does. */
  readonly enteredIn: 'activity' | null;
}

/** A way to break an indicator down, e.g. by case type. */
export interface Breakdown {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** One event may count under several members: they never add up. */
  readonly overlapping: boolean;
}

/** 口径: what counts, in force on the days it holds. */
export interface IndicatorRule {
  readonly version: number;
  readonly validFrom: Day;
  /** The last day; null while it holds. */
  readonly validTo: Day | null;
  readonly rule: string;
  readonly source: string;
}
