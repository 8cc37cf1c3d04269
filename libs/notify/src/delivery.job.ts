import type { Clock } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { drainDueWork, type DueWork, type JobHandler, type StepResult } from '@fayuan/queue';
import type { Logger } from '@fayuan/telemetry';
import { nextAttempt } from './back-off.js';
import type { Channel, Describe, OutsideChannel } from './channel.js';
import { failureName } from './delivery-error.js';
import { DELIVERY, deliveryJob } from './delivery-work.js';

export interface DeliveryOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly channels: readonly Channel[];
  readonly describe: Describe;
  /** Address of the desk and the station app, for the link in a message. */
  readonly publicUrl: string | undefined;
}

/** A slow endpoint holds up one of so many lanes, not the others. */
const LANES = 4;

interface Waiting {
  readonly id: string;
  readonly messageId: string;
  readonly channel: OutsideChannel;
  readonly attempts: number;
  readonly day: Day;
  /** Null when the unit has switched the channel off meanwhile. */
  readonly address: string | null;
  readonly secret: string | null;
}

/** Carries every message that is due by its channel. Any number of processes may do so at once. */
export const deliveryHandler = (options: DeliveryOptions): JobHandler => ({
  job: deliveryJob,
  handle: () =>
    drainDueWork({
      ...options,
      kind: DELIVERY,
      lanes: LANES,
      step: (tx, work) => deliver(tx, work, options),
    }),
});

/**
 * Hands one message over, in the scope of the unit it goes to. The due row is held meanwhile, so nobody else sends it;
 * its state is written when the carrier has answered: killed in between, it is sent again under the same id.
 */
export async function deliver(tx: Tx, work: DueWork, options: DeliveryOptions): Promise<StepResult> {
  const waiting = await waitingDelivery(tx, work.subject_id);
  if (!waiting) return { done: true };
  const content = await options.describe(tx, waiting.messageId);
  if (content === null || waiting.address === null) return settled(tx, waiting, 'dropped');
  try {
    const channel = options.channels.find((each) => each.kind === waiting.channel);
    if (!channel) throw Object.assign(new Error('channel is not set up'), { code: 'channel_not_set_up' });
    const { id, messageId, day, address, secret } = waiting;
    const { tenantId: unitId, unitName } = tx.scope;
    const message = { id, messageId, unitId, unitName, day, content, url: options.publicUrl ?? null };
    await channel.send(message, { address, secret });
  } catch (error) {
    return failed(tx, waiting, error);
  }
  return settled(tx, waiting, 'sent');
}

const waitingDelivery = (tx: Tx, id: string): Promise<Waiting | undefined> =>
  tx.maybe<Waiting>(
    `select d.id, d.message_id as "messageId", d.channel, d.attempts, m.day, a.address, a.secret
     from delivery d
     join message m on m.partition_id = d.partition_id and m.id = d.message_id
     left join channel c on c.partition_id = d.partition_id and c.tenant_id = d.tenant_id and c.kind = d.channel and c.active
     left join channel_address a on a.partition_id = c.partition_id and a.channel_id = c.id
     where d.partition_id = $1 and d.id = $2 and d.state = 'waiting'`,
    [tx.scope.partitionId, id],
  );

async function settled(tx: Tx, delivery: Waiting, state: 'sent' | 'dropped'): Promise<StepResult> {
  const attempts = delivery.attempts + (state === 'sent' ? 1 : 0);
  await tx.run(
    `update delivery set state = $3, attempts = $4, failure = null, settled_at = $5 where partition_id = $1 and id = $2`,
    [tx.scope.partitionId, delivery.id, state, attempts, tx.ctx.clock.now()],
  );
  return { done: true };
}

async function failed(tx: Tx, delivery: Waiting, error: unknown): Promise<StepResult> {
  const attempts = delivery.attempts + 1;
  const now = tx.ctx.clock.now();
  const again = nextAttempt(attempts, now);
  await tx.run(
    `update delivery set state = $3, attempts = $4, failure = $5, settled_at = $6 where partition_id = $1 and id = $2`,
    [
      tx.scope.partitionId,
      delivery.id,
      again ? 'waiting' : 'failed',
      attempts,
      failureName(error),
      again ? null : now,
    ],
  );
  return again ? { done: false, progress: {}, dueAt: again } : { done: true };
}
