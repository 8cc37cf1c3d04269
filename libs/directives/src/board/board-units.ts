import type { Day } from '@fayuan/kernel';
import type { Page } from '@fayuan/ledger';
import type { UnitName } from '@fayuan/org';
import type { Light, LightCount } from '../light.js';
import type { ReportStatus } from '../report.js';

/** One unit that holds a receipt, at whatever level; `unit.id` is what acts on a selection take. */
export interface BoardUnit {
  readonly unit: UnitName;
  /** The unit directly above it. */
  readonly parent: UnitName;
  readonly light: Light;
  readonly signedOn: Day | null;
  readonly signedBy: string | null;
  readonly signDue: Day | null;
  readonly report: ReportStatus | null;
  readonly reportId: string | null;
  readonly reportDue: Day | null;
}

export interface BoardUnitPage extends Page<BoardUnit> {
  /** How many units of the levels asked show each light, worst first; lights that none shows are left out. */
  readonly lights: readonly LightCount[];
}
