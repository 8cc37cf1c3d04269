import type { Tx } from '@fayuan/database';
import { type Day, isDay, isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import type { Complaint, ComplaintResult, ComplaintStatus, NewComplaint } from './complaint.js';

export interface ComplaintRow extends Omit<NewComplaint, 'complainant'> {
  readonly id: string;
  readonly complainantId: string | null;
}

const SELECT = `select k.id, k.case_id as "caseId", c.case_number as "caseNumber", k.complainant_id as "complainantId", k.filed_by as "filedBy", k.form, k.about, k.matter,
    k.status, k.received_on as "receivedOn", k.missing, k.told_missing_on as "toldMissingOn", k.supplied_on as "suppliedOn", k.decided_on as "decidedOn", k.reason,
    k.merged_into as "mergedInto", k.result, k.measures, k.answered_on as "answeredOn", k.recorded_by_name as "recordedBy", k.version
  from complaint k left join aid_case c on c.partition_id = k.partition_id and c.id = k.case_id
  where k.partition_id = $1 and k.tenant_id = $2`;

const own = (tx: Tx): [string, string] => [tx.scope.partitionId, tx.scope.tenantId];

/** Own complaints, the newest first. */
export async function listComplaints(
  tx: Tx,
  statuses: readonly ComplaintStatus[],
  page: PageRequest,
): Promise<Page<Complaint>> {
  const size = pageSize(page, 50);
  const after = page.after ? keysOf(page.after, isDay, isId) : [];
  const rows = await tx.rows<Complaint>(
    `${SELECT} and (cardinality($3::text[]) = 0 or k.status = any ($3))
       and ($4::date is null or (k.received_on, k.id) < ($4::date, $5::uuid))
     order by k.received_on desc, k.id desc limit $6`,
    [...own(tx), [...statuses], after[0] ?? null, after[1] ?? null, size + 1],
  );
  return pageOf(rows, size, (row) => cursorOf(row.receivedOn, row.id));
}

export const findComplaint = (tx: Tx, id: string): Promise<Complaint | undefined> =>
  tx.maybe<Complaint>(`${SELECT} and k.id = $3`, [...own(tx), id]);

/** An own complaint, held until the end of the transaction. */
export const holdComplaint = (tx: Tx, id: string): Promise<Complaint | undefined> =>
  tx.maybe<Complaint>(`${SELECT} and k.id = $3 for update of k`, [...own(tx), id]);

export async function insertComplaint(tx: Tx, made: ComplaintRow): Promise<void> {
  const { partition_id, tenant_id, tenant_path } = tx.own();
  await tx.run(
    `insert into complaint (partition_id, id, tenant_id, tenant_path, case_id, complainant_id, filed_by, form, about, matter,
       received_on, recorded_at, recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      partition_id,
      made.id,
      tenant_id,
      tenant_path,
      made.caseId ?? null,
      made.complainantId,
      made.filedBy,
      made.form,
      made.about,
      made.matter,
      made.receivedOn,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
}

/** What a step writes; what it does not name stays. */
export interface ComplaintChange {
  readonly status: ComplaintStatus;
  readonly missing?: string;
  readonly toldMissingOn?: Day;
  readonly suppliedOn?: Day;
  readonly decidedOn?: Day;
  readonly reason?: string;
  readonly mergedInto?: string;
  readonly result?: ComplaintResult;
  readonly measures?: string;
  readonly answeredOn?: Day;
}

export async function storeComplaint(tx: Tx, id: string, change: ComplaintChange): Promise<void> {
  await tx.run(
    `update complaint set status = $3, missing = coalesce($4, missing), told_missing_on = coalesce($5, told_missing_on),
       decided_on = coalesce($6, decided_on), reason = coalesce($7, reason), merged_into = $8, result = $9, measures = $10,
       answered_on = $11, supplied_on = coalesce($12, supplied_on), version = version + 1 where partition_id = $1 and id = $2`,
    [
      tx.scope.partitionId,
      id,
      change.status,
      change.missing ?? null,
      change.toldMissingOn ?? null,
      change.decidedOn ?? null,
      change.reason ?? null,
      change.mergedInto ?? null,
      change.result ?? null,
      change.measures ?? null,
      change.answeredOn ?? null,
      change.suppliedOn ?? null,
    ],
  );
}
