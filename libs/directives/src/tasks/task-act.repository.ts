import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import type { DirectiveTask } from '../directive.js';
import type { InboxPlace } from '../inbox.repository.js';
import type { ReportTarget } from '../report-draft.repository.js';
import type { TypedReason } from './return-reason.js';
import type { TaskActStatus } from './task-act.js';
import { taskActNotFound, taskAlreadyDone, taskNotAwaiting } from './tasks.errors.js';

export interface NewTaskAct {
  readonly task: DirectiveTask;
  readonly note: string | null;
  readonly fileIds: readonly string[];
  readonly doneOn: Day;
}

/** One row per unit and task; its history is in the duty events. @throws Refusal `task.already_done` */
export async function storeTaskAct(tx: Tx, target: ReportTarget, act: NewTaskAct): Promise<string> {
  const own = tx.own();
  const row = await tx.maybe<{ id: string }>(
    `insert into task_act (partition_id, id, tenant_id, tenant_path, root_id, directive_id, answers_id, task_id, reviewer_id,
       status, done_on, note, file_ids, reported_at, reported_by, reported_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'reported', $10, $11, $12, $13, $14, $15)
     on conflict (partition_id, tenant_id, task_id) do update
       set status = 'reported', answers_id = excluded.answers_id, reviewer_id = excluded.reviewer_id,
           done_on = excluded.done_on, note = excluded.note, file_ids = excluded.file_ids,
           reported_at = excluded.reported_at, reported_by = excluded.reported_by,
           reported_by_name = excluded.reported_by_name, reason_code = null, reason = null, decided_at = null,
           decided_by = null, decided_by_name = null
       where task_act.status = 'returned'
     returning id`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      target.rootId,
      act.task.directiveId,
      target.directiveId,
      act.task.id,
      target.issuerId,
      act.doneOn,
      act.note,
      act.fileIds,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
  if (!row) throw taskAlreadyDone();
  return row.id;
}

/** An act as its reviewer decides on it. */
export interface AwaitingAct {
  readonly id: string;
  readonly status: TaskActStatus;
  readonly taskId: string;
  readonly directiveId: string;
  readonly answersId: string;
  readonly unitName: string;
  readonly place: InboxPlace;
  readonly fileIds: readonly string[];
  readonly note: string | null;
}

/** @throws Refusal `task.act_not_found` unless every one is for this unit to decide, `task.not_awaiting` when one was */
export async function lockAwaiting(tx: Tx, ids: readonly string[], field: string): Promise<AwaitingAct[]> {
  const acts = await tx.rows<AwaitingAct>(
    `select a.id, a.status, a.task_id as "taskId", a.directive_id as "directiveId", a.answers_id as "answersId",
       u.name as "unitName", a.file_ids as "fileIds", a.note,
       jsonb_build_object('partitionId', a.partition_id, 'unitId', a.tenant_id, 'path', a.tenant_path) as place
     from task_act a join org_unit u on u.id = a.tenant_id
     where a.id = any ($1::uuid[]) and a.reviewer_id = $2 order by a.id for update of a`,
    [ids, tx.scope.tenantId],
  );
  if (acts.length !== ids.length) throw taskActNotFound(field);
  if (acts.some((act) => act.status !== 'reported')) throw taskNotAwaiting(field);
  return acts;
}

/** Writes the decision on locked acts. */
export async function decideActs(
  tx: Tx,
  acts: readonly AwaitingAct[],
  decision: { readonly status: 'accepted' | 'returned'; readonly reason: TypedReason | null },
): Promise<void> {
  const { status, reason } = decision;
  await tx.run(
    `update task_act set status = $3, reason_code = $4, reason = $5, decided_at = $6, decided_by = $7, decided_by_name = $8,
       redo_count = redo_count + case when $3 = 'returned' then 1 else 0 end
     where (partition_id, id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
    [
      acts.map((act) => act.place.partitionId),
      acts.map((act) => act.id),
      status,
      reason?.code ?? null,
      reason?.text ?? null,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
}
