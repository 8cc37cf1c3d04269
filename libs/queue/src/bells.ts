import type { Logger } from '@fayuan/telemetry';
import { openQueue, type QueueAddress, type RingQueue } from './backend.js';
import type { JobContract } from './job.js';

export interface QueueOptions extends QueueAddress {
  readonly logger: Logger;
}

/** Rings for due work. A ring that cannot be delivered is logged and forgotten: the reconciler rings again. */
export class Bells {
  private readonly queues = new Map<string, RingQueue>();

  constructor(private readonly options: QueueOptions) {}

  /** Never throws and never waits long: the work is recorded already. */
  ring(job: JobContract): void {
    this.queue(job.queue)
      .add(job.name, job.gatherMs)
      .catch((error: unknown) =>
        this.options.logger.warn({ err: error, job: job.name }, 'ring was not delivered'),
      );
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private queue(name: string): RingQueue {
    const open = this.queues.get(name);
    if (open) return open;
    const trouble = (error: unknown) =>
      this.options.logger.warn({ err: error, queue: name }, 'queue in trouble');
    const queue = openQueue(name, this.options, trouble);
    this.queues.set(name, queue);
    return queue;
  }
}
