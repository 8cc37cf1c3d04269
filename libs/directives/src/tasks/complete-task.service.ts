import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { ownFileIds } from '@fayuan/files';
import { type Day, isId } from '@fayuan/kernel';
import { actDay } from '../directive-rules.js';
import { recordDutyEvents } from '../duty-event.repository.js';
import { requireOpen } from '../life-cycle/require-open.js';
import { type ReportTarget, reportTarget } from '../report-draft.repository.js';
import { checkEvidence } from './evidence.js';
import { evidenceOf } from './evidence.repository.js';
import { ownTask, type OwnTask } from './own-task.repository.js';
import { outstanding } from './task-act.js';
import { storeTaskAct } from './task-act.repository.js';
import {
  coUnitsOutstanding,
  fileUnknown,
  taskAlreadyDone,
  taskNotFound,
  taskUnsigned,
} from './tasks.errors.js';
import { evidenceRefusal } from './evidence-refusal.js';

export interface CompleteTask {
  /** The received directive in whose lineage the task stands. */
  readonly directiveId: string;
  readonly taskId: string;
  readonly note?: string | null | undefined;
  /** Pictures the unit uploaded. */
  readonly fileIds?: readonly string[] | null | undefined;
  /** Only for a directive entered afterwards; today otherwise. */
  readonly doneOn?: Day | null | undefined;
}

/** Saying that a task is done (办结), with the evidence it asks for; to the nearest issuer, as a report. */
@Injectable()
export class CompleteTaskService {
  constructor(private readonly database: Database) {}

  /**
   * Completes a task, or sends a returned one again. The lead of several units waits for the others.
   * @returns the id of the task
   * @throws Refusal `task.…` naming what is missing; `directive.ended`, `directive.closed`
   */
  async complete(ctx: RequestContext, input: CompleteTask, key: string): Promise<string> {
    requirePermission(ctx, 'report.submit');
    if (!isId(input.directiveId) || !isId(input.taskId)) throw taskNotFound();
    const once = { key, operation: 'completeTask', input };
    const { taskId } = await this.database.once(ctx, once, async (tx) => {
      const target = await reportTarget(tx, input.directiveId);
      requireOpen(target, 'directiveId');
      if (target.signedOn === null) throw taskUnsigned();
      await complete(tx, target, input);
      return { taskId: input.taskId };
    });
    return taskId;
  }
}

async function complete(tx: Tx, target: ReportTarget, input: CompleteTask): Promise<void> {
  const now = today(tx.ctx);
  const own = await ownTask(tx, target, input.taskId);
  const { act } = own.facts;
  if (act && act.status !== 'returned') throw taskAlreadyDone();
  const note = input.note?.trim() || null;
  const fileIds = [...new Set(input.fileIds ?? [])];
  const waiting = own.facts.partners.find(({ lead, unit }) => lead && unit.id === tx.scope.tenantId)
    ? outstanding(own.facts.partners)
    : [];
  if (waiting.length > 0) throw coUnitsOutstanding(waiting.map(({ unit }) => unit.name));
  const doneOn = actDay({
    field: 'doneOn',
    given: input.doneOn,
    retrospective: target.retrospective,
    earliest: target.issuedOn,
    today: now,
    preset: now,
  });
  await requireOwnFiles(tx, fileIds);
  await requireEvidence(tx, own, { note, fileIds });
  const id = await storeTaskAct(tx, target, { task: own.task, note, fileIds, doneOn });
  const { directiveId } = target;
  const event = { kind: 'task_reported', directiveId, taskId: own.task.id, occurredOn: doneOn } as const;
  await recordDutyEvents(tx, [event]);
  await tx.audit({ action: 'task.completed', subjectKind: 'task_act', subjectId: id });
  await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
  await tx.notify('figures_changed', { lo: tx.scope.tenantPath });
}

async function requireOwnFiles(tx: Tx, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return;
  const known = await ownFileIds(tx, fileIds.filter(isId));
  const stranger = fileIds.findIndex((id) => !known.has(id));
  if (stranger >= 0) throw fileUnknown(`fileIds.${stranger}`);
}

async function requireEvidence(
  tx: Tx,
  { task, facts, campaignId }: OwnTask,
  given: { readonly note: string | null; readonly fileIds: readonly string[] },
): Promise<void> {
  if (task.evidence === 'none') return;
  const { id: taskId, directiveId, indicator } = task;
  const question = { taskId, directiveId, indicator, campaignId, path: tx.scope.tenantPath, ...given };
  const [there] = await evidenceOf(tx, [question]);
  if (!there) throw taskNotFound();
  const check = checkEvidence({ ...task, share: facts.share }, there);
  if (!check.complete) throw evidenceRefusal(check);
}
