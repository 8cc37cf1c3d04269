import { cpus, totalmem } from 'node:os';
import type { LaunchParts } from '../launch.js';
import { LauncherError, say } from '../say.js';
import { archive } from './archive.js';
import { BenchSystem } from './bench-system.js';
import { board } from './board.js';
import { fanout } from './fanout.js';

/** One measurement on a running system that holds every place of the regions file; its result is printed as one JSON line. */
export type Bench = (system: BenchSystem) => Promise<Readonly<Record<string, string | number>>>;

const benches: Readonly<Record<string, Bench>> = { fanout, board, archive };

const REGIONS = '--regions=';

async function machine(system: BenchSystem): Promise<string> {
  const [server] = await system.sql<{ version: string }>(
    `select split_part(version(), ' on ', 1) as version`,
  );
  const [cpu] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${cpu?.model ?? 'unknown CPU'}, ${cpus().length} cores, ${memory} GB, ${server?.version}, Node.js ${process.version}`;
}

/** `npm run bench [-- NAME…]`: the named measurements, or all, on a fresh system of their own below `.data/bench`. */
export async function bench(parts: LaunchParts, words: readonly string[]): Promise<void> {
  const names = words.filter((word) => !word.startsWith(REGIONS));
  const unknown = names.find((name) => benches[name] === undefined);
  if (unknown !== undefined) {
    const known = Object.keys(benches).join(', ');
    throw new LauncherError(
      `没有名为 ${unknown} 的测量；有：${known}`,
      `no bench ${unknown}; there are: ${known}`,
    );
  }
  const regions = words.find((word) => word.startsWith(REGIONS))?.slice(REGIONS.length);
  const system = await BenchSystem.start(parts, regions);
  say(`测量于 ${await machine(system)}`, 'measured on');
  for (const [name, measure] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    say(`▸ ${name}`);
    console.log(JSON.stringify({ name, ...(await measure(system)) }));
  }
  await parts.closing.run();
}
