import type { Day } from '@fayuan/kernel';
import type { UnitName, UnitSelection } from '@fayuan/org';
import type { DocumentKind } from '../directive.js';
import type { DocumentYear } from './document-quota.js';
import type { Hours } from './hours.js';
import type { TextLength } from './text-length.js';
import type { TextDemand } from './text-demands.js';

/** What of a draft weighs on those below. What is not written yet is left out. */
export interface BurdenDraft {
  /** Its own id, once it is saved: it is not compared with itself. */
  readonly id?: string | null | undefined;
  /** A notice when not given. */
  readonly documentKind?: DocumentKind | null | undefined;
  readonly title: string;
  readonly theme?: string | null | undefined;
  readonly objective?: string | null | undefined;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly startsOn?: Day | null | undefined;
  readonly endsOn?: Day | null | undefined;
  readonly tasks: readonly { readonly title: string; readonly indicator?: string | null | undefined }[];
  readonly recipients: UnitSelection;
  /** The received directive that it re-issues. */
  readonly reissuesId?: string | null | undefined;
}

/** A figure that a task asks for, and what the ledger already has of it. */
export interface AskedFigure {
  /** Position of the task in the draft. */
  readonly task: number;
  readonly title: string;
  readonly indicator: string;
  /** The units below post it by themselves: the report is prefilled with it and nobody types it again. */
  readonly held: boolean;
  /** Sum of the units below over the last `HELD_DAYS` days. */
  readonly heldQuantity: number;
}

/** Another directive of the year that asks the same units for the same figure over the same days. */
export interface EarlierAsk {
  readonly directiveId: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly issuer: UnitName;
  readonly issuedOn: Day | null;
  readonly indicators: readonly string[];
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** How many of the draft's recipients received it. */
  readonly sharedUnits: number;
}

/** What a directive costs those who receive it, before it is signed off (为基层减负一致性评估). */
export interface Burden {
  readonly recipientCount: number;
  readonly hours: Hours;
  readonly figures: readonly AskedFigure[];
  readonly askedAlready: readonly EarlierAsk[];
  readonly length: TextLength;
  readonly documents: DocumentYear;
  /** Every receiver owes a report, whose figures are prefilled; a bulletin asks for none. */
  readonly demandsReport: boolean;
  /** Places of the text that ask for papers beyond it. */
  readonly demands: readonly TextDemand[];
}

/** A figure counts as held when units below posted it within so many days: one round of a yearly campaign. */
export const HELD_DAYS = 366;
