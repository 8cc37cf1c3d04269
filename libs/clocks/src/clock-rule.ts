import type { Day, Text } from '@fayuan/kernel';
import type { Term, TermUnit } from './term.js';

/** Why a clock may stand still: papers asked for (补正), facts checked elsewhere (异地核查), the recipient's own delay. */
export const STOP_REASONS = ['supplement', 'remote_check', 'recipient_caused'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** A rule that carries a clock, in one version: never changed, only ended. */
export interface ClockRule extends Term {
  readonly id: string;
  /** E.g. `R20`. */
  readonly code: string;
  /** Code of the region it holds for; null for the whole country. */
  readonly place: string | null;
  readonly validFrom: Day;
  /** Last day on which a clock may start by it; null while it is open. */
  readonly validTo: Day | null;
  readonly article: Text;
  /** What is to be done within it. */
  readonly title: Text;
  /** What it starts with and what meets it. */
  readonly startsWith: Text;
  readonly endsWith: Text;
  readonly stopReasons: readonly StopReason[];
  /** Where it was read, and ◇ where the text itself was not seen. */
  readonly source: string;
}

/** A local rule to be published for the own place. */
export interface NewClockRule {
  readonly code: string;
  readonly unit: TermUnit;
  readonly value: number;
  readonly validFrom: Day;
  readonly articleZh: string;
  readonly articleEn: string;
  readonly source: string;
}
