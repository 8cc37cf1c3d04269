import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { ReturnReason } from './return-reason.js';

export const TASK_ACT_STATUSES = ['reported', 'returned', 'accepted'] as const;
export type TaskActStatus = (typeof TASK_ACT_STATUSES)[number];

/** What a unit says it has done of a task, and what its superior said to that. */
export interface TaskAct {
  readonly id: string;
  readonly status: TaskActStatus;
  readonly doneOn: Day;
  readonly note: string | null;
  readonly fileIds: readonly string[];
  /** How often it was sent back. */
  readonly redoCount: number;
  readonly reportedAt: Date;
  readonly reportedBy: string;
  readonly reasonCode: ReturnReason | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
}

/** A unit named with others for one task (主办、协办). */
export interface TaskPartner {
  readonly unit: UnitName;
  readonly lead: boolean;
  /** Null while it has said nothing. */
  readonly status: TaskActStatus | null;
}

/** The co-units a lead has to wait for: those that have not reported, or were sent back. */
export const outstanding = (partners: readonly TaskPartner[]): TaskPartner[] =>
  partners.filter(({ lead, status }) => !lead && status !== 'reported' && status !== 'accepted');
