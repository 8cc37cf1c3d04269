import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { ReturnReason } from './tasks/return-reason.js';

export const REPORT_STATUSES = ['submitted', 'returned', 'accepted'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export interface Measure {
  readonly indicator: string;
  readonly quantity: number;
}

/** How many of the expected units a figure covers. A unit without receivers below covers itself: 1 of 1. */
export interface Coverage {
  readonly expected: number;
  readonly reported: number;
  readonly accepted: number;
}

export interface DutyEvent {
  readonly id: string;
  readonly kind: string;
  readonly occurredOn: Day;
  readonly recordedAt: Date;
  readonly actor: string;
  readonly unit: UnitName;
  readonly reason: string | null;
  readonly reasonCode: ReturnReason | null;
}

export interface CompletionReport {
  readonly id: string;
  readonly directiveId: string;
  readonly unit: UnitName;
  readonly status: ReportStatus;
  readonly figures: readonly Measure[];
  readonly note: string | null;
  readonly coverage: Coverage;
  readonly gaps: readonly UnitName[];
  readonly reportedOn: Day;
  readonly recordedAt: Date;
  readonly reportedBy: string;
  readonly reasonCode: ReturnReason | null;
  readonly reason: string | null;
  /** How often it was sent back. */
  readonly redoCount: number;
  readonly decidedAt: Date | null;
  readonly history: readonly DutyEvent[];
}

/** What a report would say if it went up now. */
export interface ReportDraft {
  /** The directive it would be a report on: a re-issue by a nearer unit covers the upper one. */
  readonly directiveId: string;
  readonly figures: readonly Measure[];
  readonly coverage: Coverage;
  readonly gaps: readonly UnitName[];
}

/** A unit below from which a report is expected, and how that stands. */
export interface ExpectedUnit {
  readonly unit: UnitName;
  readonly status: ReportStatus | null;
}

/** A late unit never holds its parent hostage: what is missing is declared. */
export function coverageOf(expected: readonly ExpectedUnit[]): {
  readonly coverage: Coverage;
  readonly gaps: readonly UnitName[];
} {
  if (expected.length === 0) return { coverage: { expected: 1, reported: 1, accepted: 1 }, gaps: [] };
  const accepted = expected.filter((each) => each.status === 'accepted');
  const reported = expected.filter((each) => each.status === 'accepted' || each.status === 'submitted');
  return {
    coverage: { expected: expected.length, reported: reported.length, accepted: accepted.length },
    gaps: expected.filter((each) => each.status !== 'accepted').map((each) => each.unit),
  };
}
