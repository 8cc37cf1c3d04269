import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import type { DirectiveRow } from '../directive.js';
import { lockOwnDirective } from '../directive.repository.js';
import { checkSplit, type Split } from './split.js';
import { recipientsAmong, selectedUnits } from './split.repository.js';
import { type SplitTarget, splitTarget } from './split-target.js';
import { dropSplit, writeSplits } from './task.repository.js';
import { taskNotFound } from './tasks.errors.js';

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
      const target = await splitTarget(tx, own, input.taskId);
      await store(tx, target, { input, own });
      await tx.audit({ action: 'task.split', subjectKind: 'directive_task', subjectId: input.taskId });
      await tx.notify('figures_changed', { lo: tx.scope.tenantPath });
      return input.taskId;
    });
  }
}

interface Asked {
  readonly input: SplitTask;
  readonly own: DirectiveRow;
}

async function store(tx: Tx, { task, base }: SplitTarget, { input, own }: Asked): Promise<void> {
  const ids = input.shares.map((share) => share.unitId);
  const units = await (own.status === 'draft'
    ? selectedUnits(tx, own.recipients, ids)
    : recipientsAmong(tx, own.id, ids));
  checkSplit(input, { field: '', base, units });
  if (input.shares.length === 0) await dropSplit(tx, task.id);
  else await writeSplits(tx, task.directiveId, [{ taskId: task.id, base, split: input }]);
}
