import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { CaseType } from '../aid-case.js';
import type { Grade, ItemPoints } from './review-points.js';
import type { ReviewScheme } from './review-scheme.js';

export interface FileReview {
  readonly id: string;
  readonly unit: UnitName;
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly caseType: CaseType;
  /** The review that this one holds instead of (复评). */
  readonly againOf: string | null;
  /** False once a re-review stands in its place. */
  readonly isStanding: boolean;
  readonly scheme: ReviewScheme;
  readonly points: readonly ItemPoints[];
  readonly total: number;
  readonly grade: Grade;
  readonly reviewedOn: Day;
  readonly reviewer: string;
  readonly remark: string | null;
}

export interface FileReviewInput {
  readonly caseId: string;
  /** Given for a re-review. */
  readonly againOf?: string | null | undefined;
  readonly points: readonly ItemPoints[];
  /** Names nobody. */
  readonly remark?: string | null | undefined;
}
