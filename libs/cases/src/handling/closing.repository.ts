import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import type { CheckedClosing, Closing } from './closing.js';

/** Writes how an own, held case ended. @returns the id, which is the source of its facts */
export async function insertClosing(tx: Tx, caseId: string, made: CheckedClosing): Promise<string> {
  const own = tx.own();
  const id = newId();
  await tx.run(
    `insert into case_closing (partition_id, id, tenant_id, tenant_path, case_id, final_paper, paper_on, received_on, closed_on,
       result, opinion, money_cents, closed_by, closed_by_name, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      caseId,
      made.finalPaper,
      made.paperOn,
      made.receivedOn,
      made.closedOn,
      made.result,
      made.opinion,
      made.moneyCents,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
  return id;
}

const COLUMNS = `id, final_paper as "finalPaper", paper_on as "paperOn", received_on as "receivedOn", closed_on as "closedOn",
  result, opinion, money_cents as "moneyCents", papers, papers_in_on as "papersInOn", checked_on as "checkedOn",
  archive_number as "archiveNumber", archived_on as "archivedOn", reopened_on as "reopenedOn", reopen_reason as "reopenReason",
  closed_by_name as "closedByName"`;

/** How a case of the own unit or one below it ended, also before it was reopened; the latest last. */
export const closingsOf = (tx: Tx, caseId: string): Promise<Closing[]> =>
  tx.rows<Closing>(`select ${COLUMNS} from case_closing where case_id = $1 order by recorded_at, id`, [
    caseId,
  ]);

/** The close that stands of an own, held case. */
export const standingClosing = (tx: Tx, caseId: string): Promise<Closing | undefined> =>
  tx.maybe<Closing>(
    `select ${COLUMNS} from case_closing
     where partition_id = $1 and tenant_id = $2 and case_id = $3 and reopened_on is null`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId],
  );

export interface ClosingChange {
  readonly papers?: readonly string[];
  readonly papersInOn?: Day;
  readonly checkedOn?: Day;
  readonly archiveNumber?: string;
  readonly archivedOn?: Day;
  readonly reopenedOn?: Day;
  readonly reopenReason?: string;
}

/** Goes on with the close of an own, held case. */
export const storeClosing = (tx: Tx, id: string, change: ClosingChange): Promise<number> =>
  tx.run(
    `update case_closing set papers = coalesce($3, papers), papers_in_on = coalesce($4, papers_in_on),
       checked_on = coalesce($5, checked_on), archive_number = coalesce($6, archive_number),
       archived_on = coalesce($7, archived_on), reopened_on = coalesce($8, reopened_on),
       reopen_reason = coalesce($9, reopen_reason)
     where partition_id = $1 and id = $2`,
    [
      tx.scope.partitionId,
      id,
      change.papers ? [...change.papers] : null,
      change.papersInOn ?? null,
      change.checkedOn ?? null,
      change.archiveNumber ?? null,
      change.archivedOn ?? null,
      change.reopenedOn ?? null,
      change.reopenReason ?? null,
    ],
  );
