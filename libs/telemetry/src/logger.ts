import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/**
 * A JSON-lines logger for one process. Request fields (`requestId`) are added with `logger.child`.
 * Bodies, names and identity numbers are never logged; the listed paths are a second net.
 */
export function makeLogger(app: string, level: string): Logger {
  return pino({
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
  });
}
