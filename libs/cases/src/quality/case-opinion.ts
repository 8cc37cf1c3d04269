import type { Day } from '@fayuan/kernel';
import type { Rating } from './visit.js';

export const OPINION_KINDS = ['judge', 'hearing'] as const;
/** What a judge says of the handler, or what was seen at a hearing (庭审旁听): Legal Aid Act art. 59. */
export type OpinionKind = (typeof OPINION_KINDS)[number];

export interface CaseOpinionInput {
  readonly caseId: string;
  readonly kind: OpinionKind;
  readonly givenOn: Day;
  readonly etiquette: Rating;
  readonly skill: Rating;
  readonly diligence: Rating;
  /** Names nobody. */
  readonly remark?: string | null | undefined;
}

export interface CaseOpinion extends CaseOpinionInput {
  readonly id: string;
  readonly caseNumber: string | null;
  readonly remark: string | null;
  readonly recordedBy: string;
}
