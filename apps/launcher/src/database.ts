import { join } from 'node:path';
import { startEmbeddedPostgres, stopPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { databaseVariables, placeVariables } from './environment.js';
import type { Launch } from './launch.js';
import type { ProcessIdentity } from './process-identity.js';
import { LauncherError, say, step } from './say.js';
import { ensureKeys, keepSecrets, loadSecrets, type Secrets } from './secrets.js';

const defaultPort = 15_432;

/** Starts the server; from its first moment the end of the run is its end too. */
function startOwn(
  launch: Launch,
  secrets: Secrets,
  onProcess: (identity: ProcessIdentity) => void,
): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({
    dataDir: launch.places.postgres,
    logFile: join(launch.places.logs, 'postgres.log'),
    password: secrets.passwords.postgres,
    wantedPort: secrets.postgresPort,
    durable: true,
    database: 'fayuan',
    onProcess,
  });
}

/** The embedded server, started again whenever it ends without having been asked to; its data recovers by itself. */
async function keepUp(launch: Launch, secrets: Secrets): Promise<EmbeddedPostgres> {
  let current: ProcessIdentity | undefined;
  launch.closing.add(async () => {
    if (current !== undefined) await stopPostgres(current);
  });
  const startOnce = (): Promise<EmbeddedPostgres> =>
    startOwn(launch, secrets, (identity) => {
      current = identity;
      launch.run.add('postgres', identity);
    });
  const first = await startOnce();
  const watch = async (server: EmbeddedPostgres): Promise<void> => {
    await server.gone;
    if (launch.closing.hasBegun) return;
    say('⚠ PostgreSQL 意外退出，正在重启', 'PostgreSQL ended, restarting it');
    const next = await startOnce();
    if (next.port !== first.port) throw portChanged(first.port, next.port);
    say('✓ PostgreSQL 已恢复', 'PostgreSQL is back');
    await watch(next);
  };
  watch(first).catch(launch.fail);
  return first;
}

const portChanged = (before: number, after: number): LauncherError =>
  new LauncherError(
    `PostgreSQL 的端口由 ${before} 变为 ${after}；请重新执行 npm start`,
    'PostgreSQL came back on another port, which the apps do not know: run npm start again',
  );

/**
 * Brings up the database (the embedded one, or none when DATABASE_URL names another) and gives the variables
 * that lead the apps to it and to their files.
 */
export async function openDatabase(launch: Launch): Promise<Record<string, string>> {
  const { places, given } = launch;
  const secrets = loadSecrets(places.secrets, defaultPort);
  if (!given['PERSON_INDEX_KEY_FILE']) ensureKeys(places.personKeys);
  if (!given['DATA_KEY_FILE']) ensureKeys(places.dataKeys);
  const files = placeVariables(places, given);
  const ownerUrl = given['DATABASE_URL'];
  if (ownerUrl !== undefined && ownerUrl !== '') {
    say('▸ 使用 DATABASE_URL 指定的数据库', 'using the database of DATABASE_URL');
    return { ...databaseVariables(ownerUrl, secrets, given), ...files };
  }
  return step('启动内置 PostgreSQL 18', 'starting the embedded PostgreSQL', async () => {
    const server = await keepUp(launch, secrets);
    if (server.port !== secrets.postgresPort)
      keepSecrets(places.secrets, { ...secrets, postgresPort: server.port });
    say(`  127.0.0.1:${server.port}`);
    return { ...databaseVariables(server.url, secrets, given), ...files };
  });
}
