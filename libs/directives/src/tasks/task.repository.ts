import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import type { TaskInput } from '../directive.js';
import { allocated, type Split } from './split.js';

const photosOf = ({ evidence, evidenceCount }: TaskInput): number =>
  evidence === 'photos' ? (evidenceCount ?? 0) : 0;

const storedId = (task: TaskInput, stored: readonly TaskInput[]): string | undefined =>
  stored.find((each) => each.id === task.id)?.id ?? undefined;

/** Ids of the stored tasks that are still meant. */
export const keptIds = (tasks: readonly TaskInput[], stored: readonly TaskInput[]): string[] =>
  tasks.flatMap((task) => storedId(task, stored) ?? []);

const WRITE = `
insert into directive_task (partition_id, id, tenant_id, tenant_path, directive_id, position, title, indicator, target,
  due_on, milestones, evidence, evidence_count, lead_unit_id, co_unit_ids)
select $1, t.id, $2, $3, $4, t.position, t.title, t.indicator, t.target, t.due_on, t.milestones, t.evidence,
       t.evidence_count, t.lead_unit_id, array(select jsonb_array_elements_text(t.co_unit_ids)::uuid)
from unnest($5::uuid[], $6::text[], $7::text[], $8::numeric[], $9::date[], $10::jsonb[], $11::text[], $12::integer[],
    $13::uuid[], $14::jsonb[])
  with ordinality as t (id, title, indicator, target, due_on, milestones, evidence, evidence_count, lead_unit_id,
    co_unit_ids, position)
on conflict (partition_id, id) do update set position = excluded.position, title = excluded.title,
  indicator = excluded.indicator, target = excluded.target, due_on = excluded.due_on, milestones = excluded.milestones,
  evidence = excluded.evidence, evidence_count = excluded.evidence_count, lead_unit_id = excluded.lead_unit_id,
  co_unit_ids = excluded.co_unit_ids`;

/**
 * Writes the tasks in their order, with the splits that came with them: one that names a stored task of the directive
 * changes it, the others are new. Two statements at most.
 */
export async function writeTasks(
  tx: Tx,
  directiveId: string,
  tasks: readonly TaskInput[],
  stored: readonly TaskInput[],
): Promise<void> {
  if (tasks.length === 0) return;
  const own = tx.own();
  const ids = tasks.map((task) => storedId(task, stored) ?? newId());
  await tx.run(WRITE, [
    own.partition_id,
    own.tenant_id,
    own.tenant_path,
    directiveId,
    ids,
    tasks.map((task) => task.title.trim()),
    tasks.map((task) => task.indicator),
    tasks.map((task) => task.target),
    tasks.map((task) => task.dueOn),
    tasks.map((task) => JSON.stringify(task.milestones ?? [])),
    tasks.map((task) => task.evidence ?? 'none'),
    tasks.map(photosOf),
    tasks.map((task) => task.leadUnitId ?? null),
    tasks.map((task) => JSON.stringify([...new Set(task.coUnitIds ?? [])])),
  ]);
  const splits = tasks.flatMap((task, index) =>
    task.split?.shares.length ? [{ taskId: ids[index] ?? '', base: task.target, split: task.split }] : [],
  );
  await writeSplits(tx, directiveId, splits);
}

export interface NewSplit {
  readonly taskId: string;
  /** What was to be split; null when nobody asked the unit for an amount. */
  readonly base: number | null;
  readonly split: Split;
}

/** Writes splits by the own unit, each in place of an older one of the same task, in one statement. */
export async function writeSplits(tx: Tx, directiveId: string, splits: readonly NewSplit[]): Promise<void> {
  if (splits.length === 0) return;
  const own = tx.own();
  const reason = ({ base, split }: NewSplit): string | null =>
    base === null || allocated(split.shares) === base ? null : (split.differenceReason?.trim() ?? null);
  await tx.run(
    `insert into task_split (partition_id, id, tenant_id, tenant_path, directive_id, task_id, shares, base, difference_reason,
       split_at, split_by, split_by_name)
     select $1, s.id, $2, $3, $4, s.task_id, s.shares, s.base, s.reason, $5, $6, $7
     from unnest($8::uuid[], $9::uuid[], $10::jsonb[], $11::numeric[], $12::text[]) as s (id, task_id, shares, base, reason)
     on conflict (partition_id, tenant_id, task_id) do update
       set shares = excluded.shares, base = excluded.base, difference_reason = excluded.difference_reason,
           split_at = excluded.split_at, split_by = excluded.split_by, split_by_name = excluded.split_by_name`,
    [
      own.partition_id,
      own.tenant_id,
      own.tenant_path,
      directiveId,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
      splits.map(() => newId()),
      splits.map((each) => each.taskId),
      splits.map((each) => JSON.stringify(each.split.shares)),
      splits.map((each) => each.base),
      splits.map(reason),
    ],
  );
}

/** Takes an own split of a task away. */
export async function dropSplit(tx: Tx, taskId: string): Promise<void> {
  await tx.run('delete from task_split where partition_id = $1 and tenant_id = $2 and task_id = $3', [
    tx.scope.partitionId,
    tx.scope.tenantId,
    taskId,
  ]);
}

/** Takes away the splits of a draft's tasks that are gone, or whose target is another one now. */
export async function dropOutdatedSplits(tx: Tx, directiveId: string): Promise<void> {
  await tx.run(
    `delete from task_split s where s.partition_id = $1 and s.tenant_id = $2 and s.directive_id = $3
       and not exists (select from directive_task t
                       where t.partition_id = $1 and t.id = s.task_id and t.target = s.base)`,
    [tx.scope.partitionId, tx.scope.tenantId, directiveId],
  );
}
