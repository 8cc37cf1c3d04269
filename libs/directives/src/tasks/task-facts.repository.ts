import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { unitNames, type UnitPlace } from '@fayuan/org';
import type { DirectiveTask } from '../directive.js';
import type { ExtensionStatus } from './extension.js';
import type { Share } from './split.js';
import type { TaskAct, TaskActStatus, TaskPartner } from './task-act.js';

/** A unit's own split of a task. */
export interface StoredSplit {
  readonly base: number | null;
  readonly differenceReason: string | null;
  readonly shares: readonly Share[];
}

/** The last that was asked about more time. */
export interface LastExtension {
  readonly status: ExtensionStatus;
  readonly wantedUntil: Day;
  readonly grantedUntil: Day | null;
  readonly answer: string | null;
}

/** What is stored about one task at one unit, beside the task itself. */
export interface TaskFacts {
  readonly taskId: string;
  /** False where the unit set the task itself, or did not receive it. */
  readonly received: boolean;
  readonly share: number | null;
  readonly sharerId: string | null;
  readonly partners: readonly TaskPartner[];
  readonly act: TaskAct | null;
  readonly extendedTo: Day | null;
  readonly extension: LastExtension | null;
  readonly split: StoredSplit | null;
}

interface StoredPartner {
  readonly unitId: string;
  readonly lead: boolean;
  readonly status: TaskActStatus | null;
}

type StoredAct = Omit<TaskAct, 'reportedAt' | 'decidedAt'> & {
  readonly reportedAt: string;
  readonly decidedAt: string | null;
};

type Row = Omit<TaskFacts, 'partners' | 'act'> & {
  readonly partners: readonly StoredPartner[];
  readonly act: StoredAct | null;
};

/** $1 tasks, $2 their directives, $3 unit, $4 its partition. */
const FACTS = `
select w.task_id as "taskId", m.task_id is not null as received, m.share, m.sharer_id as "sharerId",
  coalesce(m.partners, '[]') as partners,
  (select jsonb_build_object('id', a.id, 'status', a.status, 'doneOn', a.done_on, 'note', a.note, 'fileIds', a.file_ids,
     'redoCount', a.redo_count, 'reportedAt', a.reported_at, 'reportedBy', a.reported_by_name, 'reasonCode', a.reason_code,
     'reason', a.reason, 'decidedAt', a.decided_at, 'decidedBy', a.decided_by_name)
   from task_act a where a.partition_id = $4 and a.tenant_id = $3 and a.task_id = w.task_id) as act,
  (select max(e.granted_until) from deadline_extension e
   where e.partition_id = $4 and e.tenant_id = $3 and e.task_id = w.task_id and e.status = 'granted') as "extendedTo",
  (select jsonb_build_object('status', e.status, 'wantedUntil', e.wanted_until, 'grantedUntil', e.granted_until, 'answer', e.answer)
   from deadline_extension e where e.partition_id = $4 and e.tenant_id = $3 and e.task_id = w.task_id
   order by e.asked_at desc, e.id desc limit 1) as extension,
  (select jsonb_build_object('base', s.base, 'differenceReason', s.difference_reason, 'shares', s.shares)
   from task_split s where s.partition_id = $4 and s.tenant_id = $3 and s.task_id = w.task_id) as split
from unnest($1::uuid[]) as w (task_id)
left join (select m.* from unnest($2::uuid[]) as d (id) cross join lateral task_terms(d.id, $3) as m) m on m.task_id = w.task_id`;

const actOf = (stored: StoredAct | null): TaskAct | null =>
  stored && {
    ...stored,
    reportedAt: new Date(stored.reportedAt),
    decidedAt: stored.decidedAt === null ? null : new Date(stored.decidedAt),
  };

/** What is stored about tasks at a unit of the own subtree, by task: two statements, whatever the number of tasks. */
export async function taskFacts(
  tx: Tx,
  tasks: readonly DirectiveTask[],
  unit: Pick<UnitPlace, 'id' | 'partitionId'>,
): Promise<ReadonlyMap<string, TaskFacts>> {
  if (tasks.length === 0) return new Map();
  const directives = [...new Set(tasks.map((task) => task.directiveId))];
  const rows = await tx.rows<Row>(FACTS, [
    tasks.map((task) => task.id),
    directives,
    unit.id,
    unit.partitionId,
  ]);
  const names = await unitNames(
    tx,
    rows.flatMap((row) => row.partners.map((partner) => partner.unitId)),
  );
  const partnersOf = (row: Row): TaskPartner[] =>
    row.partners.flatMap(({ unitId, lead, status }) => {
      const named = names.get(unitId);
      return named ? [{ unit: named, lead, status }] : [];
    });
  return new Map(rows.map((row) => [row.taskId, { ...row, act: actOf(row.act), partners: partnersOf(row) }]));
}
