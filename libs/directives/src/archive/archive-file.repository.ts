import type { Tx } from '@fayuan/database';
import type { ArchiveFile, ReissuePlace } from './archive-file.js';

const COLUMNS = `id, directive_id as "directiveId", tenant_id as "tenantId", title, requested_by_name as "requestedBy",
  requested_at as "requestedAt", done, total, sha256, bytes::float8 as bytes, finished_at as "finishedAt"`;

/** One that is still being made for the directive by the own unit. */
export const unfinishedArchiveFile = (tx: Tx, directiveId: string): Promise<{ id: string } | undefined> =>
  tx.maybe<{ id: string }>(
    `select id from archive_file where partition_id = $1 and tenant_id = $2 and directive_id = $3 and sha256 is null
     order by requested_at desc limit 1`,
    [tx.scope.partitionId, tx.scope.tenantId, directiveId],
  );

export async function insertArchiveFile(
  tx: Tx,
  file: { readonly id: string; readonly directiveId: string; readonly title: string },
): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into archive_file (partition_id, id, tenant_id, tenant_path, directive_id, title, requested_by, requested_by_name,
       requested_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      own.partition_id,
      file.id,
      own.tenant_id,
      own.tenant_path,
      file.directiveId,
      file.title,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
}

const MOST_LISTED = 50;

/** Archive files of a directive at the own unit and below, the latest first; 50 at most. */
export const archiveFilesOf = (tx: Tx, directiveId: string): Promise<ArchiveFile[]> =>
  tx.rows<ArchiveFile>(
    `select ${COLUMNS} from archive_file where directive_id = $1 order by requested_at desc, id desc limit $2`,
    [directiveId, MOST_LISTED],
  );

/** An archive file of the own unit or one below it. */
export const findArchiveFile = (tx: Tx, id: string): Promise<ArchiveFile | undefined> =>
  tx.maybe<ArchiveFile>(`select ${COLUMNS} from archive_file where id = $1`, [id]);

/** Says how far it is. */
export const noteArchiveProgress = (
  tx: Tx,
  id: string,
  at: { done: number; total: number },
): Promise<number> =>
  tx.run('update archive_file set done = $3, total = $4 where partition_id = $1 and id = $2', [
    tx.scope.partitionId,
    id,
    at.done,
    at.total,
  ]);

/** Says that it is whole, and which stored file it is. */
export const finishArchiveFile = (
  tx: Tx,
  id: string,
  file: { sha256: string; bytes: number },
): Promise<number> =>
  tx.run(
    `update archive_file set sha256 = $3, bytes = $4, finished_at = $5, done = total
     where partition_id = $1 and id = $2 and sha256 is null`,
    [tx.scope.partitionId, id, file.sha256, file.bytes, tx.now],
  );

/** Issued re-issues of a directive below the own unit, in the order of the tree, after a place. */
export const reissuesAfter = (
  tx: Tx,
  directiveId: string,
  page: { readonly after: ReissuePlace; readonly limit: number },
): Promise<ReissuePlace[]> =>
  tx.rows<ReissuePlace>(
    `select id, tenant_path as path from directive
     where root_id = (select d.root_id from directive d where d.id = $1) and $1 = any (lineage) and id <> $1
       and issued_on is not null and (tenant_path, id) > ($2, $3::uuid)
     order by tenant_path, id limit $4`,
    [directiveId, page.after.path, page.after.id, page.limit],
  );

export async function countReissues(tx: Tx, directiveId: string): Promise<number> {
  const row = await tx.one<{ count: number }>(
    `select count(*)::int as count from directive
     where root_id = (select d.root_id from directive d where d.id = $1) and $1 = any (lineage) and id <> $1
       and issued_on is not null`,
    [directiveId],
  );
  return row.count;
}
