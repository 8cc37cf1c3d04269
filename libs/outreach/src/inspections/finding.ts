import { type WorkingCalendar, workingDaysBetween } from '@fayuan/calendar';
import { type Day, daysBetween } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';

export const FINDING_CATEGORIES = [
  'organisation',
  'publicity',
  'records',
  'service',
  'premises',
  'other',
] as const;
/** The item of the checklist (督查内容): 组织领导, 宣传开展, 台账档案, 服务质量, 场所设施, 其他. */
export type FindingCategory = (typeof FINDING_CATEGORIES)[number];

export const FINDING_SEVERITIES = ['minor', 'serious'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

export const FINDING_STATUSES = ['open', 'answered', 'returned', 'closed'] as const;
/** 待整改, 待复查, 退回整改, 已销号. */
export type FindingStatus = (typeof FINDING_STATUSES)[number];

export type FindingLight = 'on_track' | 'near' | 'overdue' | 'done';

export interface FindingInput {
  readonly text: string;
  readonly category: FindingCategory;
  readonly severity: FindingSeverity;
  /** Working days from the day of the inspection, unless `dueOn` is given. */
  readonly dueInWorkingDays?: number | null | undefined;
  readonly dueOn?: Day | null | undefined;
  /** Photos of the inspector. */
  readonly photoIds?: readonly string[] | null | undefined;
}

export interface FindingPhoto {
  readonly id: string;
}

/** One act about a finding; together they are its history. */
export interface FindingStep {
  readonly id: string;
  readonly kind: 'found' | 'answered' | 'returned' | 'passed';
  /** What was put right, or what the inspector said at the re-check. */
  readonly text: string | null;
  readonly photos: readonly FindingPhoto[];
  /** The day it set. */
  readonly dueOn: Day | null;
  readonly occurredOn: Day;
  readonly actorName: string;
}

/** Something an inspection found that must be put right (整改). */
export interface Finding {
  readonly id: string;
  readonly inspectionId: string;
  /** The inspected unit. */
  readonly unit: UnitName;
  readonly inspector: UnitName;
  readonly inspectedOn: Day;
  readonly text: string;
  readonly category: FindingCategory;
  readonly severity: FindingSeverity;
  readonly photos: readonly FindingPhoto[];
  readonly dueOn: Day;
  readonly status: FindingStatus;
  readonly closedOn: Day | null;
  readonly light: FindingLight;
  /** Oldest first. */
  readonly steps: readonly FindingStep[];
}

/** 临期: so many working days left and fewer (ux 3.4), as for every other duty. */
const NEAR_WORKING_DAYS = 2;
/** No holiday is so long that fewer working days lie within so many days. */
const SURELY_FAR = 31;

/**
 * How a finding stands: an answer that waits for its re-check is in nobody's delay; what was due and is not answered is
 * overdue.
 */
export function findingLight(
  finding: { readonly status: FindingStatus; readonly dueOn: Day },
  today: Day,
  calendar: WorkingCalendar,
): FindingLight {
  const { status, dueOn } = finding;
  if (status === 'closed') return 'done';
  if (status === 'answered') return 'on_track';
  if (dueOn < today) return 'overdue';
  const near =
    daysBetween(today, dueOn) <= SURELY_FAR &&
    workingDaysBetween(today, dueOn, calendar) <= NEAR_WORKING_DAYS;
  return near ? 'near' : 'on_track';
}
