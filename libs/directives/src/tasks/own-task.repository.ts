import type { Tx } from '@fayuan/database';
import type { DirectiveTask } from '../directive.js';
import { directiveTexts } from '../directive-text.repository.js';
import { endedDirective } from '../life-cycle/life-cycle.errors.js';
import { isVoid } from '../life-cycle/require-open.js';
import type { ReportTarget } from '../report-draft.repository.js';
import { noFacts } from './task-standing.js';
import { type TaskFacts, taskFacts } from './task-facts.repository.js';
import { taskNotFound } from './tasks.errors.js';

/** A task the own unit received, with what is stored about it there. */
export interface OwnTask {
  readonly task: DirectiveTask;
  readonly facts: TaskFacts;
  /** The campaign whose figures count for it. */
  readonly campaignId: string;
}

/**
 * @throws Refusal `task.not_found` unless the task stands in the lineage of what the unit answers to, `directive.ended`
 * when the directive that set it was withdrawn or annulled, though a re-issue of it still stands
 */
export async function ownTask(tx: Tx, target: ReportTarget, taskId: string): Promise<OwnTask> {
  const texts = await directiveTexts(tx, target.lineage);
  for (const text of texts) {
    const task = text.tasks.find((each) => each.id === taskId);
    if (!task) continue;
    if (isVoid(text.status)) throw endedDirective('taskId');
    const place = { id: tx.scope.tenantId, partitionId: tx.scope.partitionId };
    const facts = await taskFacts(tx, [task], place);
    return { task, facts: facts.get(taskId) ?? noFacts(taskId), campaignId: text.campaign.id };
  }
  throw taskNotFound();
}
