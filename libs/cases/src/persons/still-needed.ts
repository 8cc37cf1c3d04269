import { addMonths } from '@fayuan/clocks';
import type { Day } from '@fayuan/kernel';
import type { ParcelState } from '../applications/case-parcel.repository.js';
import { actsAt, type Stage } from '../stage.js';

/** What is known of a case when somebody asks whether its people must still be kept. */
export interface CaseStanding {
  readonly stage: Stage;
  /** Day of the decision on the application. */
  readonly decidedOn: Day | null;
  /** An objection waits for the bureau. */
  readonly isContested: boolean;
  /** The last day on which the bureau upheld the decision. */
  readonly upheldOn: Day | null;
  /** What the other centre did with a case that was passed on; null when nothing is known of it. */
  readonly transfer: ParcelState | null;
}

export type StillNeeded =
  { readonly why: 'open' | 'contested' | 'passed_on' } | { readonly why: 'remedy'; readonly until: Day };

/**
 * Whoever was refused may object (Legal Aid Act art. 49; within the days of rule R29, 15 to 30), and after the bureau has upheld the
 * refusal ask for review (行政复议法 art. 20: 60 days) or go to court: within six months of knowing of the act, the longest of
 * these terms (行政诉讼法 art. 46).
 */
const MONTHS_TO_CONTEST = 6;

/**
 * Why the people of a case must still be kept; null when its purpose is achieved (PIPL art. 47). As long as something can be
 * done with it; passed on, until the other centre has accepted it and holds the file (art. 38); refused, until the refusal
 * can no longer be contested; archived after the bureau upheld the end of the aid, until that cannot be contested either. Pure.
 */
export function stillNeeded(standing: CaseStanding, today: Day): StillNeeded | null {
  const { stage, decidedOn, upheldOn, isContested, transfer } = standing;
  if (stage === 'transferred') return transfer === 'accepted' ? null : { why: 'passed_on' };
  if (stage === 'archived' && upheldOn !== null) return untilContested(upheldOn, today);
  if (stage !== 'refused') return actsAt(stage).length === 0 ? null : { why: 'open' };
  if (isContested) return { why: 'contested' };
  if (decidedOn === null) return { why: 'open' };
  return untilContested(upheldOn !== null && upheldOn > decidedOn ? upheldOn : decidedOn, today);
}

function untilContested(from: Day, today: Day): StillNeeded | null {
  const until = addMonths(from, MONTHS_TO_CONTEST);
  return today > until ? null : { why: 'remedy', until };
}
