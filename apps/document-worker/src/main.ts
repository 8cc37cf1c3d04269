import { join, resolve } from 'node:path';
import { databaseUrl, loadConfig } from '@fayuan/config';
import { systemClock } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { archiveJob } from '@fayuan/directives';
import { FileStore } from '@fayuan/files';
import { Bells, WorkerHost } from '@fayuan/queue';
import { makeLogger, serveHealth, stopOnSignal } from '@fayuan/telemetry';
import { archiveHandler } from './archive-handler.js';

const config = loadConfig();
const logger = makeLogger('document-worker', config.LOG_LEVEL);
const files = resolve(config.FILES_DIR);

const database = await Database.open({
  url: databaseUrl(config, 'WORKER'),
  poolSize: config.DATABASE_POOL,
  applicationName: 'document-worker',
});
const queue = { redisUrl: config.REDIS_URL, databaseUrl: config.QUEUE_DATABASE_URL, logger };
const bells = new Bells(queue);
const workshop = {
  database,
  bells,
  store: new FileStore(files),
  unfinished: new FileStore(join(files, 'unfinished')),
  clock: systemClock,
  logger,
};
const host = WorkerHost.start({ ...queue, reconcileSeconds: config.RECONCILE_SECONDS, jobs: [archiveJob] }, [
  archiveHandler(workshop),
]);
const health = await serveHealth({ host: config.HOST, port: config.HEALTH_PORT }, () => database.ready());
logger.info({ port: health.port }, 'making documents');

stopOnSignal(logger, async () => {
  health.server.close();
  await host.close();
  await bells.close();
  await database.close();
});
