import type { Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { unitNameJson } from '@fayuan/org';
import { isOpenTo } from '../aid-case.sql.js';
import type { FileReview } from './file-review.js';
import type { JudgedCase } from './judged-case.repository.js';
import { isWorkOf } from './own-work.sql.js';
import type { Grade } from './review-points.js';

export interface FileReviewFilter {
  /** The unit with all below it; the own one when not said. */
  readonly unitId?: string | null | undefined;
  readonly grade?: Grade | null | undefined;
  readonly caseId?: string | null | undefined;
}

const COLUMNS = `r.id, ${unitNameJson('u')} as unit, r.case_id as "caseId", c.case_number as "caseNumber",
  c.case_type as "caseType", r.again_of as "againOf",
  not exists (select from file_review n where n.partition_id = r.partition_id and n.tenant_id = r.tenant_id and n.again_of = r.id)
    as "isStanding", r.scheme, r.points, r.total::float8 as total, r.grade, r.reviewed_on as "reviewedOn",
  r.reviewer_name as reviewer, r.remark`;

/** Reviews at and below a path, the newest first. */
export async function listReviews(
  tx: Tx,
  path: string,
  filter: FileReviewFilter,
  page: PageRequest,
): Promise<Page<FileReview>> {
  const size = pageSize(page, 50);
  const [after = null] = page.after ? keysOf(page.after, isId) : [];
  const rows = await tx.rows<FileReview>(
    `select ${COLUMNS} from file_review r join org_unit u on u.id = r.tenant_id
     join aid_case c on c.partition_id = r.partition_id and c.id = r.case_id
     where r.tenant_path >= $1 and r.tenant_path < $1 || '/' and ($2::text is null or r.grade = $2)
       and ($3::uuid is null or r.case_id = $3) and ($4::uuid is null or r.id < $4)
     order by r.id desc limit $5`,
    [path, filter.grade ?? null, filter.caseId ?? null, after, size + 1],
  );
  return pageOf(rows, size, (row) => cursorOf(row.id));
}

export const findReview = (tx: Tx, id: string): Promise<FileReview | undefined> =>
  tx.maybe<FileReview>(
    `select ${COLUMNS} from file_review r join org_unit u on u.id = r.tenant_id
     join aid_case c on c.partition_id = r.partition_id and c.id = r.case_id where r.id = $1`,
    [id],
  );

export interface ReviewedCase extends JudgedCase {
  /** The review that stands, with who made it. */
  readonly standing: { readonly id: string; readonly reviewerId: string } | null;
}

/** An own case to be reviewed, held until the end of the transaction. */
export const holdReviewedCase = (tx: Tx, caseId: string): Promise<ReviewedCase | undefined> =>
  tx.maybe<ReviewedCase>(
    `select c.id, c.case_number as "caseNumber", c.stage, ${isOpenTo('$4')}, ${isWorkOf('$4')},
       (select jsonb_build_object('id', r.id, 'reviewerId', r.reviewer_id) from file_review r
        where r.partition_id = c.partition_id and r.case_id = c.id order by r.id desc limit 1) as standing
     from aid_case c where c.partition_id = $1 and c.tenant_id = $2 and c.id = $3 for update of c`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId, tx.ctx.accountId],
  );

export type ReviewRow = Pick<
  FileReview,
  'id' | 'caseId' | 'againOf' | 'scheme' | 'points' | 'total' | 'grade' | 'remark'
> & {
  readonly on: Day;
};

export async function insertReview(tx: Tx, row: ReviewRow): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into file_review (partition_id, id, tenant_id, tenant_path, case_id, again_of, scheme, points, total, grade,
       reviewed_on, reviewer_id, reviewer_name, remark, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      own.partition_id,
      row.id,
      own.tenant_id,
      own.tenant_path,
      row.caseId,
      row.againOf,
      JSON.stringify(row.scheme),
      JSON.stringify(row.points),
      row.total,
      row.grade,
      row.on,
      tx.ctx.accountId,
      tx.ctx.accountName,
      row.remark,
      tx.now,
    ],
  );
}
