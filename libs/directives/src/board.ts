import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import { light, type Light, type LightCount, type LightFrame, worstLight } from './light.js';
import type { Coverage, ReportStatus } from './report.js';
import type { TaskProgress } from './task-progress.js';
import type { TaskActStatus } from './tasks/task-act.js';

export interface ReceiptCounts {
  readonly total: number;
  readonly delivered: number;
  readonly opened: number;
  readonly signed: number;
  /** Not signed though the day has passed: those to be chased. */
  readonly overdue: number;
}

/** How one unit with all below it stands; what the board is made of. */
export interface UnitStanding {
  readonly unit: UnitName;
  readonly childCount: number;
  readonly receipts: ReceiptCounts;
  /** The unit's own receipt; null when it holds none of the directive or a re-issue of it. */
  readonly own: OwnStanding | null;
}

export interface OwnStanding {
  readonly signedOn: Day | null;
  readonly signedBy: string | null;
  readonly signDue: Day;
  readonly report: ReportStatus | null;
  readonly reportId: string | null;
  readonly reportDue: Day;
  readonly reportDone: Day | null;
}

export interface BoardRow {
  readonly unit: UnitName;
  readonly childCount: number;
  readonly receipts: ReceiptCounts;
  readonly signedOn: Day | null;
  readonly signedBy: string | null;
  readonly report: ReportStatus | null;
  readonly reportId: string | null;
  readonly reportDue: Day | null;
  readonly light: Light;
  /** One per task of the board, in its order. */
  readonly achieved: readonly number[];
  /** The unit's share of each task; null where the unit above did not split it. */
  readonly shares: readonly (number | null)[];
  /** What the unit itself said about each task; null while it has said nothing. */
  readonly taskStates: readonly (TaskActStatus | null)[];
  /** How often a task of it was sent back. */
  readonly redos: number;
}

export interface Board {
  readonly directiveId: string;
  readonly unit: UnitName;
  readonly asOf: Date;
  readonly receipts: ReceiptCounts;
  readonly coverage: Coverage;
  readonly tasks: readonly TaskProgress[];
  /** The lights of all units directly below, not only of the page, worst first. */
  readonly lights: readonly LightCount[];
  readonly rows: readonly BoardRow[];
  readonly hasMore: boolean;
  readonly endCursor: string | null;
}

/**
 * The worst of what is open at a unit: the report, returned (被退回未改) or not, and an outstanding signature.
 * A unit passed over by the directive shows what is late below it.
 */
export function standingLight(standing: UnitStanding, at: LightFrame): Light {
  const { own, receipts } = standing;
  if (!own) return receipts.overdue > 0 ? 'overdue' : receipts.signed > 0 ? 'on_track' : 'not_started';
  const lights = [
    light({ due: own.reportDue, doneOn: own.reportDone, returned: own.report === 'returned', ...at }),
  ];
  if (own.signedOn === null) lights.push(light({ due: own.signDue, doneOn: null, ...at }));
  return worstLight(lights);
}

/** Who of the units below reported; a unit without receivers below speaks for itself. */
export function boardCoverage(self: UnitStanding | undefined, below: readonly UnitStanding[]): Coverage {
  const received = below.flatMap((each) => (each.own ? [each.own] : []));
  const speaking = received.length === 0 && self?.own ? [self.own] : received;
  return {
    expected: speaking.length,
    reported: speaking.filter((each) => each.report === 'submitted' || each.report === 'accepted').length,
    accepted: speaking.filter((each) => each.report === 'accepted').length,
  };
}
