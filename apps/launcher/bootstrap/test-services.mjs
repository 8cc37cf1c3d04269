import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findProgram } from './system-tools.mjs';
import { mustRun, StepError } from './steps.mjs';

/** The launcher's own parts, built first: the tests' database is started just as the real one is. */
async function launcherParts(root) {
  const words = [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'apps/launcher/tsconfig.lib.json'];
  await mustRun('tsc ', process.execPath, words, { cwd: root, quiet: true });
  const load = (name) => import(new URL(`../dist/${name}.js`, import.meta.url).href);
  return {
    ...(await load('embedded-postgres')),
    ...(await load('ports')),
    ...(await load('postmaster-pid')),
    ...(await load('process-identity')),
  };
}

const hardEnding = { signal: 'SIGTERM', graceMs: 5_000, lastSignal: 'SIGKILL' };

const readIdentity = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Ends the servers of test runs that were killed, and deletes their data. */
async function clearDeadRuns(folder, parts) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const dead = join(folder, name);
    const owner = readIdentity(join(dead, 'owner.json'));
    if (owner !== undefined && parts.isRunning(owner)) continue;
    const redis = readIdentity(join(dead, 'redis.json'));
    if (redis !== undefined) await parts.end(redis, hardEnding);
    await parts.settlePreviousPostmaster(join(dead, 'postgres'));
    rmSync(dead, { recursive: true, force: true });
  }
}

/** True once a server takes connections on the port. */
const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const finish = (isUp) => () => {
      socket.destroy();
      resolve(isUp);
    };
    socket.once('connect', finish(true)).once('error', finish(false));
  });

async function startRedis(folder, parts) {
  const port = await parts.firstFreePort({ wanted: 16_379 });
  const log = openSync(join(folder, 'redis.log'), 'a');
  const settings = [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const child = spawn(findProgram(['redis-server']), settings, {
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.once('error', () => undefined);
  const identity = parts.identify(child.pid);
  writeFileSync(join(folder, 'redis.json'), JSON.stringify(identity));
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new StepError(
        `Redis 没有启动 · Redis did not start\n${readFileSync(join(folder, 'redis.log'), 'utf8')}`,
      );
    }
    await delay(25);
  }
  return { url: `redis://127.0.0.1:${port}`, stop: () => parts.end(identity, hardEnding) };
}

/**
 * A PostgreSQL and a Redis for one test run, with throw-away data of their own, so that runs side by side do not
 * meet. Gives the variables that lead the tests to them, and how to end them.
 */
export async function startTestServices(root) {
  const parts = await launcherParts(root);
  const runs = join(root, '.data/test-runs');
  await clearDeadRuns(runs, parts);
  const folder = join(runs, `${process.pid}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'owner.json'), JSON.stringify(parts.identify(process.pid)));
  const running = [];
  const stop = async () => {
    for (const service of running.splice(0)) await service.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const postgres = await parts.startEmbeddedPostgres({
      dataDir: join(folder, 'postgres'),
      logFile: join(folder, 'postgres.log'),
      password: 'test',
      wantedPort: 15_532,
      durable: false,
      database: 'postgres',
    });
    running.push(postgres);
    const redis = await startRedis(folder, parts);
    running.push(redis);
    return { env: { TEST_DATABASE_URL: postgres.url, TEST_REDIS_URL: redis.url }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
