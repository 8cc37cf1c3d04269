import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { RecipientRole } from './recipients/recipients.js';

/** The receiver's own copy of what concerns it. Delivered, opened and signed for are three different things. */
export interface Receipt {
  readonly id: string;
  readonly directiveId: string;
  readonly unit: UnitName;
  /** A copy (抄送) is read and not signed for. */
  readonly role: RecipientRole;
  readonly deliveredAt: Date;
  readonly openedAt: Date | null;
  /** The day of the act, and the moment it was entered. */
  readonly signedOn: Day | null;
  readonly signedRecordedAt: Date | null;
  readonly signedBy: string | null;
  /** The version of the directive the unit was given, and the one it signed for. */
  readonly version: number;
  readonly signedVersion: number | null;
  /** The day until which a new signature for an amendment is asked; null when none is. */
  readonly amendmentSignDue: Day | null;
}
