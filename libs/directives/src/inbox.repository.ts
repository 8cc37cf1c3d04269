import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';

/** Acts that are rows of their own; signing and reporting are open duties and need none. */
export type StoredInboxKind =
  'sign_off' | 'returned' | 'amended' | 'withdrawn' | 'annulled' | 'upper_changed';

export interface NewInboxItem {
  readonly kind: StoredInboxKind;
  readonly directiveId: string;
  readonly reportId?: string | null;
  readonly title: string;
  readonly from: { readonly id: string; readonly name: string };
  readonly dueOn: Day | null;
  readonly reason?: string | null;
}

/** Whose inbox: a unit with where its rows live. */
export interface InboxPlace {
  readonly partitionId: string;
  readonly unitId: string;
  readonly path: string;
}

export const ownInbox = (tx: Tx): InboxPlace => ({
  partitionId: tx.scope.partitionId,
  unitId: tx.scope.tenantId,
  path: tx.scope.tenantPath,
});

/** Puts an act into the inbox of a unit and tells it; one that waits there already stays as it is. */
export async function awaitAct(tx: Tx, place: InboxPlace, item: NewInboxItem): Promise<void> {
  await tx.run(
    `insert into inbox_item (partition_id, id, tenant_id, tenant_path, kind, directive_id, report_id, title, from_unit_id,
       from_unit_name, due_on, reason, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (partition_id, tenant_id, directive_id, kind) where done_at is null do nothing`,
    [
      place.partitionId,
      newId(),
      place.unitId,
      place.path,
      item.kind,
      item.directiveId,
      item.reportId ?? null,
      item.title,
      item.from.id,
      item.from.name,
      item.dueOn,
      item.reason ?? null,
      tx.now,
    ],
  );
  await tx.notify('inbox_changed', { lo: place.path });
}

/** Takes acts that were done out of the own inbox. */
export async function closeActs(
  tx: Tx,
  directiveIds: readonly string[],
  kinds: readonly StoredInboxKind[],
): Promise<void> {
  await tx.run(
    `update inbox_item set done_at = $5
     where partition_id = $1 and tenant_id = $2 and directive_id = any ($3::uuid[]) and kind = any ($4::text[]) and done_at is null`,
    [tx.scope.partitionId, tx.scope.tenantId, directiveIds, kinds, tx.now],
  );
  await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
}
