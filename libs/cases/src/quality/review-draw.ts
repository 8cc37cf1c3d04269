import type { Day } from '@fayuan/kernel';
import type { CaseType } from '../aid-case.js';
import type { Grade } from './review-points.js';
import type { ClosingSpan } from './sampling.js';

export interface NewReviewDraw extends ClosingSpan {
  readonly sampleSize: number;
  /** Made when not given; the same seed over the same cases draws the same. */
  readonly seed?: string | null | undefined;
}

/** Files drawn to be reviewed (抽查). */
export interface ReviewDraw extends ClosingSpan {
  readonly id: string;
  readonly seed: string;
  readonly frameSize: number;
  readonly frameDigest: string;
  readonly drawn: number;
  readonly reviewed: number;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** A file that was drawn, with the review that stands. */
export interface DrawnCase {
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly caseType: CaseType;
  readonly closedOn: Day | null;
  readonly isOpen: boolean;
  /** The reader worked on the case and does not review its file. */
  readonly isOwnWork: boolean;
  readonly grade: Grade | null;
}
