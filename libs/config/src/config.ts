import { z } from 'zod';
import { ConfigError, type WrongVariable } from './config-error.js';

const url = (scheme: RegExp, allowed: string) => z.string().regex(scheme, allowed).optional();
const postgres = url(/^postgres(ql)?:\/\/.+/, 'postgres://user:password@host:port/database');
const count = (least: number, most: number, preset: number) =>
  z.coerce
    .number(`a whole number from ${least} to ${most}`)
    .int(`a whole number from ${least} to ${most}`)
    .min(least, `a whole number from ${least} to ${most}`)
    .max(most, `a whole number from ${least} to ${most}`)
    .default(preset);
const choice = <const T extends readonly [string, ...string[]]>(values: T, preset: T[number]) =>
  z.enum(values, `one of ${values.join(', ')}`).default(preset as never);

const timeZone = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}, 'an IANA time zone such as Asia/Shanghai');

/** One line per variable: its name, what is allowed, and what it is when nobody sets it. */
const variables = z.object({
  DATABASE_OWNER_URL: postgres,
  DATABASE_GATEWAY_URL: postgres,
  DATABASE_WORKER_URL: postgres,
  DATABASE_ROLLUP_URL: postgres,
  QUEUE_DATABASE_URL: postgres,
  REDIS_URL: url(/^rediss?:\/\/.+/, 'redis://host:port'),
  DATABASE_POOL: count(1, 200, 10),
  HOST: z.string().min(1, 'a host name or address').default('127.0.0.1'),
  GATEWAY_PORT: count(1, 65535, 8080),
  HEALTH_PORT: count(0, 65535, 0),
  FILES_DIR: z.string().min(1, 'a folder').default('.data/files'),
  WEB_DESK_DIR: z.string().min(1, 'a folder').optional(),
  WEB_STATION_DIR: z.string().min(1, 'a folder').optional(),
  PERSON_INDEX_KEY_FILE: z.string().min(1, 'a file').optional(),
  DATA_KEY_FILE: z.string().min(1, 'a file').optional(),
  DATA_CIPHER: choice(['aes-256-gcm', 'sm4'], 'aes-256-gcm'),
  DEMO_SIGN_INS_FILE: z.string().min(1, 'a file').optional(),
  SMTP_URL: url(/^smtps?:\/\/.+/, 'smtp(s)://user:password@host:port'),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>]+@[^\s@<>]+$/, 'a mail address')
    .optional(),
  WEBHOOK_PRIVATE_ADDRESSES: choice(['refuse', 'allow'], 'refuse'),
  PUBLIC_URL: url(/^https?:\/\/.+/, 'http(s)://host').optional(),
  LOG_LEVEL: choice(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
  TIME_ZONE: timeZone.default('Asia/Shanghai'),
  SESSION_IDLE_MINUTES: count(1, 43_200, 30),
  SESSION_HOURS: count(1, 720, 8),
  RECONCILE_SECONDS: count(1, 600, 30),
});

export type Config = Readonly<z.infer<typeof variables>>;
export type DatabaseRole = 'OWNER' | 'GATEWAY' | 'WORKER' | 'ROLLUP';

const SECRET = /_URL$/;

function wrongVariable(issue: z.core.$ZodIssue, env: NodeJS.ProcessEnv): WrongVariable {
  const variable = String(issue.path[0]);
  const given = env[variable];
  const shown = given === undefined ? 'nothing' : SECRET.test(variable) ? '(hidden)' : JSON.stringify(given);
  return { variable, given: shown, allowed: issue.message };
}

/**
 * Reads the environment once into a frozen, checked object. An empty variable counts as not set.
 * @throws ConfigError naming every wrong variable.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => wrongVariable(issue, env)));
  return Object.freeze(parsed.data);
}

/** Names a file of keys: those persons are counted by, those personal data is encrypted with. */
export type KeyVariable = 'PERSON_INDEX_KEY_FILE' | 'DATA_KEY_FILE';

/**
 * A file of keys.
 * @throws ConfigError when it was not set.
 */
export function keyFile(config: Config, variable: KeyVariable): string {
  const value = config[variable];
  if (value) return value;
  throw new ConfigError([{ variable, given: 'nothing', allowed: 'a file with a line id:base64' }]);
}

/**
 * The address of the database for one role of the application.
 * @throws ConfigError when it was not set.
 */
export function databaseUrl(config: Config, role: DatabaseRole): string {
  const variable = `DATABASE_${role}_URL` as const;
  const value = config[variable];
  if (value) return value;
  throw new ConfigError([
    { variable, given: 'nothing', allowed: 'postgres://user:password@host:port/database' },
  ]);
}
