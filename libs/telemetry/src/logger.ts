import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type { Logger } from 'pino';

/**
 * A JSON-lines logger for one process. Request fields (`requestId`) are added with `logger.child`.
 * It writes to standard output unless told where `to`. Bodies, names and identity numbers are never logged; the listed paths are a second net.
 */
export function makeLogger(app: string, level: string, to?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { app, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: [
      'password',
      '*.password',
      'token',
      '*.token',
      'cookie',
      '*.cookie',
      'authorization',
      '*.authorization',
    ],
  };
  return to ? pino(options, to) : pino(options);
}
