import type { Tx } from '@fayuan/database';
import { type UnitName, unitNameJson } from '@fayuan/org';
import { directiveTexts } from '../directive-text.repository.js';
import { checkEvidence, type EvidenceCheck } from './evidence.js';
import { evidenceOf } from './evidence.repository.js';
import { sharesOf } from './share.repository.js';
import type { TaskAct } from './task-act.js';

/** What a unit below said of a task, with the evidence beside it, for the unit that decides. */
export interface TaskReview extends TaskAct {
  readonly unit: UnitName;
  readonly taskId: string;
  readonly title: string;
  readonly indicator: string;
  readonly achieved: number;
  readonly share: number | null;
  readonly evidence: EvidenceCheck;
  readonly photoIds: readonly string[];
}

interface Row extends TaskAct {
  readonly unit: UnitName;
  readonly path: string;
  readonly taskId: string;
  readonly directiveId: string;
}

/** More acts on one directive are not shown at once; the open ones come first. */
const MOST = 500;

const REVIEWS = `
select a.id, a.status, a.done_on as "doneOn", a.note, a.file_ids as "fileIds", a.redo_count as "redoCount",
  a.reported_at as "reportedAt", a.reported_by_name as "reportedBy", a.reason_code as "reasonCode", a.reason,
  a.decided_at as "decidedAt", a.decided_by_name as "decidedBy", ${unitNameJson('u')} as unit, a.tenant_path as path,
  a.task_id as "taskId", a.directive_id as "directiveId"
from task_act a join org_unit u on u.id = a.tenant_id
where a.reviewer_id = $1 and a.answers_id = $2
order by array_position(array['reported', 'returned', 'accepted'], a.status), u.code, a.reported_at, a.id limit ${MOST}`;

/** The acts on an own directive, the open ones first, each with its evidence: a fixed number of statements. */
export async function taskReviews(tx: Tx, directiveId: string): Promise<TaskReview[]> {
  const rows = await tx.rows<Row>(REVIEWS, [tx.scope.tenantId, directiveId]);
  const texts = await directiveTexts(tx, [...new Set(rows.map((row) => row.directiveId))]);
  const known = rows.flatMap((row) => {
    const text = texts.find((each) => each.id === row.directiveId);
    const task = text?.tasks.find((each) => each.id === row.taskId);
    return text && task ? [{ row, task, campaignId: text.campaign.id }] : [];
  });
  const shares = await sharesOf(
    tx,
    known.map(({ row }) => ({ directiveId: row.directiveId, unitId: row.unit.id })),
  );
  const shown = await evidenceOf(
    tx,
    known.map(({ row: { taskId, path, directiveId: setBy, fileIds, note }, task, campaignId }) => ({
      taskId,
      path,
      directiveId: setBy,
      indicator: task.indicator,
      campaignId,
      fileIds,
      note,
    })),
  );
  return known.flatMap(({ row, task }, index) => {
    const there = shown[index];
    if (!there) return [];
    const { path: _path, directiveId: _directiveId, ...act } = row;
    const share = shares.get(row.unit.id)?.get(row.taskId) ?? null;
    const { title, indicator } = task;
    const evidence = checkEvidence({ ...task, share }, there);
    return [
      { ...act, title, indicator, achieved: there.achieved, share, evidence, photoIds: there.photoIds },
    ];
  });
}
