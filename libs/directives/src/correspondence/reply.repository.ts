import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { recordEvent } from './correspondence.repository.js';
import type { InboxPlace } from '../inbox.repository.js';

/** Notes at the issue of a reply (批复) that its request is answered, in the row of the unit that asked, and tells it. */
export async function markAnswered(
  tx: Tx,
  reply: { readonly id: string; readonly documentNumber: string | null; readonly issuedOn: Day },
): Promise<void> {
  const receipt = await tx.maybe<{ requestId: string }>(
    `select correspondence_id as "requestId" from correspondence_receipt
     where partition_id = $1 and tenant_id = $2 and reply_id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, reply.id],
  );
  if (!receipt) return;
  const request = await tx.maybe<{ id: string; place: InboxPlace }>(
    `update correspondence set reply_id = $3, reply_number = $4, answered_on = $5
     where id = $2 and addressee_id = $1
     returning id, jsonb_build_object('partitionId', partition_id, 'unitId', tenant_id, 'path', tenant_path) as place`,
    [tx.scope.tenantId, receipt.requestId, reply.id, reply.documentNumber, reply.issuedOn],
  );
  if (!request) return;
  await recordEvent(tx, request, { kind: 'answered', occurredOn: reply.issuedOn });
  await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
}
