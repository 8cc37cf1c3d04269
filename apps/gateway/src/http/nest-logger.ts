import type { LoggerService } from '@nestjs/common';
import type { Logger } from '@fayuan/telemetry';

/** Nest's own messages in our log; its many lines about routes are for debugging. */
export const nestLogger = (logger: Logger): LoggerService => ({
  log: (message: unknown) => logger.debug({ nest: message }, 'nest'),
  verbose: (message: unknown) => logger.trace({ nest: message }, 'nest'),
  debug: (message: unknown) => logger.debug({ nest: message }, 'nest'),
  warn: (message: unknown) => logger.warn({ nest: message }, 'nest'),
  error: (message: unknown, ...more: unknown[]) => logger.error({ nest: message, more }, 'nest'),
  fatal: (message: unknown, ...more: unknown[]) => logger.fatal({ nest: message, more }, 'nest'),
});
