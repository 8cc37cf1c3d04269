import type { Day } from '@fayuan/kernel';
import type { CaseType } from '../aid-case.js';

export const MILESTONES = [
  'meeting',
  'file_reading',
  'evidence',
  'filing',
  'preservation',
  'legal_opinion',
  'plea',
  'mediation',
  'hearing',
  'arbitration',
  'judgment',
  'progress_told',
  'special_report',
  'other',
] as const;
/** What is done in a case; `progress_told`: the recipient was told how it stands (Legal Aid Act art. 46). */
export type MilestoneKind = (typeof MILESTONES)[number];

export const TOLD_HOW = ['phone', 'visit', 'letter', 'message', 'office'] as const;
export type ToldHow = (typeof TOLD_HOW)[number];

const ANY: readonly MilestoneKind[] = [
  'meeting',
  'hearing',
  'judgment',
  'progress_told',
  'special_report',
  'other',
];
const OUTSIDE: readonly MilestoneKind[] = ['evidence', 'filing', 'preservation', 'mediation', 'arbitration'];

/** Milestones that a case of the type can have, in the order of a usual case. */
export const milestonesFor = (caseType: CaseType): MilestoneKind[] => {
  const own: readonly MilestoneKind[] =
    caseType === 'criminal' ? ['file_reading', 'evidence', 'legal_opinion', 'plea'] : OUTSIDE;
  return MILESTONES.filter((kind) => ANY.includes(kind) || own.includes(kind));
};

export interface MilestoneInput {
  readonly kind: MilestoneKind;
  /** A hearing may be entered ahead. */
  readonly happenedOn: Day;
  /** `09:30` */
  readonly atTime?: string | null | undefined;
  readonly venue?: string | null | undefined;
  /** Needed when the recipient was told. */
  readonly toldHow?: ToldHow | null | undefined;
  readonly note?: string | null | undefined;
  readonly fileIds?: readonly string[] | null | undefined;
}

export interface Milestone {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly happenedOn: Day;
  readonly atTime: string | null;
  readonly venue: string | null;
  readonly toldHow: ToldHow | null;
  readonly note: string | null;
  readonly fileIds: readonly string[];
  readonly recordedByName: string;
  readonly recordedAt: Date;
  readonly struckOn: Day | null;
  readonly struckReason: string | null;
  readonly struckByName: string | null;
}
