import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import type {
  AppraisalLine,
  AppraisalRow,
  AppraisalSubject,
  Award,
  PublishedAppraisal,
} from './appraisal.js';
import type { SubjectYear } from './appraisal-rows.repository.js';

/** A line with the rows behind it as they stood when it was published. */
export interface FrozenLine extends AppraisalLine {
  readonly behind: readonly AppraisalRow[];
}

export interface StoredAppraisal extends Omit<PublishedAppraisal, 'lines'> {
  readonly subjectId: string;
  readonly lines: readonly FrozenLine[];
}

const AWARDS = `(select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'kind', w.kind, 'reason', w.reason, 'decision', w.decision,
    'decidedOn', w.decided_on, 'recordedBy', w.recorded_by_name) order by w.id), '[]')
  from appraisal_award w where w.partition_id = a.partition_id and w.appraisal_id = a.id) as awards`;

/** Own published appraisals of a year. */
export const publishedAppraisals = (tx: Tx, { year, subjectKind }: SubjectYear): Promise<StoredAppraisal[]> =>
  tx.rows<StoredAppraisal>(
    `select a.id, a.subject_id as "subjectId", a.total::float8 as total, a.lines, a.published_by_name as "publishedBy",
       a.published_at as "publishedAt", ${AWARDS}
     from appraisal a where a.partition_id = $1 and a.tenant_id = $2 and a.year = $3 and a.subject_kind = $4`,
    [tx.scope.partitionId, tx.scope.tenantId, year, subjectKind],
  );

export interface AppraisalRowToKeep {
  readonly schemeId: string;
  readonly subject: AppraisalSubject;
  readonly total: number;
  readonly lines: readonly FrozenLine[];
}

/** Freezes an appraisal. @returns its id; undefined when it is published already */
export async function insertAppraisal(
  tx: Tx,
  { year, subjectKind }: SubjectYear,
  kept: AppraisalRowToKeep,
): Promise<string | undefined> {
  const own = tx.own();
  const id = newId();
  const written = await tx.run(
    `insert into appraisal (partition_id, id, tenant_id, tenant_path, scheme_id, year, subject_kind, subject_id, subject_name, total,
       lines, published_at, published_by, published_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (partition_id, tenant_id, year, subject_kind, subject_id) do nothing`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      kept.schemeId,
      year,
      subjectKind,
      kept.subject.id,
      kept.subject.name,
      kept.total,
      JSON.stringify(kept.lines),
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
  return written === 0 ? undefined : id;
}

/** Whether a handler of the own roster is the caller; `subject` an id of a handler, or of an own appraisal of one. */
export async function isOfCaller(tx: Tx, subject: string): Promise<boolean> {
  const found = await tx.maybe(
    `select h.id from handler h where h.partition_id = $1 and h.tenant_id = $2 and h.account_id = $3
       and (h.id = $4 or exists (select from appraisal a where a.partition_id = h.partition_id and a.tenant_id = h.tenant_id
         and a.id = $4 and a.subject_id = h.id))`,
    [tx.scope.partitionId, tx.scope.tenantId, tx.ctx.accountId, subject],
  );
  return found !== undefined;
}

/** Records what an own published appraisal led to. @returns false when there is no such appraisal */
export async function insertAward(
  tx: Tx,
  id: string,
  appraisalId: string,
  award: Omit<Award, 'id' | 'recordedBy'>,
): Promise<boolean> {
  const written = await tx.run(
    `insert into appraisal_award (partition_id, id, tenant_id, tenant_path, appraisal_id, kind, reason, decision, decided_on,
       recorded_at, recorded_by, recorded_by_name)
     select a.partition_id, $3, a.tenant_id, a.tenant_path, a.id, $5, $6, $7, $8, $9, $10, $11 from appraisal a
     where a.partition_id = $1 and a.tenant_id = $2 and a.id = $4`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      id,
      appraisalId,
      award.kind,
      award.reason,
      award.decision,
      award.decidedOn,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
  return written > 0;
}
