import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import type { Milestone } from './milestone.js';

export type NewMilestone = Pick<
  Milestone,
  'kind' | 'happenedOn' | 'atTime' | 'venue' | 'toldHow' | 'note' | 'fileIds'
>;

/** Writes what was done in an own, held case. */
export async function insertMilestone(tx: Tx, caseId: string, made: NewMilestone): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into case_milestone (partition_id, id, tenant_id, tenant_path, case_id, kind, happened_on, at_time, venue, told_how,
       note, file_ids, recorded_by_name, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      caseId,
      made.kind,
      made.happenedOn,
      made.atTime,
      made.venue,
      made.toldHow,
      made.note,
      [...made.fileIds],
      tx.ctx.accountName,
      tx.now,
    ],
  );
}

/** Strikes out an entry of an own, held case. @returns false when there is none that stands */
export async function strikeMilestone(
  tx: Tx,
  caseId: string,
  id: string,
  { on, reason }: { readonly on: Day; readonly reason: string },
): Promise<boolean> {
  const struck = await tx.run(
    `update case_milestone set struck_on = $5, struck_reason = $6, struck_by_name = $7
     where partition_id = $1 and tenant_id = $2 and case_id = $3 and id = $4 and struck_on is null`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId, id, on, reason, tx.ctx.accountName],
  );
  return struck > 0;
}

/** What was done in an own case, the earliest first. */
export const milestonesOf = (tx: Tx, caseId: string): Promise<Milestone[]> =>
  tx.rows<Milestone>(
    `select id, kind, happened_on as "happenedOn", at_time as "atTime", venue, told_how as "toldHow", note, file_ids as "fileIds",
       recorded_by_name as "recordedByName", recorded_at as "recordedAt", struck_on as "struckOn",
       struck_reason as "struckReason", struck_by_name as "struckByName"
     from case_milestone where partition_id = $1 and case_id = $2 order by happened_on, recorded_at, id`,
    [tx.scope.partitionId, caseId],
  );
