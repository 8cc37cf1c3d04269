import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import type { PublishedScheme, ReviewScheme } from './review-scheme.js';

interface SchemeRow {
  readonly id: string;
  readonly version: number;
  readonly validFrom: Day;
  readonly publishedBy: string;
  readonly content: ReviewScheme;
}

const of = ({ content, ...row }: SchemeRow): PublishedScheme => ({ ...content, ...row });

/** Own published schemes, the newest first. */
export const ownSchemes = async (tx: Tx): Promise<PublishedScheme[]> =>
  (
    await tx.rows<SchemeRow>(
      `select id, version, valid_from as "validFrom", published_by_name as "publishedBy", content from review_scheme
       where partition_id = $1 and tenant_id = $2 order by version desc`,
      [tx.scope.partitionId, tx.scope.tenantId],
    )
  ).map(of);

/** Publishes the next version. Two at once: the later one is refused by the unique key. @returns its version */
export async function insertScheme(tx: Tx, scheme: ReviewScheme, validFrom: Day): Promise<string> {
  const own = tx.own();
  const id = newId();
  await tx.run(
    `insert into review_scheme (partition_id, id, tenant_id, tenant_path, version, valid_from, content, published_at, published_by,
       published_by_name)
     select $1, $2, $3, $4, coalesce(max(s.version), 0) + 1, $5, $6, $7, $8, $9 from review_scheme s
     where s.partition_id = $1 and s.tenant_id = $3`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      validFrom,
      JSON.stringify(scheme),
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
  return id;
}
