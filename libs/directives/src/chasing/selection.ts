import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { ChasedDuty, SkipReason } from './chase.js';

export interface OpenMatter {
  readonly directiveId: string;
  readonly rootId: string;
  readonly lineage: readonly string[];
  readonly title: string;
  readonly kind: ChasedDuty;
  readonly dueOn: Day;
}

/** A unit that somebody wants to chase, with how it stands. */
export interface Selected {
  readonly unit: UnitName;
  readonly superior: UnitName;
  readonly partitionId: string;
  readonly path: string;
  readonly superiorPartitionId: string;
  readonly superiorPath: string;
  readonly matters: readonly OpenMatter[];
  readonly toldToday: boolean;
}

export interface Standing extends Selected {
  readonly addressed: boolean;
  readonly covered: boolean;
  readonly inReview: boolean;
}

/** Why a unit is not chased, or null when it is. What the unit has done weighs more than what it was told today. */
export function skipReason(standing: Standing): SkipReason | null {
  if (!standing.addressed) return 'not_addressed';
  if (standing.matters.length === 0) {
    if (standing.inReview) return 'in_review';
    return standing.covered ? 'covered' : 'done';
  }
  return standing.toldToday ? 'told_today' : null;
}
