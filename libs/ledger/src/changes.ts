import type { UnitName } from '@fayuan/org';
import type { FactRow } from './fact-rows.repository.js';
import type { Page } from './cursor.js';
import type { FigureQuery } from './figure.js';

/** What changed in figures since a moment, e.g. that at which a report was frozen. */
export interface ChangeQuery extends FigureQuery {
  readonly since: Date;
}

/** `now - then = difference`, the sum of `rows` rows recorded since. */
export interface FigureChange {
  readonly indicator: string;
  readonly then: number;
  readonly now: number;
  readonly difference: number;
  readonly rows: number;
}

export interface UnitChange {
  readonly unit: UnitName;
  readonly indicator: string;
  readonly difference: number;
  readonly rows: number;
}

export interface FigureChanges extends Page<FactRow> {
  /** One per indicator asked, in that order. */
  readonly figures: readonly FigureChange[];
  /** Where it changed: the unit's own part, then its direct children. */
  readonly byUnit: readonly UnitChange[];
  /** Rows recorded since, of all indicators. */
  readonly total: number;
}
