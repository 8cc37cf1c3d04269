import type { Tx } from '@fayuan/database';

export interface SealedNote {
  readonly id: string;
  readonly note: Buffer;
}

/** Puts the sealed note of an own consultation in place of the one before. */
export async function storeNote(tx: Tx, { id, note }: SealedNote): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into consultation_note (partition_id, id, tenant_id, tenant_path, note, changed_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (partition_id, id) do update set note = excluded.note, changed_at = excluded.changed_at`,
    [own.partition_id, id, own.tenant_id, own.tenant_path, note, tx.now],
  );
}

/** Sealed notes of own consultations; those of other units are missing. */
export const findNotes = (tx: Tx, ids: readonly string[]): Promise<SealedNote[]> =>
  tx.rows<SealedNote>(
    `select id, note from consultation_note where partition_id = $1 and tenant_id = $2 and id = any ($3::uuid[])`,
    [tx.scope.partitionId, tx.scope.tenantId, [...ids]],
  );

/** Takes notes of own consultations away for good. */
export async function dropNotes(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.run(
    'delete from consultation_note where partition_id = $1 and tenant_id = $2 and id = any ($3::uuid[])',
    [tx.scope.partitionId, tx.scope.tenantId, [...ids]],
  );
}
