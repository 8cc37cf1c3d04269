import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PostgresAccount } from './postgres-account.js';
import type { PostgresProgram } from './postgres-program.js';
import { LauncherError } from './say.js';

const majorVersion = '18';

/** What a new data folder needs. */
export interface NewCluster {
  readonly program: PostgresProgram;
  readonly account: PostgresAccount;
  readonly dataDir: string;
  readonly password: string;
  /** False for throw-away data: it is not forced to the disk. */
  readonly durable: boolean;
}

const initdbWords = (cluster: NewCluster, target: string, passwordFile: string): string[] => [
  ...cluster.account.prefix,
  cluster.program.initdb,
  `--pgdata=${target}`,
  '--username=postgres',
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // Bytes order the same on every machine, and pg_trgm works on Chinese; readable orders ask for ICU by name.
  '--locale=C.UTF-8',
  ...(cluster.durable ? [] : ['--no-sync']),
];

const initialise = (cluster: NewCluster, target: string, passwordFile: string): void => {
  const { account } = cluster;
  mkdirSync(target, { mode: 0o700 });
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  if (account.owner !== undefined) {
    for (const path of [target, passwordFile]) chownSync(path, account.owner.uid, account.owner.gid);
  }
  const [command = '', ...words] = initdbWords(cluster, target, passwordFile);
  const done = spawnSync(command, words, { encoding: 'utf8', cwd: '/', ...account.spawnAs });
  if (done.status !== 0) {
    throw new LauncherError(`数据库目录建不起来：${done.stderr || String(done.error)}`, 'initdb failed');
  }
};

/** Makes the data folder unless it is there. It gets its name only when whole, so a killed attempt leaves none. */
export function ensureCluster(cluster: NewCluster): void {
  const { dataDir } = cluster;
  const versionFile = join(dataDir, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const version = readFileSync(versionFile, 'utf8').trim();
    if (version === majorVersion) return;
    throw new LauncherError(
      `${dataDir} 属于 PostgreSQL ${version}，而程序是 ${majorVersion}`,
      `the data folder belongs to PostgreSQL ${version}; this is ${majorVersion}: move it away or use --reset`,
    );
  }
  const target = `${dataDir}.new`;
  const passwordFile = `${dataDir}.password`;
  mkdirSync(dirname(dataDir), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  try {
    initialise(cluster, target, passwordFile);
    renameSync(target, dataDir);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(target, { recursive: true, force: true });
  }
}
