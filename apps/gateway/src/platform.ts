import type { Clock } from '@fayuan/context';
import { type Config, databaseUrl } from '@fayuan/config';
import { Database, Live } from '@fayuan/database';
import { DataKeys, PersonKeys } from '@fayuan/crypto';
import { Bells } from '@fayuan/queue';
import type { Logger } from '@fayuan/telemetry';
import { LiveHub } from './live/live-hub.js';

/** What the gateway stands on; opened before the app, closed after it. */
export interface Platform {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly database: Database;
  readonly bells: Bells;
  readonly hub: LiveHub;
  readonly personKeys: PersonKeys;
  readonly dataKeys: DataKeys;
  close(): Promise<void>;
}

/**
 * Opens the database as `app_gateway`, its announcements and the queue.
 * @throws when the database does not answer, and when the keys of persons or of their data are missing or malformed.
 */
export async function openPlatform(config: Config, logger: Logger, clock: Clock): Promise<Platform> {
  const personKeys = PersonKeys.fromFile(config);
  const dataKeys = DataKeys.fromFile(config);
  const url = databaseUrl(config, 'GATEWAY');
  const database = await Database.open({
    url,
    poolSize: config.DATABASE_POOL,
    applicationName: 'gateway',
    fingerprint: (unitId, text) => dataKeys.fingerprintsOf(unitId, text),
  });
  const hub = new LiveHub(clock);
  const trouble = (error: unknown) => logger.warn({ err: error }, 'announcements are interrupted');
  const live = new Live(url, (channel, payload) => hub.hear(channel, payload), trouble);
  await live.open();
  const bells = new Bells({ redisUrl: config.REDIS_URL, databaseUrl: config.QUEUE_DATABASE_URL, logger });
  const close = async () => {
    hub.close();
    await live.close();
    await bells.close();
    await database.close();
  };
  return { config, logger, clock, database, bells, hub, personKeys, dataKeys, close };
}
