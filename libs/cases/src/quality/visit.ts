import type { Day } from '@fayuan/kernel';
import type { CaseType } from '../aid-case.js';

export const VISIT_QUESTIONS = ['attitude', 'communication', 'protection', 'outcome', 'overall'] as const;
/** What a recipient is asked: attitude, communication, protection of rights, result, and all in all. */
export type VisitQuestion = (typeof VISIT_QUESTIONS)[number];

export const RATINGS = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const;
/** 满意, 基本满意, 不满意. */
export type Rating = (typeof RATINGS)[number];

export const VISIT_WAYS = ['phone', 'at_home', 'online'] as const;
export type VisitWay = (typeof VISIT_WAYS)[number];

export const VISIT_STATUSES = ['planned', 'tried', 'done'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

export type VisitAnswers = Readonly<Record<VisitQuestion, Rating>>;

/** A visit in the queue of its round. Says nothing of who is called: that is read from the tables of persons, with a reason. */
export interface Visit {
  readonly id: string;
  readonly roundId: string;
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly caseType: CaseType;
  readonly closedOn: Day | null;
  /** False for a sealed case whose team the reader is not of. */
  readonly isOpen: boolean;
  /** The reader worked on the case and does not ask its recipient. */
  readonly isOwnWork: boolean;
  readonly status: VisitStatus;
  readonly tries: number;
  readonly lastTriedOn: Day | null;
  readonly visitedOn: Day | null;
  readonly how: VisitWay | null;
  /** Null until visited, and where the recipient did not want to rate. */
  readonly answers: VisitAnswers | null;
  /** Whether somebody took money or gifts, which is forbidden (arts. 20, 61–63). Null when not asked. */
  readonly tookGifts: boolean | null;
  readonly remark: string | null;
  readonly visitedBy: string | null;
  readonly version: number;
}

/** What was said on a visit. */
export interface VisitRecord {
  readonly how: VisitWay;
  readonly visitedOn: Day;
  readonly answers?: VisitAnswers | null | undefined;
  readonly tookGifts?: boolean | null | undefined;
  /** Names nobody. */
  readonly remark?: string | null | undefined;
}
