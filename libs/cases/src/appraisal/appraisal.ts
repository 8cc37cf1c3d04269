import type { Day } from '@fayuan/kernel';

export const SUBJECT_KINDS = ['handler', 'unit'] as const;
/** Who is appraised: the handlers of the own roster, or the units directly below with all below them. */
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export const CRITERION_AREAS = ['case_number', 'quality', 'attitude'] as const;
/** 办案数量, 工作质量, 服务态度. */
export type CriterionArea = (typeof CRITERION_AREAS)[number];

export const MEASURES = ['cases_closed', 'file_reviews', 'visits', 'opinions', 'complaints'] as const;
/** What is looked at: rows of cases closed, of file reviews, of recipients' and judges' answers, of complaints. */
export type AppraisalMeasure = (typeof MEASURES)[number];

export const AREA_OF: Readonly<Record<AppraisalMeasure, CriterionArea>> = {
  cases_closed: 'case_number',
  file_reviews: 'quality',
  opinions: 'quality',
  visits: 'attitude',
  complaints: 'attitude',
};

/** What a measure needs beside its weight. */
export interface Criterion {
  readonly measure: AppraisalMeasure;
  readonly title: string;
  /** The points it gives at most; all weights total 100. */
  readonly weight: number;
  /** cases_closed: how many give the full weight. */
  readonly target?: number | null | undefined;
  /** complaints: points taken off for each. */
  readonly deduction?: number | null | undefined;
}

export interface AppraisalSchemeInput {
  readonly subjectKind: SubjectKind;
  readonly fromYear: number;
  readonly title: string;
  readonly criteria: readonly Criterion[];
}

export interface AppraisalScheme extends AppraisalSchemeInput {
  readonly id: string;
  readonly version: number;
  readonly publishedBy: string;
}

/** What the rows of a measure add up to. */
export interface MeasureSum {
  readonly rows: number;
  readonly amount: number;
  /** What `amount` is out of; 0 where it is a count. */
  readonly full: number;
}

/** One row behind a point. Says nothing of who the people are. */
export interface AppraisalRow {
  readonly kind: string;
  readonly id: string;
  /** A case number, or what the fact is called. */
  readonly label: string;
  readonly on: Day;
  readonly amount: number;
  readonly full: number;
}

/** A row as it stands now against a published appraisal. */
export interface ComparedRow extends AppraisalRow {
  readonly standing: 'same' | 'added' | 'changed' | 'gone';
}

export interface AppraisalLine extends MeasureSum {
  readonly criterion: Criterion;
  /** Null where nothing was there to be judged. */
  readonly points: number | null;
}

export interface AppraisalSubject {
  readonly id: string;
  readonly name: string;
}

export interface Award {
  readonly id: string;
  readonly kind: 'reward' | 'penalty';
  readonly reason: string;
  readonly decision: string;
  readonly decidedOn: Day;
  readonly recordedBy: string;
}

/** An appraisal as it was published. */
export interface PublishedAppraisal {
  readonly id: string;
  readonly total: number;
  readonly lines: readonly AppraisalLine[];
  readonly publishedBy: string;
  readonly publishedAt: Date;
  readonly awards: readonly Award[];
}

export interface Appraisal {
  readonly subject: AppraisalSubject;
  readonly lines: readonly AppraisalLine[];
  /** Of 100; null where nothing could be judged. */
  readonly total: number | null;
  readonly published: PublishedAppraisal | null;
  /** What is published differs from what the rows say now. */
  readonly isChanged: boolean;
}
