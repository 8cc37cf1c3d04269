import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { openLog, tailOf } from './log-file.js';
import { firstFreePort } from './ports.js';
import { choosePostgresAccount, type PostgresAccount } from './postgres-account.js';
import { ensureCluster } from './postgres-cluster.js';
import { findPostgres, type PostgresProgram } from './postgres-program.js';
import { settlePreviousPostmaster } from './postmaster-pid.js';
import { end, identify, type ProcessIdentity } from './process-identity.js';
import { LauncherError } from './say.js';

/** What the embedded database is to be. */
export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly logFile: string;
  readonly password: string;
  /** Tried first; the next free one is taken when somebody else listens there. */
  readonly wantedPort: number;
  /** False for throw-away data (tests): no fsync. */
  readonly durable: boolean;
  /** Made when it is not there. */
  readonly database: string;
  /** Called with each server process as soon as it is there, long before it may answer. */
  readonly onProcess?: (identity: ProcessIdentity) => void;
}

/** A running embedded database. */
export interface EmbeddedPostgres {
  readonly port: number;
  /** The superuser's address of the wanted database. */
  readonly url: string;
  readonly identity: ProcessIdentity;
  /** Fulfilled when the server is gone, for whatever reason. */
  readonly gone: Promise<void>;
  /** Ends every session and the server; what is committed is kept. */
  stop(): Promise<void>;
}

interface Attempt extends EmbeddedPostgresOptions {
  readonly program: PostgresProgram;
  readonly account: PostgresAccount;
  readonly port: number;
}

const settings = (options: Attempt): string[] => {
  const safety = options.durable ? 'on' : 'off';
  const values: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    unix_socket_directories: '',
    shared_buffers: '256MB',
    max_connections: '200',
    fsync: safety,
    synchronous_commit: safety,
    full_page_writes: safety,
    // A log in one language and one time zone, whatever the machine is set to.
    lc_messages: 'C',
    log_timezone: 'Asia/Shanghai',
    timezone: 'Asia/Shanghai',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
};

const urlOf = (port: number, password: string, database: string): string =>
  `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

const launch = (attempt: Attempt): ChildProcess => {
  const log = openLog(attempt.logFile);
  const words = [
    ...attempt.account.prefix,
    attempt.program.postgres,
    '-D',
    attempt.dataDir,
    ...settings(attempt),
  ];
  const [command = '', ...rest] = words;
  // A session of its own: Ctrl-C in the terminal reaches the launcher only, which then ends things in order.
  const options = {
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log] as const,
    ...attempt.account.spawnAs,
  };
  const child = spawn(command, rest, { ...options, stdio: [...options.stdio] });
  closeSync(log);
  return child;
};

/** Connects until the server answers: right after a crash it first replays its log and refuses meanwhile. */
async function untilAnswers(attempt: Attempt, isGone: () => boolean): Promise<boolean> {
  for (;;) {
    if (isGone()) return false;
    const client = new pg.Client({ connectionString: urlOf(attempt.port, attempt.password, 'postgres') });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const [wanted] = (
        await client.query('select 1 from pg_database where datname = $1', [attempt.database])
      ).rows;
      if (wanted === undefined)
        await client.query(`create database ${client.escapeIdentifier(attempt.database)}`);
      return true;
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (code === '28P01') throw wrongPassword();
      if (code !== 'ECONNREFUSED' && code !== '57P03' && code !== 'ECONNRESET' && !isGone()) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
    await delay(50);
  }
}

const wrongPassword = (): LauncherError =>
  new LauncherError(
    '内置数据库不接受 .data/secrets.json 里的密码（该文件被改动或重建过）',
    'the embedded database refuses the password in .data/secrets.json: restore that file, or start afresh with --reset',
  );

/** Ends every session and the server ("fast" in the manual), the hard way after half a minute. */
export async function stopPostgres(identity: ProcessIdentity): Promise<boolean> {
  return end(identity, { signal: 'SIGINT', graceMs: 30_000, lastSignal: 'SIGQUIT' });
}

/** One start; undefined when the server ended by itself before it answered. */
async function attemptStart(attempt: Attempt): Promise<EmbeddedPostgres | undefined> {
  const child = launch(attempt);
  let isGone = false;
  const gone = new Promise<void>((resolve) => {
    const done = (): void => {
      isGone = true;
      resolve();
    };
    child.once('exit', done).once('error', done);
  });
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (identity !== undefined) attempt.onProcess?.(identity);
  const stop = async (): Promise<void> => {
    if (identity === undefined || isGone) return;
    await stopPostgres(identity);
    await gone;
  };
  try {
    if (!(await untilAnswers(attempt, () => isGone)) || identity === undefined) return undefined;
  } catch (error) {
    await stop();
    throw error;
  }
  const { port } = attempt;
  return { port, url: urlOf(port, attempt.password, attempt.database), identity, gone, stop };
}

/**
 * Brings up PostgreSQL on its data folder, made on the first call, and the wanted database in it. A server that
 * a killed run left behind is stopped first; unclean data recovers. Fails with the end of its log.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const program = findPostgres();
  mkdirSync(dirname(options.dataDir), { recursive: true });
  const account = choosePostgresAccount(program, options.dataDir);
  ensureCluster({ program, account, ...options });
  await settlePreviousPostmaster(options.dataDir);
  // A second try: another program may take the port in between, and the sessions of a killed server need a moment.
  for (let tries = 0; tries < 10; tries += 1) {
    const port = await firstFreePort({ wanted: options.wantedPort });
    const running = await attemptStart({ ...options, program, account, port });
    if (running !== undefined) return running;
    if (!/in use|lock file/.test(tailOf(options.logFile, 5))) break;
    await delay(1_000);
  }
  throw new LauncherError(
    `PostgreSQL 没有启动；日志 ${options.logFile} 的末尾：\n${tailOf(options.logFile, 12)}`,
    'PostgreSQL did not start; the end of its log is above',
  );
}
