import type { Day } from '@fayuan/kernel';

/** How the figures of a month stand at a unit: nothing said, declared complete, or recorded to after that. */
export type PeriodStanding = 'open' | 'declared' | 'revised';

/** A month of the own unit, as it stands. */
export interface PeriodReport {
  /** The first day of the month. */
  readonly month: Day;
  readonly standing: PeriodStanding;
  /** Declared with nothing to count (零报告). */
  readonly isNil: boolean;
  /** Declared after the day it was due. */
  readonly isLate: boolean;
  readonly dueOn: Day;
  readonly declaredAt: Date | null;
  readonly declaredBy: string | null;
  /** Facts of the unit in the month as they are now; a nil report is refused when there are any. */
  readonly rows: number;
}
