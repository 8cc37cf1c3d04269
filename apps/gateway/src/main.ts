import { loadConfig } from '@fayuan/config';
import { makeLogger, stopOnSignal } from '@fayuan/telemetry';
import { bootGateway } from './boot.js';
import { startImports } from './ledger-imports/import-loop.js';

const config = loadConfig();
const logger = makeLogger('gateway', config.LOG_LEVEL);

try {
  const app = await bootGateway({ config, logger });
  const imports = startImports(app, config, logger);
  stopOnSignal(logger, async () => {
    await imports.close();
    await app.close();
  });
  await app.listen(config.GATEWAY_PORT, config.HOST);
  logger.info({ host: config.HOST, port: config.GATEWAY_PORT }, 'listening');
} catch (error) {
  logger.fatal({ err: error }, 'could not start');
  process.exitCode = 1;
}
