import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type { Logger } from 'pino';

/** What a fault of the database carries besides its words: the bound values, and the row that was refused. */
const VALUES = ['parameters', 'detail', 'where', 'driverError', 'internalQuery'] as const;

/** A fault with type, message, stack and code, and with none of the values that were on their way into the database. */
function faultWithoutValues(fault: Error): object {
  const shown: Record<string, unknown> = { ...pino.stdSerializers.err(fault) };
  for (const name of VALUES) delete shown[name];
  // The fault it wraps is kept whole by the serializer.
  delete shown['raw'];
  return shown;
}

/**
 * A JSON-lines logger for one process. Request fields (`requestId`) are added with `logger.child`.
 * It writes to standard output unless told where `to`. Bodies, names and identity numbers are never logged; the listed paths are a second net.
 */
export function makeLogger(app: string, level: string, to?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { app, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: faultWithoutValues },
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
