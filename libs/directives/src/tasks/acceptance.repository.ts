import type { Tx } from '@fayuan/database';
import type { TaskActStatus } from './task-act.js';

interface StoredAct {
  readonly key: string;
  readonly status: TaskActStatus;
  readonly fileIds: readonly string[];
  readonly note: string | null;
}

/** What units of the own subtree have said about tasks, by `task unit`: one statement. */
export async function reportedActs(
  tx: Tx,
  pairs: readonly { readonly taskId: string; readonly unitId: string }[],
): Promise<ReadonlyMap<string, StoredAct>> {
  const rows = await tx.rows<StoredAct>(
    `select a.task_id || ' ' || a.tenant_id as key, a.status, a.file_ids as "fileIds", a.note
     from unnest($1::uuid[], $2::uuid[]) as p (task_id, unit_id)
     join task_act a on a.task_id = p.task_id and a.tenant_id = p.unit_id`,
    [pairs.map((pair) => pair.taskId), pairs.map((pair) => pair.unitId)],
  );
  return new Map(rows.map((row) => [row.key, row]));
}
