import { bench } from './bench/bench.js';
import { Closing } from './closing.js';
import type { LaunchParts } from './launch.js';
import { placesOf, projectRoot } from './places.js';
import { LauncherError, say, sayFailure } from './say.js';
import { start } from './start-command.js';
import { bi, generate, reseal, scenario, unitsImport, verify, work } from './tool-commands.js';

type Command = (parts: LaunchParts, words: readonly string[]) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  start,
  'units-import': unitsImport,
  verify,
  reseal,
  work,
  bi,
  generate,
  scenario,
  bench,
};

/** Undoes everything, then ends with the given code; a second signal changes nothing about that. */
async function endWith(closing: Closing, code: number): Promise<void> {
  await closing.run();
  process.exit(code);
}

/** Runs one command of the launcher; it ends the process itself where something must be undone. */
export async function main(name: string, words: readonly string[]): Promise<void> {
  const closing = new Closing();
  const fail = (error: unknown): void => {
    // What fails because the end has begun is no news.
    if (!closing.hasBegun) sayFailure(error);
    void endWith(closing, 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!closing.hasBegun) say('\n正在停止…', 'stopping');
      void endWith(closing, name === 'start' ? 0 : 130);
    });
  }
  // The terminal may be gone before the end is reached.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    const command = commands[name];
    if (command === undefined) throw new LauncherError(`没有命令 ${name}`, `no such command: ${name}`);
    await command({ places: placesOf(projectRoot), given: process.env, closing, fail }, words);
  } catch (error) {
    if (closing.hasBegun) return;
    fail(error);
  }
}
