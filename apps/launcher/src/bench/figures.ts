import { parseDay, quantile, rounded } from '@fayuan/kernel';
import type { ApiClient } from '../scenario/api-client.js';
import type { BenchResult } from './bench-result.js';
import type { BenchSystem } from './bench-system.js';
import type { BenchWords } from './bench-words.js';
import { fold } from './fold.js';

/** A unit of each level that is looked at. */
interface Looked {
  readonly id: string;
  readonly code: string;
}
const LEVELS = ['ministry', 'province', 'county', 'station'] as const;
type Units = Readonly<Record<(typeof LEVELS)[number], Looked>>;

/** The greatest unit below one ($1), of those below a path ($2) of a level ($3); with figures of a year's May ($4). */
const GREATEST = `
select u.id, u.code, u.path from org_unit u
where u.level = $1 and u.kind <> 'branch' and u.closed_on is null and u.path >= $2 and u.path < $2 || '/'
  and exists (select from figure_month c where c.partition_id = u.partition_id and c.tenant_id = u.id
                and extract(year from c.month) = $3)
order by (select count(*) from org_unit b where b.path >= u.path and b.path < u.path || '/') desc, u.code limit 1`;

/** Thirty lines of a dashboard (fewer where fewer are counted) that add up and point at no person: $1 a province. */
const INDICATORS = `
select i.code from indicator i
where i.kind = 'additive' and not i.sensitive and exists (select from figure_month c where c.tenant_id = $1 and c.indicator = i.code)
order by i.position limit 30`;

async function unitsOf(system: BenchSystem, year: number): Promise<Units> {
  const greatest = async (level: string, within: string): Promise<Looked & { path: string }> => {
    const [unit] = await system.sql<Looked & { path: string }>(GREATEST, [level, within, year]);
    if (!unit) throw new Error(`no ${level} has figures of ${year}`);
    return unit;
  };
  const ministry = await greatest('ministry', '0');
  const province = await greatest('province', ministry.path);
  const county = await greatest('county', province.path);
  return { ministry, province, county, station: await greatest('township', county.path) };
}

const MONTHS = `query BenchMonths($query: FigureQuery!) { figuresByMonth(query: $query) { indicator month quantity state } }`;

/** The same dashboard as a browser asks for it: through the API, by somebody of each unit. */
async function overTheApi(
  system: BenchSystem,
  units: Units,
  query: { readonly indicators: readonly string[]; readonly year: number; readonly times: number },
): Promise<BenchResult> {
  const { indicators, year, times } = query;
  const span = { from: parseDay(`${year - 1}-01-01`), to: parseDay(`${year}-12-31`) };
  const found: Record<string, number> = {};
  for (const level of LEVELS) {
    const { id, code } = units[level];
    const person = await system.person(code, [level === 'station' ? 'STATION_WORKER' : 'OFFICER']);
    const asked = { query: { unitId: id, indicators, ...span } };
    found[`${level}_ms`] = rounded(quantile(await looks(person, asked, times * 5), 0.95));
  }
  return { name: 'read p95 over HTTP', ...found };
}

async function looks(person: ApiClient, asked: Record<string, unknown>, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let no = 0; no < count + 5; no += 1) {
    const from = performance.now();
    await person.ask(MONTHS, asked);
    // The first warm connections, plans and pages.
    if (no >= 5) times.push(performance.now() - from);
  }
  return times;
}

const MEGABYTE = 2 ** 20;

/**
 * Figures at the size of a province or the country: what the services take (`read`, `drill`, `write`, measured in a process of
 * their own behind the gateway's role), the same over HTTP, folding by the worker, and the memory all of it took.
 */
export async function* figures(system: BenchSystem, words: BenchWords): AsyncIterable<BenchResult> {
  const { year, rounds, times } = words;
  const units = await unitsOf(system, year);
  const lines = await system.sql<{ code: string }>(INDICATORS, [units.province.id]);
  const indicators = lines.map(({ code }) => code);
  const ids = Object.fromEntries(LEVELS.map((level) => [level, units[level].id]));
  await system.measure({ units: ids, year, indicators, rounds, times });
  yield await overTheApi(system, units, { indicators, year, times });
  yield await fold(system, { station: units.station.code, year, rounds, facts: times * 1000 });
  const peaks = Object.entries(system.peakMemories());
  yield {
    name: 'memory',
    ...Object.fromEntries(peaks.map(([app, bytes]) => [`${app}_peak_mb`, Math.round(bytes / MEGABYTE)])),
  };
}
