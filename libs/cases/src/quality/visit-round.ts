import type { Day } from '@fayuan/kernel';
import type { CaseType } from '../aid-case.js';
import type { VisitStatus } from './visit.js';
import type { WeightedRate } from './satisfaction.js';

export interface NewVisitRound {
  readonly title: string;
  /** First and last day of closing. */
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** Null: all cases. */
  readonly sampleSize?: number | null | undefined;
  /** Made when not given; the same seed over the same cases draws the same. */
  readonly seed?: string | null | undefined;
}

/** A layer of the cases that a round was drawn from. */
export interface RoundStratum {
  readonly caseType: CaseType;
  readonly frame: number;
  readonly drawn: number;
  readonly rated: number;
  readonly satisfied: number;
  /** Sum of `scoreOf`. */
  readonly score: number;
}

export interface VisitRound {
  readonly id: string;
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly sampleSize: number | null;
  readonly seed: string | null;
  readonly frameSize: number;
  readonly frameDigest: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly counts: Readonly<Record<VisitStatus, number>>;
  readonly gifts: number;
  readonly strata: readonly RoundStratum[];
}

export interface ShownVisitRound extends VisitRound {
  readonly satisfaction: WeightedRate;
}
