import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { recordDutyEvents } from '../duty-event.repository.js';
import { requireTaskEvidence } from './acceptance.js';
import { type ReturnReason, type TypedReason, typedReason } from './return-reason.js';
import { type AwaitingAct, decideActs, lockAwaiting } from './task-act.repository.js';
import { taskActNotFound } from './tasks.errors.js';

export interface ReturnTask {
  readonly actId: string;
  readonly code: ReturnReason;
  readonly text?: string | null | undefined;
}

/** Deciding on tasks that units below say they have done: acceptance (销号) or return for redo (退办). */
@Injectable()
export class ReviewTasksService {
  constructor(private readonly database: Database) {}

  /**
   * Accepts all of them or, when one cannot be, none. Evidence is looked at again: what was taken away since is missed.
   * @returns the ids
   */
  async accept(ctx: RequestContext, actIds: readonly string[], key: string): Promise<string[]> {
    requirePermission(ctx, 'report.review');
    const ids = [...new Set(actIds)];
    if (ids.length === 0 || !ids.every(isId)) throw taskActNotFound('actIds');
    const once = { key, operation: 'acceptTasks', input: { actIds: ids } };
    return this.database.once(ctx, once, async (tx) => {
      const acts = await lockAwaiting(tx, ids, 'actIds');
      await requireTaskEvidence(tx, acts, 'actIds');
      await decideActs(tx, acts, { status: 'accepted', reason: null });
      await record(tx, acts, 'accepted', null);
      return ids;
    });
  }

  /** Sends one back with a typed reason; it counts as a redo of the unit. @returns its id */
  async return(ctx: RequestContext, { actId, code, text }: ReturnTask, key: string): Promise<string> {
    requirePermission(ctx, 'report.review');
    if (!isId(actId)) throw taskActNotFound('actId');
    const reason = typedReason(code, text);
    const once = { key, operation: 'returnTask', input: { actId, reason } };
    return this.database.once(ctx, once, async (tx) => {
      const acts = await lockAwaiting(tx, [actId], 'actId');
      await decideActs(tx, acts, { status: 'returned', reason });
      await record(tx, acts, 'returned', reason);
      return actId;
    });
  }
}

async function record(
  tx: Tx,
  acts: readonly AwaitingAct[],
  status: 'accepted' | 'returned',
  reason: TypedReason | null,
): Promise<void> {
  const occurredOn = today(tx.ctx);
  await recordDutyEvents(
    tx,
    acts.map(({ answersId, taskId, place }) => ({
      kind: `task_${status}` as const,
      directiveId: answersId,
      taskId,
      occurredOn,
      reason: reason?.text ?? undefined,
      reasonCode: reason?.code,
      of: place,
    })),
  );
  const [first] = acts;
  if (!first) return;
  const detail = { acts: acts.map((act) => act.id) };
  await tx.audit({ action: `task.${status}`, subjectKind: 'task_act', subjectId: first.id, detail });
  await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
  await tx.notify('figures_changed', { lo: tx.scope.tenantPath });
}
