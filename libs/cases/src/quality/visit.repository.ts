import type { Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { isOpenTo } from '../aid-case.sql.js';
import { isWorkOf } from './own-work.sql.js';
import type { Visit, VisitRecord, VisitStatus } from './visit.js';
import { VISIT_QUESTIONS } from './visit.js';

export interface VisitFilter {
  readonly roundId?: string | null | undefined;
  readonly status?: VisitStatus | null | undefined;
  /** Only those where somebody took money or gifts. */
  readonly onlyGifts?: boolean | null | undefined;
}

const ANSWERS = `case when v.overall is null then null else
  jsonb_build_object(${VISIT_QUESTIONS.map((question) => `'${question}', v.${question}`).join(', ')}) end`;

/** What a sealed case's recipient said is for its team. Aliases: v the visit, c the case. */
const columns = (
  account: string,
): string => `v.id, v.round_id as "roundId", v.case_id as "caseId", c.case_number as "caseNumber",
  c.case_type as "caseType", c.closed_on as "closedOn", ${isOpenTo(account)}, ${isWorkOf(account)}, v.status, v.tries,
  v.last_tried_on as "lastTriedOn", v.visited_on as "visitedOn", v.how, ${ANSWERS} as answers, v.took_gifts as "tookGifts", v.remark,
  v.visited_by_name as "visitedBy", v.version`;

const FROM = 'from follow_up_visit v join aid_case c on c.partition_id = v.partition_id and c.id = v.case_id';

/** Own visits in the order of the queue: what was drawn first comes first. */
export async function listVisits(tx: Tx, filter: VisitFilter, page: PageRequest): Promise<Page<Visit>> {
  const size = pageSize(page, 50);
  const [after = null] = page.after ? keysOf(page.after, isId) : [];
  const rows = await tx.rows<Visit>(
    `select ${columns('$8')} ${FROM}
     where v.partition_id = $1 and v.tenant_id = $2 and ($3::uuid is null or v.round_id = $3)
       and ($4::text is null or v.status = $4) and (not $5::boolean or v.took_gifts) and ($6::uuid is null or v.id > $6)
     order by v.id limit $7`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      filter.roundId ?? null,
      filter.status ?? null,
      filter.onlyGifts ?? false,
      after,
      size + 1,
      tx.ctx.accountId,
    ],
  );
  return pageOf(rows, size, (row) => cursorOf(row.id));
}

/** An own visit. */
export const findVisit = (tx: Tx, id: string): Promise<Visit | undefined> =>
  tx.maybe<Visit>(
    `select ${columns('$4')} ${FROM} where v.partition_id = $1 and v.tenant_id = $2 and v.id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, id, tx.ctx.accountId],
  );

/** The same, held until the end of the transaction. */
export const holdVisit = (tx: Tx, id: string): Promise<Visit | undefined> =>
  tx.maybe<Visit>(
    `select ${columns('$4')} ${FROM} where v.partition_id = $1 and v.tenant_id = $2 and v.id = $3 for update of v`,
    [tx.scope.partitionId, tx.scope.tenantId, id, tx.ctx.accountId],
  );

export async function storeTry(tx: Tx, id: string, on: Day, remark: string | null): Promise<void> {
  await tx.run(
    `update follow_up_visit set status = 'tried', tries = tries + 1, last_tried_on = $3, remark = coalesce($4, remark),
       version = version + 1 where partition_id = $1 and id = $2`,
    [tx.scope.partitionId, id, on, remark],
  );
}

export async function storeVisit(tx: Tx, id: string, said: VisitRecord): Promise<void> {
  await tx.run(
    `update follow_up_visit set status = 'done', visited_on = $3, how = $4, attitude = $5, communication = $6, protection = $7,
       outcome = $8, overall = $9, took_gifts = $10, remark = $11, visited_by_name = $12, version = version + 1
     where partition_id = $1 and id = $2`,
    [
      tx.scope.partitionId,
      id,
      said.visitedOn,
      said.how,
      ...VISIT_QUESTIONS.map((question) => said.answers?.[question] ?? null),
      said.tookGifts ?? null,
      said.remark ?? null,
      tx.ctx.accountName,
    ],
  );
}

/** The visit of the recipient of an own case that was made last; undefined when there was none. */
export const visitOfCase = (tx: Tx, caseId: string): Promise<Visit | undefined> =>
  tx.maybe<Visit>(
    `select ${columns('$4')} ${FROM}
     where v.partition_id = $1 and v.tenant_id = $2 and v.case_id = $3 and v.status = 'done'
     order by v.visited_on desc, v.id desc limit 1`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId, tx.ctx.accountId],
  );
