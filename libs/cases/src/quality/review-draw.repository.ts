import type { Tx } from '@fayuan/database';
import { isOpenTo } from '../aid-case.sql.js';
import { isWorkOf } from './own-work.sql.js';
import type { DrawnCase, ReviewDraw } from './review-draw.js';
import type { ClosingSpan } from './sampling.js';

const MOST_DRAWS = 50;

export interface ReviewDrawRow extends ClosingSpan {
  readonly id: string;
  readonly seed: string;
  readonly frameSize: number;
  readonly frameDigest: string;
  readonly caseIds: readonly string[];
}

export async function insertDraw(tx: Tx, row: ReviewDrawRow): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into review_draw (partition_id, id, tenant_id, tenant_path, starts_on, ends_on, seed, frame_size, frame_digest, case_ids,
       recorded_at, recorded_by, recorded_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      own.partition_id,
      row.id,
      own.tenant_id,
      own.tenant_path,
      row.startsOn,
      row.endsOn,
      row.seed,
      row.frameSize,
      row.frameDigest,
      row.caseIds,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
}

/** The newest own draws, or one of them; one statement. */
export const listDraws = (tx: Tx, id: string | null = null): Promise<ReviewDraw[]> =>
  tx.rows<ReviewDraw>(
    `select d.id, d.starts_on as "startsOn", d.ends_on as "endsOn", d.seed, d.frame_size as "frameSize",
       d.frame_digest as "frameDigest", cardinality(d.case_ids) as drawn, d.recorded_by_name as "recordedBy",
       d.recorded_at as "recordedAt",
       (select count(distinct r.case_id)::int from file_review r
        where r.partition_id = d.partition_id and r.case_id = any (d.case_ids)) as reviewed
     from review_draw d where d.partition_id = $1 and d.tenant_id = $2 and ($3::uuid is null or d.id = $3)
     order by d.id desc limit ${MOST_DRAWS}`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

/** The files of an own draw, those still to be reviewed first. */
export const drawnCases = (tx: Tx, drawId: string): Promise<DrawnCase[]> =>
  tx.rows<DrawnCase>(
    `select c.id as "caseId", c.case_number as "caseNumber", c.case_type as "caseType", c.closed_on as "closedOn",
       ${isOpenTo('$4')}, ${isWorkOf('$4')}, s.grade
     from review_draw d join aid_case c on c.partition_id = d.partition_id and c.id = any (d.case_ids)
     left join lateral (select r.grade from file_review r where r.partition_id = c.partition_id and r.case_id = c.id
       order by r.id desc limit 1) s on true
     where d.partition_id = $1 and d.tenant_id = $2 and d.id = $3
     order by s.grade is not null, c.closed_on, c.id`,
    [tx.scope.partitionId, tx.scope.tenantId, drawId, tx.ctx.accountId],
  );
