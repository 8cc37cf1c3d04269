import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ledgerImportHandler, ledgerImportJob } from '@fayuan/cases';
import type { Config } from '@fayuan/config';
import { WorkerHost } from '@fayuan/queue';
import type { Logger } from '@fayuan/telemetry';
import { IMPORT_WORKSHOP } from './ledger-imports.api.module.js';

/**
 * Answers the rings for files of ledgers. This process does it itself, because it alone has the keys of what is in them; reading
 * a file is done by a child that has none (docs/decisions/0130).
 */
export function startImports(app: NestFastifyApplication, config: Config, logger: Logger): WorkerHost {
  return WorkerHost.start(
    {
      redisUrl: config.REDIS_URL,
      databaseUrl: config.QUEUE_DATABASE_URL,
      logger,
      reconcileSeconds: config.RECONCILE_SECONDS,
      jobs: [ledgerImportJob],
    },
    [ledgerImportHandler(app.get(IMPORT_WORKSHOP))],
  );
}
