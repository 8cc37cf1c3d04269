import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync } from 'node:fs';
import { relative } from 'node:path';
import { createInterface } from 'node:readline';
import { openLog } from './log-file.js';
import type { Closing } from './closing.js';
import { end, identify } from './process-identity.js';
import { LauncherError } from './say.js';

/** A built program to run. */
export interface Program {
  readonly root: string;
  readonly file: string;
  readonly words?: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

const assertBuilt = (program: Program): void => {
  if (existsSync(program.file)) return;
  throw new LauncherError(
    `缺少 ${relative(program.root, program.file)}：这部分尚未构建`,
    'this part is not built; delete apps/launcher/dist and run npm start again',
  );
};

/** Starts a program that stays, writing to its log, in a session of its own (Ctrl-C must not reach it first). */
export function startInBackground(program: Program, logFile: string): ChildProcess {
  assertBuilt(program);
  const log = openLog(logFile);
  const child = spawn(process.execPath, ['--enable-source-maps', program.file, ...(program.words ?? [])], {
    cwd: program.root,
    detached: true,
    stdio: ['ignore', log, log],
    env: program.environment,
  });
  closeSync(log);
  return child;
}

/**
 * Runs a program to its end, showing what it prints, each line after `indent`; gives its exit code. It ends
 * with the launcher when that is asked to end before.
 */
export async function runToEnd(program: Program, indent: string, closing: Closing): Promise<number> {
  assertBuilt(program);
  const child = spawn(process.execPath, ['--enable-source-maps', program.file, ...(program.words ?? [])], {
    cwd: program.root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: program.environment,
  });
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  closing.add(async () => {
    if (identity !== undefined)
      await end(identity, { signal: 'SIGTERM', graceMs: 10_000, lastSignal: 'SIGKILL' });
  });
  createInterface({ input: child.stdout }).on('line', (line) => console.log(`${indent}${line}`));
  createInterface({ input: child.stderr }).on('line', (line) => console.error(`${indent}${line}`));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
