import type { Day } from '@fayuan/kernel';
import type { TaskInput } from '../directive.js';
import { checkMilestones } from './task-plan.js';
import { evidenceCountRequired, leadAmongCoUnits, partnersWithoutLead } from './tasks.errors.js';

const MOST_PHOTOS = 20;

/**
 * Refuses a task whose plan, evidence rule or partners cannot be. Whether the named units receive the directive is
 * asked of the tree elsewhere.
 * @param field `tasks.0`
 */
export function checkTaskTerms(field: string, task: TaskInput, startsOn: Day): void {
  const { dueOn, target, evidence, evidenceCount, leadUnitId, coUnitIds } = task;
  checkMilestones(`${field}.milestones`, { startsOn, dueOn, target, milestones: task.milestones ?? [] });
  const photos = evidenceCount ?? 0;
  if (evidence === 'photos' && !(Number.isInteger(photos) && photos >= 1 && photos <= MOST_PHOTOS))
    throw evidenceCountRequired(`${field}.evidenceCount`);
  if (!coUnitIds?.length) return;
  if (!leadUnitId) throw partnersWithoutLead(`${field}.leadUnitId`);
  if (coUnitIds.includes(leadUnitId)) throw leadAmongCoUnits(`${field}.coUnitIds`);
}
