import type { DataKeys } from '@fayuan/crypto';
import { passed, type SealedRows } from './sealed-rows.js';

export interface SealedColumn {
  readonly table: string;
  /** A column of bytes that `Cipher.seal` made; null or empty where there is nothing. */
  readonly column: string;
  /** What the text of a row belongs to, as it was sealed. */
  readonly belongsTo: (rowId: string) => string;
}

/** A tenant table with one sealed column and a column `id`, for the change of keys. */
export const sealedColumn = (keys: DataKeys, { table, column, belongsTo }: SealedColumn): SealedRows => ({
  name: table,
  async reseal(tx, most, after) {
    const cipher = keys.cipherOf(tx.scope.tenantId);
    const own = [tx.scope.partitionId, tx.scope.tenantId];
    const rows = await tx.rows<{ id: string; sealed: Buffer }>(
      `select id, ${column} as sealed from ${table}
       where partition_id = $1 and tenant_id = $2 and octet_length(${column}) > 0 and substring(${column} from 1 for $3::int) <> $4
         and ($5::uuid is null or id > $5)
       order by id limit $6 for update`,
      [...own, cipher.head.length, cipher.head, after, most],
    );
    if (rows.length > 0)
      await tx.run(
        `update ${table} t set ${column} = r.sealed from unnest($3::uuid[], $4::bytea[]) as r (id, sealed)
         where t.partition_id = $1 and t.tenant_id = $2 and t.id = r.id`,
        [
          ...own,
          rows.map(({ id }) => id),
          rows.map(({ id, sealed }) => cipher.reseal(sealed, belongsTo(id))),
        ],
      );
    return passed(
      rows.map(({ id }) => id),
      most,
    );
  },
});
