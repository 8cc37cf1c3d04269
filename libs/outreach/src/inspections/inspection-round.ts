import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';

export interface StopInput {
  readonly unitId: string;
  readonly plannedOn: Day;
  /** Who goes, by name. */
  readonly inspectors?: readonly string[] | null | undefined;
}

/** What somebody plans: which units are visited, when, and by whom. */
export interface RoundInput {
  readonly title: string;
  /** The received or own directive whose carrying out is inspected; null for an inspection without one. */
  readonly directiveId?: string | null | undefined;
  readonly stops: readonly StopInput[];
}

export type StopLight = 'not_started' | 'overdue' | 'done';

/** A unit that is to be visited. */
export interface InspectionStop {
  readonly id: string;
  readonly unit: UnitName;
  readonly plannedOn: Day;
  readonly inspectors: readonly string[];
  /** The activity that carried it out; null until then, and again when that was deleted. */
  readonly inspectionId: string | null;
  readonly visitedOn: Day | null;
  readonly light: StopLight;
}

/** A round of inspections (督查安排). */
export interface InspectionRound {
  readonly id: string;
  /** Who inspects. */
  readonly unit: UnitName;
  readonly title: string;
  readonly directiveId: string | null;
  /** Counts up with every change; say which one an edit began from. */
  readonly version: number;
  readonly plannedBy: string;
  readonly recordedAt: Date;
  readonly calledOffOn: Day | null;
  readonly callOffReason: string | null;
  /** In the order of the planned days. */
  readonly stops: readonly InspectionStop[];
}

/** Visited is done; a planned day that has passed without a visit is late. */
export function stopLight(
  stop: { readonly plannedOn: Day; readonly visitedOn: Day | null },
  today: Day,
): StopLight {
  if (stop.visitedOn !== null) return 'done';
  return stop.plannedOn < today ? 'overdue' : 'not_started';
}
