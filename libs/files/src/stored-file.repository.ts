import type { Tx } from '@fayuan/database';
import type { ImageType } from './image-type.js';

/** A file somebody of a unit uploaded. */
export interface StoredFile {
  readonly id: string;
  /** The unit whose it is. */
  readonly tenantId: string;
  readonly sha256: string;
  readonly mediaType: ImageType;
  readonly bytes: number;
}

export async function insertStoredFile(tx: Tx, file: StoredFile): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into stored_file (partition_id, id, tenant_id, tenant_path, sha256, media_type, bytes, uploaded_by, uploaded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      own.partition_id,
      file.id,
      own.tenant_id,
      own.tenant_path,
      file.sha256,
      file.mediaType,
      file.bytes,
      tx.ctx.accountId,
      tx.now,
    ],
  );
}

/** A file of the own unit or of one below it, or an inspector's photo of what was found at the own unit. */
export const findStoredFile = (tx: Tx, id: string): Promise<StoredFile | undefined> =>
  tx.maybe<StoredFile>(
    `select id, tenant_id as "tenantId", sha256, media_type as "mediaType", bytes from stored_file where id = $1
     union all
     select id, tenant_id, sha256, media_type, bytes from finding_photo($1)
     limit 1`,
    [id],
  );

/** Those of the ids that are files of the own unit itself. */
export async function ownFileIds(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows<{ id: string }>(
    'select id from stored_file where partition_id = $1 and tenant_id = $2 and id = any ($3::uuid[])',
    [tx.scope.partitionId, tx.scope.tenantId, [...ids]],
  );
  return new Set(rows.map((row) => row.id));
}
