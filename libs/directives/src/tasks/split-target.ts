import type { Tx } from '@fayuan/database';
import { directiveTexts } from '../directive-text.repository.js';
import type { DirectiveRow, DirectiveStatus, DirectiveTask } from '../directive.js';
import { taskFacts } from './task-facts.repository.js';
import { splitNotYours, taskNotFound } from './tasks.errors.js';

/** What the own unit may split over units below. */
export interface SplitTarget {
  readonly task: DirectiveTask;
  /** What there is to split; null where the unit above asked the own one for no amount. */
  readonly base: number | null;
}

/** While its words are written, and once it is in force; between the two it is the leader's. */
const SPLITTABLE: ReadonlySet<DirectiveStatus> = new Set(['draft', 'issuing', 'issued']);

/**
 * A task of an own directive, or of one it re-issues, that can be split now: what is split is the target of an own task,
 * or the own share of one from above.
 * @throws Refusal `task.not_found`, `task.split_not_issued`
 */
export async function splitTarget(tx: Tx, own: DirectiveRow, taskId: string): Promise<SplitTarget> {
  if (!SPLITTABLE.has(own.status)) throw splitNotYours();
  const texts = await directiveTexts(tx, own.lineage);
  const task = texts.flatMap((text) => text.tasks).find((each) => each.id === taskId);
  if (!task) throw taskNotFound();
  if (task.directiveId === own.id) return { task, base: task.target };
  if (own.status === 'draft') throw splitNotYours();
  const place = { id: tx.scope.tenantId, partitionId: tx.scope.partitionId };
  return { task, base: (await taskFacts(tx, [task], place)).get(task.id)?.share ?? null };
}
