import { cpus, loadavg, totalmem } from 'node:os';
import type { LaunchParts } from '../launch.js';
import { LauncherError, say } from '../say.js';
import { archive } from './archive.js';
import type { BenchResult } from './bench-result.js';
import { BenchSystem } from './bench-system.js';
import { benchWords, type BenchWords } from './bench-words.js';
import { board } from './board.js';
import { fanout } from './fanout.js';
import { figures } from './figures.js';

/** One measurement on a running system that holds every place of the regions file. */
export type Bench = (system: BenchSystem, words: BenchWords) => Promise<BenchResult>;

const benches: Readonly<Record<string, Bench>> = { fanout, board, archive };
const FIGURES = 'figures';

async function machine(system: BenchSystem): Promise<string> {
  const [server] = await system.sql<{ version: string }>(
    `select split_part(version(), ' on ', 1) as version`,
  );
  const [cpu] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const load = loadavg()[0]?.toFixed(1);
  return `${cpu?.model ?? 'unknown CPU'}, ${cpus().length} cores, ${memory} GB, ${server?.version}, Node.js ${process.version}, load ${load}`;
}

function understood(given: readonly string[]): BenchWords {
  const words = benchWords(given);
  const known = [...Object.keys(benches), FIGURES];
  const unknown = words?.names.find((name) => !known.includes(name));
  if (words === undefined || unknown !== undefined) {
    throw new LauncherError(
      `看不懂：${given.join(' ')}；可测量：${known.join(', ')}`,
      `not understood; there are: ${known.join(', ')}, --size=P|N, --year=, --province=, --regions=FILE, --keep`,
    );
  }
  return words;
}

/** `npm run bench [-- NAME…]`: the named measurements, or all, on a fresh system of their own below `.data/bench`. */
export async function bench(parts: LaunchParts, given: readonly string[]): Promise<void> {
  const words = understood(given);
  const isAsked = (name: string): boolean => words.names.length === 0 || words.names.includes(name);
  const system = await BenchSystem.start(parts, words, isAsked(FIGURES));
  const print = (result: BenchResult): void => console.log(JSON.stringify(result));
  say(`测量于 ${await machine(system)}`, 'measured on');
  for (const [name, measure] of Object.entries(benches)) {
    if (!isAsked(name)) continue;
    say(`▸ ${name}`);
    print({ name, ...(await measure(system, words)) });
  }
  if (isAsked(FIGURES)) {
    say(`▸ ${FIGURES}`);
    for await (const result of figures(system, words)) print(result);
  }
  say(`测量结束，负载 ${loadavg()[0]?.toFixed(1)}`, 'done; load average');
  await parts.closing.run();
}
