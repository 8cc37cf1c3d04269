import { databaseUrl, loadConfig } from '@fayuan/config';
import { systemClock } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { fanOutHandler, fanOutJob, tellChangeHandler, tellChangeJob } from '@fayuan/directives';
import { WorkerHost } from '@fayuan/queue';
import { makeLogger, serveHealth, stopOnSignal } from '@fayuan/telemetry';

const config = loadConfig();
const logger = makeLogger('dispatch-worker', config.LOG_LEVEL);

const database = await Database.open({
  url: databaseUrl(config, 'WORKER'),
  poolSize: config.DATABASE_POOL,
  applicationName: 'dispatch-worker',
});
const host = WorkerHost.start(
  {
    redisUrl: config.REDIS_URL,
    databaseUrl: config.QUEUE_DATABASE_URL,
    logger,
    reconcileSeconds: config.RECONCILE_SECONDS,
    jobs: [fanOutJob, tellChangeJob],
  },
  [
    fanOutHandler({ database, clock: systemClock, logger }),
    tellChangeHandler({ database, clock: systemClock, logger }),
  ],
);
const health = await serveHealth({ host: config.HOST, port: config.HEALTH_PORT }, () => database.ready());
logger.info({ port: health.port }, 'delivering directives');

stopOnSignal(logger, async () => {
  health.server.close();
  await host.close();
  await database.close();
});
