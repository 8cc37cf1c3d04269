import {
  createPostgresBackend,
  type Processor,
  Queue,
  runMigrations,
  Worker,
  withBackend,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

/** Where the queue lives: Redis when its address is given, otherwise PostgreSQL (schema `bullmq`). */
export interface QueueAddress {
  readonly redisUrl?: string | undefined;
  readonly databaseUrl?: string | undefined;
}

const SCHEMA = 'bullmq';
const postgres = withBackend(createPostgresBackend);

/** A ring is forgotten once it was heard: the due rows are the record. */
const FORGET = { removeOnComplete: true, removeOnFail: true } as const;

/**
 * A killed worker's job is picked up again however often that happens: with the default limit of one, work was lost
 * under kill -9. Attempts and giving up are decided by our rows.
 */
const NEVER_GIVE_UP: Omit<WorkerOptions, 'connection'> = {
  maxStalledCount: 1_000_000,
  stalledInterval: 10_000,
  lockDuration: 20_000,
  concurrency: 1,
};

export interface RingQueue {
  add(name: string, gatherMs: number): Promise<void>;
  close(): Promise<void>;
}

const connectionOf = (address: QueueAddress) => {
  if (!address.databaseUrl) throw new Error('neither REDIS_URL nor QUEUE_DATABASE_URL is set');
  return {
    connectionString: address.databaseUrl,
    schema: SCHEMA,
    max: 3,
    keepAlive: true,
    skipMigrations: true,
  };
};

const redis = (url: string): Redis => new Redis(url, { maxRetriesPerRequest: null });

export function openQueue(name: string, address: QueueAddress, trouble: (error: unknown) => void): RingQueue {
  const client = address.redisUrl ? redis(address.redisUrl) : undefined;
  const options = { defaultJobOptions: FORGET };
  const queue = client
    ? new Queue(name, { connection: client, ...options })
    : new postgres.Queue(name, { connection: connectionOf(address), ...options });
  queue.on('error', trouble);
  client?.on('error', trouble);
  return {
    async add(job, gatherMs) {
      const gather = gatherMs > 0 ? { delay: gatherMs, deduplication: { id: job, ttl: gatherMs } } : {};
      await queue.add(job, {}, gather);
    },
    async close() {
      await queue.close();
      client?.disconnect();
    },
  };
}

export function openWorker(
  name: string,
  address: QueueAddress,
  hear: (job: string) => Promise<void>,
  trouble: (error: unknown) => void,
): { close(): Promise<void> } {
  const processor: Processor = (job) => hear(job.name);
  const client = address.redisUrl ? redis(address.redisUrl) : undefined;
  const worker = client
    ? new Worker(name, processor, { connection: client, ...NEVER_GIVE_UP })
    : new postgres.Worker(name, processor, { connection: connectionOf(address), ...NEVER_GIVE_UP });
  worker.on('error', trouble);
  client?.on('error', trouble);
  return {
    async close() {
      await worker.close();
      client?.disconnect();
    },
  };
}

/** Brings the queue's own tables to the version this code needs. Only for the PostgreSQL backend; safe to run again. */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}
