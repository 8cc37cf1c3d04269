import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import type { AppraisalScheme, AppraisalSchemeInput, SubjectKind } from './appraisal.js';

/** Own published schemes, the newest first. */
export const ownAppraisalSchemes = (tx: Tx): Promise<AppraisalScheme[]> =>
  tx.rows<AppraisalScheme>(
    `select id, version, subject_kind as "subjectKind", from_year as "fromYear", title, criteria, published_by_name as "publishedBy"
     from appraisal_scheme where partition_id = $1 and tenant_id = $2 order by subject_kind, version desc`,
    [tx.scope.partitionId, tx.scope.tenantId],
  );

/** The scheme that holds for a year: the newest version whose first year has come. */
export async function schemeFor(
  tx: Tx,
  kind: SubjectKind,
  year: number,
): Promise<AppraisalScheme | undefined> {
  const all = await ownAppraisalSchemes(tx);
  return all.find((scheme) => scheme.subjectKind === kind && scheme.fromYear <= year);
}

/** Publishes the next version for the kind of subject. @returns its id */
export async function insertAppraisalScheme(tx: Tx, scheme: AppraisalSchemeInput): Promise<string> {
  const own = tx.own();
  const id = newId();
  await tx.run(
    `insert into appraisal_scheme (partition_id, id, tenant_id, tenant_path, version, subject_kind, from_year, title, criteria,
       published_at, published_by, published_by_name)
     select $1, $2, $3, $4, coalesce(max(s.version), 0) + 1, $5, $6, $7, $8, $9, $10, $11 from appraisal_scheme s
     where s.partition_id = $1 and s.tenant_id = $3 and s.subject_kind = $5`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      scheme.subjectKind,
      scheme.fromYear,
      scheme.title,
      JSON.stringify(scheme.criteria),
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
  return id;
}
