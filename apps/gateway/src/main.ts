import { loadConfig } from '@fayuan/config';
import { makeLogger, stopOnSignal } from '@fayuan/telemetry';
import { bootGateway } from './boot.js';

const config = loadConfig();
const logger = makeLogger('gateway', config.LOG_LEVEL);

try {
  const app = await bootGateway({ config, logger });
  stopOnSignal(logger, () => app.close());
  await app.listen(config.GATEWAY_PORT, config.HOST);
  logger.info({ host: config.HOST, port: config.GATEWAY_PORT }, 'listening');
} catch (error) {
  logger.fatal({ err: error }, 'could not start');
  process.exitCode = 1;
}
