import { lapseHandler, lapseJob } from '@fayuan/cases';
import { clockReminderHandler, clockReminderJob, describeClocks } from '@fayuan/clocks';
import { databaseUrl, loadConfig } from '@fayuan/config';
import { systemClock } from '@fayuan/context';
import { Database } from '@fayuan/database';
import {
  chaseHandler,
  chaseJob,
  describeChases,
  fanOutHandler,
  fanOutJob,
  tellChangeHandler,
  tellChangeJob,
} from '@fayuan/directives';
import { deliveryHandler, deliveryJob, describeTogether } from '@fayuan/notify';
import { Bells, WorkerHost } from '@fayuan/queue';
import { makeLogger, serveHealth, stopOnSignal } from '@fayuan/telemetry';
import { channelsOf } from './channels.js';

const config = loadConfig();
const logger = makeLogger('dispatch-worker', config.LOG_LEVEL);

const database = await Database.open({
  url: databaseUrl(config, 'WORKER'),
  poolSize: config.DATABASE_POOL,
  applicationName: 'dispatch-worker',
});
const queue = { redisUrl: config.REDIS_URL, databaseUrl: config.QUEUE_DATABASE_URL, logger };
const bells = new Bells(queue);
const work = { database, clock: systemClock, logger };
const host = WorkerHost.start(
  {
    ...queue,
    reconcileSeconds: config.RECONCILE_SECONDS,
    jobs: [fanOutJob, tellChangeJob, chaseJob, clockReminderJob, lapseJob, deliveryJob],
  },
  [
    fanOutHandler(work),
    tellChangeHandler(work),
    chaseHandler({ ...work, bells }),
    clockReminderHandler({ ...work, bells }),
    lapseHandler({ ...work, bells }),
    deliveryHandler({
      ...work,
      channels: channelsOf(config),
      describe: describeTogether(describeChases, describeClocks),
      publicUrl: config.PUBLIC_URL,
    }),
  ],
);
const health = await serveHealth({ host: config.HOST, port: config.HEALTH_PORT }, () => database.ready());
logger.info({ port: health.port }, 'delivering directives');

stopOnSignal(logger, async () => {
  health.server.close();
  await host.close();
  await bells.close();
  await database.close();
});
