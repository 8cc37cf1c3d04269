import type { Tx } from '@fayuan/database';
import { type Bells, scheduleWorkFor } from '@fayuan/queue';
import { DELIVERY, deliveryJob } from './delivery-work.js';

/**
 * Takes a delivery of the own unit or of one below up again that had failed for good. @returns whether there was one
 */
export async function retryDelivery(tx: Tx, bells: Bells, id: string): Promise<boolean> {
  const rows = await tx.rows<{ id: string; unitId: string; partitionId: string }>(
    `update delivery set state = 'waiting', attempts = 0, failure = null, settled_at = null
     where id = $1 and state = 'failed' returning id, tenant_id as "unitId", partition_id as "partitionId"`,
    [id],
  );
  await scheduleWorkFor(tx, bells, { kind: DELIVERY, job: deliveryJob }, rows);
  return rows.length > 0;
}
