import { DraftBurden } from '../burden/burden-panel.js';
import { DraftDrift } from '../lineage/draft-drift.js';
import { PlanPanel, type PlannedDays } from '../planning/plan-panel.js';
import { useCalendarWarnings } from '../planning/use-calendar-warnings.js';
import { CheckPanel } from './check-panel.js';
import type { Check } from './checks.js';
import type { DirectiveDraft } from './draft.js';

interface Props {
  draft: DirectiveDraft;
  checks: Check[];
  savedId: string | null;
  reissuesId: string | null;
  /** The latest day the upper directive leaves for the report. */
  upperDue: string | undefined;
  onPlan: (days: PlannedDays) => void;
}

/** What stands beside the form: checks, drift from above, inner deadlines, burden. */
export const EditorSide = ({ draft, checks, savedId, reissuesId, upperDue, onPlan }: Props) => {
  const warnings = useCalendarWarnings([
    draft.endsOn,
    draft.reportDue,
    ...draft.tasks.map((task) => task?.dueOn),
  ]);
  return (
    <aside className="side">
      <CheckPanel checks={checks} warnings={warnings} />
      {reissuesId && <DraftDrift draft={draft} reissuesId={reissuesId} />}
      {!draft.retrospective && (
        <PlanPanel draft={draft} reissuesId={reissuesId} upperDue={upperDue} onApply={onPlan} />
      )}
      <DraftBurden draft={draft} savedId={savedId} reissuesId={reissuesId} />
    </aside>
  );
};
