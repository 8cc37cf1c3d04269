import { databaseUrl, loadConfig } from '@fayuan/config';
import { Database } from '@fayuan/database';
import { foldHandler, foldJob } from '@fayuan/ledger';
import { WorkerHost } from '@fayuan/queue';
import { makeLogger, serveHealth, stopOnSignal } from '@fayuan/telemetry';

const config = loadConfig();
const logger = makeLogger('rollup-worker', config.LOG_LEVEL);

const database = await Database.open({
  url: databaseUrl(config, 'ROLLUP'),
  poolSize: config.DATABASE_POOL,
  applicationName: 'rollup-worker',
});
const host = WorkerHost.start(
  {
    redisUrl: config.REDIS_URL,
    databaseUrl: config.QUEUE_DATABASE_URL,
    logger,
    reconcileSeconds: config.RECONCILE_SECONDS,
    jobs: [foldJob],
  },
  [foldHandler(database)],
);
const health = await serveHealth({ host: config.HOST, port: config.HEALTH_PORT }, () => database.ready());
logger.info({ port: health.port }, 'folding figures');

stopOnSignal(logger, async () => {
  health.server.close();
  await host.close();
  await database.close();
});
