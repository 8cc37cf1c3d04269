import type { Tx } from '@fayuan/database';
import type { DirectiveTask } from '../directive.js';
import type { TaskActStatus } from './task-act.js';

/** What the units below have said about the tasks of a board. */
export interface ChildActs {
  readonly states: ReadonlyMap<string, TaskActStatus>;
  /** How often something of a unit was sent back. */
  readonly redos: number;
}

interface Row {
  readonly unitId: string;
  readonly states: Readonly<Record<string, TaskActStatus>>;
  readonly redos: number;
}

/** The acts of some units of the own subtree on some tasks, by unit: one statement. */
export async function actsOfUnits(
  tx: Tx,
  tasks: readonly DirectiveTask[],
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, ChildActs>> {
  if (tasks.length === 0 || unitIds.length === 0) return new Map();
  const rows = await tx.rows<Row>(
    `select a.tenant_id as "unitId", jsonb_object_agg(a.task_id, a.status) as states, sum(a.redo_count)::int as redos
     from task_act a where a.task_id = any ($1::uuid[]) and a.tenant_id = any ($2::uuid[]) group by a.tenant_id`,
    [tasks.map((task) => task.id), unitIds],
  );
  return new Map(
    rows.map(({ unitId, states, redos }) => [unitId, { states: new Map(Object.entries(states)), redos }]),
  );
}
