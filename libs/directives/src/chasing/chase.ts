import type { ChannelKind } from '@fayuan/notify';
import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';

export const CHASED_DUTIES = ['sign', 'report', 'sign_amendment'] as const;
export type ChasedDuty = (typeof CHASED_DUTIES)[number];

/** `own`: the unit is told of a duty of its own; `below`: of late units below it. */
export type ChaseRole = 'own' | 'below';

/** What one nudge is about. */
export interface ChaseMatter {
  readonly title: string;
  readonly dutyKind: ChasedDuty;
  readonly dueOn: Day;
  readonly role: ChaseRole;
  /** Rung of the ladder; null when a person chased by hand. */
  readonly step: number | null;
  /** Working days late on the day it was told; negative when so many were left. */
  readonly workingDays: number;
  /** Late units below; 1 for the own duty. */
  readonly unitCount: number;
  readonly fromName: string;
  readonly note: string | null;
}

/** A nudge as the log shows it. */
export interface Chase extends Omit<ChaseMatter, 'fromName'> {
  readonly id: string;
  readonly directiveId: string;
  readonly unit: UnitName;
  readonly from: UnitName;
  /** The person who chased by hand. */
  readonly byName: string | null;
  readonly day: Day;
  readonly createdAt: Date;
  /** Whether what it is about is still to be done. */
  readonly open: boolean;
}

/** A unit below with something of a directive still to be done. */
export interface ChaseCandidate {
  readonly unit: UnitName;
  readonly superior: UnitName;
  readonly matters: readonly {
    readonly kind: ChasedDuty;
    readonly dueOn: Day;
    readonly workingDays: number;
  }[];
  /** Told something today already, so not again. */
  readonly toldToday: boolean;
}

export const SKIP_REASONS = ['told_today', 'in_review', 'covered', 'done', 'not_addressed'] as const;
/** Why a unit of a selection is not chased. */
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface ChaseOutcome {
  readonly told: number;
  /** Superiors between that got a copy. */
  readonly copied: number;
  readonly skippedCount: number;
  /** The first hundred. */
  readonly skipped: readonly { readonly unit: UnitName; readonly reason: SkipReason }[];
}

export interface DeliveryLogEntry {
  readonly id: string;
  readonly unit: UnitName;
  readonly day: Day;
  readonly channel: ChannelKind;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly failure: string | null;
  readonly createdAt: Date;
  readonly settledAt: Date | null;
  readonly matterCount: number;
}

export const DELIVERY_STATES = ['waiting', 'sent', 'failed', 'dropped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
