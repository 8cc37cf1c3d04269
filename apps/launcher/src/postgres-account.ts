import { spawnSync, type SpawnOptions } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PostgresProgram } from './postgres-program.js';
import { LauncherError } from './say.js';

/** A user of the operating system. */
export interface OsUser {
  readonly uid: number;
  readonly gid: number;
}

/** As whom PostgreSQL runs: what to put before its command line, and the user to spawn it as. */
export interface PostgresAccount {
  /** The owner its data must have; undefined when that is whoever runs the launcher. */
  readonly owner: OsUser | undefined;
  readonly prefix: readonly string[];
  readonly spawnAs: Pick<SpawnOptions, 'uid' | 'gid'>;
}

/** The numbers of a user in the text of /etc/passwd. */
export function findOsUser(passwd: string, name: string): OsUser | undefined {
  const fields = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .find(([user]) => user === name);
  const uid = Number(fields?.[2]);
  const gid = Number(fields?.[3]);
  return fields !== undefined && Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined;
}

/**
 * The smallest capability that lets PostgreSQL pass a folder closed to others (capabilities(7)): reading and
 * searching only; containers often drop that one but keep the larger dac_override.
 */
export function passingCapability(status: string): string | undefined {
  const mask = BigInt(`0x${/^CapBnd:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? '0'}`);
  if ((mask & 4n) !== 0n) return 'dac_read_search';
  return (mask & 2n) !== 0n ? 'dac_override' : undefined;
}

/** The command words before the program that change the user and keep one capability. */
export function setprivWords(user: OsUser, capability: string): string[] {
  const only = `-all,+${capability}`;
  return [
    'setpriv',
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    `--inh-caps=${only}`,
    `--ambient-caps=${only}`,
    `--bounding-set=${only}`,
    // Without it access(2), by which initdb looks for its programs, leaves the capability out of account.
    '--securebits=+no_setuid_fixup',
    '--no-new-privs',
    '--',
  ];
}

/** Runs a small check as that account: the programs start, their data can be read, the folder can be entered. */
function works(account: PostgresAccount, program: PostgresProgram, dataParent: string): boolean {
  const sample = join(program.folder, 'share/postgresql/postgresql.conf.sample');
  const script = 'cd "$3" && "$1" --version && "$4" --version && cat "$2" && test -x "$1"';
  const words = ['/bin/sh', '-c', script, 'sh', program.postgres, sample, dataParent, program.initdb];
  const [command = '/bin/sh', ...rest] = [...account.prefix, ...words];
  return spawnSync(command, rest, { stdio: 'ignore', cwd: '/', ...account.spawnAs }).status === 0;
}

/** The owner of data that is there already keeps running it; new data of root's belongs to `nobody`. */
function ownerFor(dataDir: string): OsUser | undefined {
  const existing = statSync(dataDir, { throwIfNoEntry: false });
  const self = process.getuid?.();
  if (self === 0) return existing ?? findOsUser(readFileSync('/etc/passwd', 'utf8'), 'nobody');
  if (existing === undefined || existing.uid === self) return undefined;
  throw new LauncherError(
    `${dataDir} 属于另一个用户（uid ${existing.uid}）；请以该用户或 root 运行，或把目录移走`,
    `the data belongs to another user (uid ${existing.uid}): run as that user or as root, or move the folder away`,
  );
}

/**
 * Decides as whom PostgreSQL runs. It refuses to run as root; then `nobody` runs it, and where a closed folder
 * (a root home) is in the way, `nobody` with the one capability that lets it pass.
 */
export function choosePostgresAccount(program: PostgresProgram, dataDir: string): PostgresAccount {
  const found = ownerFor(dataDir);
  if (process.getuid?.() !== 0) return { owner: undefined, prefix: [], spawnAs: {} };
  if (found !== undefined) {
    const owner = { uid: found.uid, gid: found.gid };
    const plain = { owner, prefix: [], spawnAs: owner };
    if (works(plain, program, dirname(dataDir))) return plain;
    const capability = passingCapability(readFileSync('/proc/self/status', 'utf8'));
    if (capability !== undefined) {
      const capable = { owner, prefix: setprivWords(owner, capability), spawnAs: {} };
      if (works(capable, program, dirname(dataDir))) return capable;
    }
  }
  throw new LauncherError(
    '以 root 运行时 PostgreSQL 须由 nobody 用户启动，但它无法进入本目录；请把项目放到其他用户可读的目录，或以普通用户运行',
    'PostgreSQL cannot run as root, and the user nobody cannot reach this folder: move the project or run as an ordinary user',
  );
}
