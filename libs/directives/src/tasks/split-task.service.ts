import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import type { DirectiveRow, DirectiveStatus, DirectiveTask } from '../directive.js';
import { directiveTexts } from '../directive-text.repository.js';
import { lockOwnDirective } from '../directive.repository.js';
import { checkSplit, type Split } from './split.js';
import { recipientsAmong, selectedUnits } from './split.repository.js';
import { taskFacts } from './task-facts.repository.js';
import { dropSplit, writeSplits } from './task.repository.js';
import { splitNotYours, taskNotFound } from './tasks.errors.js';

export interface SplitTask extends Split {
  /** The own directive or re-issue whose recipients get the shares. */
  readonly directiveId: string;
  /** A task of it, or of a directive it re-issues. */
  readonly taskId: string;
}

/** Splitting a target over units below (目标分解): it sums, or the difference is declared. */
@Injectable()
export class SplitTaskService {
  constructor(private readonly database: Database) {}

  /**
   * Splits a task, in place of an earlier split by the own unit; no shares take the split away. What is split is the
   * target of an own task, or the own share of one from above.
   * @returns the id of the task
   */
  async split(ctx: RequestContext, input: SplitTask, key: string): Promise<string> {
    requirePermission(ctx, 'directive.issue');
    if (!isId(input.directiveId) || !isId(input.taskId)) throw taskNotFound();
    const once = { key, operation: 'splitTask', input };
    return this.database.once(ctx, once, async (tx) => {
      const own = await lockOwnDirective(tx, input.directiveId, 'directiveId');
      if (!SPLITTABLE.has(own.status)) throw splitNotYours();
      const texts = await directiveTexts(tx, own.lineage);
      const task = texts.flatMap((text) => text.tasks).find((each) => each.id === input.taskId);
      if (!task) throw taskNotFound();
      if (own.status === 'draft' && task.directiveId !== own.id) throw splitNotYours();
      await store(tx, task, { input, own });
      await tx.audit({ action: 'task.split', subjectKind: 'directive_task', subjectId: task.id });
      await tx.notify('figures_changed', { lo: tx.scope.tenantPath });
      return task.id;
    });
  }
}

/** While its words are written, and once it is in force; between the two it is the leader's. */
const SPLITTABLE: ReadonlySet<DirectiveStatus> = new Set(['draft', 'issuing', 'issued']);

interface Asked {
  readonly input: SplitTask;
  readonly own: DirectiveRow;
}

async function store(tx: Tx, task: DirectiveTask, { input, own }: Asked): Promise<void> {
  const base = await baseOf(tx, task, own.id);
  const ids = input.shares.map((share) => share.unitId);
  const units = await (own.status === 'draft'
    ? selectedUnits(tx, own.recipients, ids)
    : recipientsAmong(tx, own.id, ids));
  checkSplit(input, { field: '', base, units });
  if (input.shares.length === 0) await dropSplit(tx, task.id);
  else await writeSplits(tx, task.directiveId, [{ taskId: task.id, base, split: input }]);
}

/** What there is to split; null where the unit above asked the own one for no amount. */
async function baseOf(tx: Tx, task: DirectiveTask, ownDirectiveId: string): Promise<number | null> {
  if (task.directiveId === ownDirectiveId) return task.target;
  const place = { id: tx.scope.tenantId, partitionId: tx.scope.partitionId };
  return (await taskFacts(tx, [task], place)).get(task.id)?.share ?? null;
}
