import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { AgencyKind } from './notice.js';

/** What an agency said of a case. */
export interface CaseNotice {
  readonly agencyKind: AgencyKind;
  readonly ground: string;
  readonly noticeNumber: string | null;
  readonly noticedOn: Day;
  readonly receivedOn: Day;
  readonly hearingOn: Day | null;
  readonly isSummary: boolean;
  readonly contact: string | null;
  /** When the agency was told who was assigned. */
  readonly toldOn: Day | null;
}

export async function insertNotice(
  tx: Tx,
  caseId: string,
  notice: Omit<CaseNotice, 'toldOn'>,
): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into case_notice (partition_id, id, tenant_id, tenant_path, agency_kind, ground, notice_number, noticed_on, received_on,
       hearing_on, is_summary, contact) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      own.partition_id,
      caseId,
      own.tenant_id,
      own.tenant_path,
      notice.agencyKind,
      notice.ground,
      notice.noticeNumber,
      notice.noticedOn,
      notice.receivedOn,
      notice.hearingOn,
      notice.isSummary,
      notice.contact,
    ],
  );
}

const OF_CASE = 'partition_id = $1 and tenant_id = $2 and id = $3';

/** The notice of an own case; undefined for one that was applied for. */
export const noticeOf = (tx: Tx, caseId: string): Promise<CaseNotice | undefined> =>
  tx.maybe<CaseNotice>(
    `select agency_kind as "agencyKind", ground, notice_number as "noticeNumber", noticed_on as "noticedOn",
       received_on as "receivedOn", hearing_on as "hearingOn", is_summary as "isSummary", contact, told_on as "toldOn"
     from case_notice where ${OF_CASE}`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId],
  );

export async function noteTold(tx: Tx, caseId: string, on: Day): Promise<boolean> {
  return (
    (await tx.run(`update case_notice set told_on = $4 where ${OF_CASE}`, [
      tx.scope.partitionId,
      tx.scope.tenantId,
      caseId,
      on,
    ])) === 1
  );
}
