import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOf, end, identify } from './process-identity.js';
import { LauncherError } from './say.js';

/** What PostgreSQL writes about itself into its data folder (storage/file-layout of its manual). */
export interface PostmasterPid {
  readonly pid: number;
  readonly dataDir: string;
  readonly port: number;
  readonly status: string;
}

/** Reads the lines of a postmaster.pid; undefined when it is cut short or no such file at all. */
export function parsePostmasterPid(text: string): PostmasterPid | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  const dataDir = lines[1] ?? '';
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || dataDir === '') return undefined;
  return { pid, dataDir, port: Number.isInteger(port) ? port : 0, status: lines[7] ?? '' };
}

/** True when a command line is that of a PostgreSQL server on this very data folder. */
export function servesDataDir(words: readonly string[], dataDir: string): boolean {
  const program = words[0] ?? '';
  return /(^|\/)postgres$/.test(program) && words[words.indexOf('-D') + 1] === dataDir;
}

/**
 * Clears what a run that was killed left on a data folder: an orphan server on it is stopped, a pid file of
 * nobody (or of a stranger who got the number since) is removed.
 */
export async function settlePreviousPostmaster(dataDir: string): Promise<void> {
  const file = join(dataDir, 'postmaster.pid');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return;
  }
  const previous = parsePostmasterPid(text);
  const identity = previous === undefined ? undefined : identify(previous.pid);
  if (identity !== undefined && servesDataDir(commandLineOf(identity.pid), dataDir)) {
    const gone = await end(identity, { signal: 'SIGINT', graceMs: 30_000, lastSignal: 'SIGQUIT' });
    if (!gone) {
      throw new LauncherError(
        `上次留下的 PostgreSQL（进程 ${identity.pid}）停不下来`,
        `the PostgreSQL of an earlier run (process ${identity.pid}) does not stop; end it by hand and start again`,
      );
    }
  }
  rmSync(file, { force: true });
}
