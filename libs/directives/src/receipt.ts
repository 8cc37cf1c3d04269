import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';

/** The receiver's own copy of what concerns it. Delivered, opened and signed for are three different things. */
export interface Receipt {
  readonly id: string;
  readonly directiveId: string;
  readonly unit: UnitName;
  readonly deliveredAt: Date;
  readonly openedAt: Date | null;
  /** The day of the act, and the moment it was entered. */
  readonly signedOn: Day | null;
  readonly signedRecordedAt: Date | null;
  readonly signedBy: string | null;
}
