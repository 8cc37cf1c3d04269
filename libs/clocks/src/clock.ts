import type { Day, Text } from '@fayuan/kernel';
import type { StopReason } from './clock-rule.js';
import type { TermDirection, TermUnit } from './term.js';

/** As it stands now; `overdue` is a running clock whose end has passed, `lapsed` one of a term that somebody may let pass. */
export const CLOCK_STATES = [
  'running',
  'stopped',
  'overdue',
  'lapsed',
  'met',
  'met_late',
  'cancelled',
] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** What a clock runs for. */
export interface ClockSubject {
  /** E.g. `case`. */
  readonly kind: string;
  readonly id: string;
}

/** A clock to be started. */
export interface ClockStart {
  readonly subjectKind: string;
  readonly subjectId: string;
  /** E.g. `R20`. */
  readonly rule: string;
  /** The day of what starts it (it is not counted itself); for a rule in hours the moment. */
  readonly from: Day | Date;
  /** What the desk calls the subject, e.g. the case number; never personal data. */
  readonly label?: string | null | undefined;
}

export interface ClockStop {
  readonly reason: StopReason;
  readonly from: Day;
  /** Null while it lasts. */
  readonly to: Day | null;
}

export interface Clock {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly label: string | null;
  readonly code: string;
  readonly title: Text;
  readonly article: Text;
  readonly unit: TermUnit;
  readonly value: number;
  readonly direction: TermDirection;
  /** Of the national rule, where a local one runs; the earlier of both ends holds. */
  readonly floor: { readonly unit: TermUnit; readonly value: number; readonly article: Text } | null;
  readonly startedOn: Day;
  readonly startedAt: Date | null;
  /** Last day; null while it stands still. */
  readonly dueOn: Day | null;
  /** Last moment, for a rule in hours. */
  readonly dueAt: Date | null;
  readonly state: ClockState;
  readonly metOn: Day | null;
  /** Calendar days left (hours, for a rule in hours), negative when late; of a stopped one, days of its term still to run. */
  readonly remaining: number;
  readonly stops: readonly ClockStop[];
}
