import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { type DocumentYear, documentYear, type MonthCount } from './document-quota.js';

/** Issued ones, but for those withdrawn. $1 partition, $2 unit, $3 year. */
const COUNTED = `
select (select q.quota from document_quota q where q.partition_id = $1 and q.tenant_id = $2 and q.year = $3) as quota,
  (select coalesce(jsonb_agg(c), '[]') from (
     select extract(year from d.issued_on)::int as year, extract(month from d.issued_on)::int as month, count(*)::int as issued
     from directive d
     where d.partition_id = $1 and d.tenant_id = $2 and d.status <> 'withdrawn'
       and d.issued_on >= make_date($3 - 1, 1, 1) and d.issued_on < make_date($3 + 1, 1, 1)
     group by 1, 2) as c) as counts`;

/** The own documents of a year, in one statement. */
export async function documentsOf(tx: Tx, year: number): Promise<DocumentYear> {
  const { quota, counts } = await tx.one<{ quota: number | null; counts: readonly MonthCount[] }>(COUNTED, [
    tx.scope.partitionId,
    tx.scope.tenantId,
    year,
  ]);
  return documentYear(year, quota, counts);
}

/** Sets the own quota of a year, or takes it away. */
export async function storeQuota(tx: Tx, year: number, quota: number | null): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into document_quota (partition_id, id, tenant_id, tenant_path, year, quota, set_at, set_by, set_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (partition_id, tenant_id, year) do update
       set quota = excluded.quota, set_at = excluded.set_at, set_by = excluded.set_by, set_by_name = excluded.set_by_name`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      year,
      quota,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
}
